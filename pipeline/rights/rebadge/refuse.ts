import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import { permits } from '../reuse/permits.js';
import type { License, LicenseExpression } from '../rights.js';
import type { BookHeader } from './book-header.js';
import type { FirstEdition } from './first-edition.js';
import type { RebadgeOrder } from './rebadge-order.js';

const same = (a: string | undefined, b: string | undefined): boolean =>
  (a ?? '').replace(/\s+/g, ' ').trim().toLowerCase() === (b ?? '').replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether the licence lets another edition, which is an adapted one, be published. */
const allowsEditions = (license: LicenseExpression): boolean =>
  permits(license, ({ kind, properties }: License) => kind !== 'all-rights-reserved' && !properties.noDerivatives);

const allowsSelling = (license: LicenseExpression): boolean =>
  permits(license, ({ properties }) => !properties.nonCommercial);

/**
 * Reports what stands against another edition: a licence without changes, a title or a publisher by which it would be
 * taken for the first. Rules: `rebadge-forbidden`, `rebadge-same-title`, `rebadge-same-publisher`, and the reminder
 * `rebadge-not-for-sale`.
 */
export const refuse = (
  first: FirstEdition,
  order: RebadgeOrder,
  header: BookHeader,
  diagnostics: Diagnostics,
): boolean => {
  const place = (key: string) => ({ file: 'book.md', at: { line: header.line(key), column: 1 } });
  const license = first.license.expression;
  const isForbidden = !allowsEditions(first.license);
  const isSameTitle = same(order.title, first.title) && same(order.subtitle, first.subtitle);
  const isSamePublisher = first.publishers.some((publisher) => same(publisher, order.publisher));
  if (isForbidden) diagnostics.add('rebadge-forbidden', { license }, place('license'));
  if (isSameTitle) diagnostics.add('rebadge-same-title', { title: first.title }, place('title'));
  if (isSamePublisher) diagnostics.add('rebadge-same-publisher', { publisher: order.publisher }, place('publisher'));
  if (!isForbidden && !allowsSelling(first.license)) {
    diagnostics.add('rebadge-not-for-sale', { license }, place('license'));
  }
  return isForbidden || isSameTitle || isSamePublisher;
};
