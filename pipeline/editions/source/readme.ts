import { wordsFor } from '../../language/words.js';
import { officialName } from '../../rights/license-pages.js';
import { permits } from '../../rights/reuse/permits.js';
import type { License, LicenseExpression } from '../../rights/rights.js';
import type { WriterInput } from '../edition.js';
import type { BundleItem, BundleItems } from './bundle-items.js';

/** The theme that comes with the pipeline. */
const commonTheme = 'communs';

const isFree = (license: LicenseExpression): boolean =>
  permits(license, ({ properties }: License) => !properties.nonCommercial && !properties.noDerivatives);

const list = <T extends BundleItem>(introduction: string, items: readonly T[], say: (item: T) => string): string[] =>
  items.length === 0 ? [] : [[introduction, ...items.map((item) => `  ${item.path} (${say(item)})`)].join('\n')];

/**
 * The bundle's README: what this is, under which licence, how to make the book again, what is missing for that. Plain text
 * and not Markdown, for in a book without `contents` every Markdown file is a chapter.
 */
export const sourceReadme = (
  { book, theme, generator, draft }: WriterInput,
  { kept, leftOut }: BundleItems,
): string => {
  const say = wordsFor(book.lang).bundle;
  const { license, notice } = book.rights;
  const licenses = license.licenses.map((each) =>
    [officialName(each, book.lang).text, each.uri].filter(Boolean).join('\n'),
  );
  const restricted = isFree(license) ? kept.filter((item) => !isFree(item.license)) : [];
  const paragraphs = [
    [book.title, ...(book.subtitle === undefined ? [] : [book.subtitle])].join('\n'),
    ...(draft ? [say.draft] : []),
    [notice, ...licenses].join('\n'),
    say.licenses,
    say.rebuild(book.slug, generator),
    ...(theme.name === commonTheme ? [] : [say.theme(theme.name)]),
    ...list(say.leftOut, leftOut, ({ why }) => say.why[why]),
    ...list(say.restricted, restricted, (item) => item.license.expression),
    [say.files, say.check].join(' '),
    ...(book.source === undefined ? [] : [say.source(book.source)]),
  ];
  return `${paragraphs.join('\n\n')}\n`;
};
