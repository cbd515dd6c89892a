import type { Book } from '../../book/book.js';
import { type Words, wordsFor } from '../../language/words.js';
import { copyrightText } from '../../rights/reuse/copyright-text.js';
import type { LicenseExpression } from '../../rights/rights.js';
import type { BundleItem } from './bundle-items.js';

const licenseLines = ({ licenses }: LicenseExpression): readonly string[] =>
  licenses.map(({ shortName, uri }) => [shortName, uri].filter(Boolean).join(' – '));

/** Title, author, source, licence and changes of one item, a line each. */
const credit = ({ path, copyright, license, attribution }: BundleItem, { quoted, bundle }: Words): string =>
  [
    path,
    ...[
      attribution?.title === undefined ? undefined : quoted(attribution.title),
      ...copyright,
      attribution?.source,
      ...licenseLines(license),
      attribution?.changes === undefined ? undefined : bundle.changes(attribution.changes),
    ].flatMap((line) => (line ? [`  ${line}`] : [])),
  ].join('\n');

/** The bundle's credits in plain words: each item that is not simply the authors' own under the book's licence, then the rest. */
export const sourceCredits = (book: Book, items: readonly BundleItem[]): string => {
  const words = wordsFor(book.lang);
  const { bundle: say } = words;
  const { rights } = book;
  const isOwn = ({ attribution, license, copyright }: BundleItem): boolean =>
    !attribution &&
    license.expression === rights.license.expression &&
    copyright.join() === copyrightText({ name: rights.holder }, rights.year);
  const others = items.filter((item) => !isOwn(item));
  const rest = [
    ...(others.length > 0 ? [say.everythingElse] : []),
    rights.notice,
    rights.attributionName,
    ...licenseLines(rights.license),
  ];
  return `${[say.credits(book.title), ...others.map((item) => credit(item, words)), rest.join('\n')].join('\n\n')}\n`;
};
