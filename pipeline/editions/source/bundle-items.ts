import type { Book, ChapterSource } from '../../book/book.js';
import type { Document } from '../../document/document.js';
import { judge } from '../../rights/compatibility/judge.js';
import { isBundlePath } from '../../rights/reuse/bundle-files.js';
import { copyrightText } from '../../rights/reuse/copyright-text.js';
import { idsOf, licenseText } from '../../rights/reuse/license-text.js';
import { permits } from '../../rights/reuse/permits.js';
import { type ReuseReading, restatesRecord } from '../../rights/reuse/read-reuse.js';
import type { Attribution, LicenseExpression } from '../../rights/rights.js';

/** A file that the book is made from, with what must be said of it. */
export interface BundleItem {
  readonly path: string;
  /** As REUSE writes them: `2026 Élodie Lefèvre`. */
  readonly copyright: readonly string[];
  readonly license: LicenseExpression;
  /** When it is somebody else's. */
  readonly attribution?: Attribution;
}

/** Why the next person could do nothing with an item: it rests on a permission, or nobody knows what its licence says. */
export type LeftOutReason = 'permission' | 'license-text';

interface LeftOutItem extends BundleItem {
  readonly why: LeftOutReason;
}

export interface BundleItems {
  readonly kept: readonly BundleItem[];
  readonly leftOut: readonly LeftOutItem[];
}

/** Files for people, which lie beside a manuscript. */
const besideBook = /^(?:LICEN[CS]E|COPYING|COPYRIGHT|NOTICE|README|CHANGELOG|AUTHORS)(?:[-.][\w.-]+)?$/i;

/** The author's own text of a licence, whatever its extension. */
export const licensePath = (id: string, paths: ReadonlySet<string>): string | undefined =>
  [...paths].find((path) => path.startsWith(`LICENSES/${id}.`) && !path.slice(`LICENSES/${id}.`.length).includes('/'));

const chaptersOf = ({ contents }: Book): readonly ChapterSource[] =>
  contents.flatMap((entry) => (entry.kind === 'part' ? entry.contents : [entry]));

/** Pictures that the book shows, and those that its credits name: their rights are known. */
const picturesOf = ({ cover }: Book, document: Document): readonly string[] => [
  ...document.pictures.keys(),
  ...(cover ? [cover.path] : []),
  ...document.credits.keys(),
];

/** The bibliographies and the citation style that `book.md` names, as far as they are files of the book. */
const referencesOf = ({ blurb, paths }: Book): readonly string[] =>
  [blurb.header.data['bibliography'], blurb.header.data['citationStyle']]
    .flat()
    .filter((written) => typeof written === 'string')
    .map((written) => written.normalize('NFC').replace(/^(?:\.?\/)+/, ''))
    .filter((path) => paths.has(path));

/** What is said of a file: by its chapter's header, by its credit, by REUSE; of any other, what is said of the book. */
const itemOf = (path: string, book: Book, document: Document, reuse: ReuseReading): BundleItem => {
  const { rights } = book;
  const own = { path, copyright: [copyrightText({ name: rights.holder }, rights.year)], license: rights.license };
  const chapter = chaptersOf(book).find(({ file }) => file.path === path);
  const borrowed = chapter && book.credits.find(({ pattern }) => pattern === path)?.attribution;
  if (borrowed) return borrowedItem(path, borrowed);
  if (chapter || path === book.blurb.path) {
    const names = chapter?.contributors.map(({ name }) => copyrightText({ name }, rights.year)) ?? [];
    return {
      ...own,
      ...(names.length > 0 && { copyright: names }),
      ...(chapter?.license && { license: chapter.license }),
    };
  }
  const stated = reuse.creditOf(path);
  const attribution =
    document.credits.get(path)?.attribution ??
    (stated?.kind === 'credit' && !restatesRecord(stated.attribution, rights) ? stated.attribution : undefined);
  return attribution ? borrowedItem(path, attribution) : own;
};

const borrowedItem = (path: string, attribution: Attribution): BundleItem => {
  const { author, authorUrl, license } = attribution;
  const copyright = copyrightText({ name: author, ...(authorUrl && { url: authorUrl }) });
  return { path, copyright: [copyright], license, attribution };
};

/** Whether an item is in the book by its owner's permission only, which holds for nobody else. */
const restsOnPermission = (path: string, { rights }: Book, { credits }: Document): boolean => {
  const credit = credits.get(path);
  if (credit?.permission === undefined) return false;
  const { license, changes } = credit.attribution;
  const use = { license, role: 'illustration', changed: changes !== undefined } as const;
  return judge(rights.license, { ...use, permission: credit.permission }).rule === 'permission-recorded';
};

const reasonToLeaveOut = ({ path, license }: BundleItem, book: Book, document: Document): LeftOutReason | undefined => {
  if (restsOnPermission(path, book, document)) return 'permission';
  if (license.expression === book.rights.license.expression) return undefined;
  if (!permits(license, ({ kind }) => kind !== 'all-rights-reserved')) return 'permission';
  const isKnown = (id: string, uri: string | undefined) =>
    uri !== undefined || licenseText(id) !== undefined || licensePath(id, book.paths) !== undefined;
  return permits(license, ({ id, uri }) => isKnown(id, uri)) ? undefined : 'license-text';
};

/** Everything that the book is made from, in code-point order: what the bundle holds, and what it must leave out. */
export const bundleItems = (book: Book, document: Document, reuse: ReuseReading): BundleItems => {
  const paths = new Set([
    book.blurb.path,
    ...chaptersOf(book).map(({ file }) => file.path),
    ...(book.included?.keys() ?? []),
    ...picturesOf(book, document),
    ...referencesOf(book),
    ...[...book.paths].filter((path) => besideBook.test(path)),
  ]);
  const items = [...paths]
    .filter((path) => !isBundlePath(path))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => itemOf(path, book, document, reuse))
    .map((item) => ({ item, why: reasonToLeaveOut(item, book, document) }));
  return {
    kept: items.flatMap(({ item, why }) => (why ? [] : [item])),
    leftOut: items.flatMap(({ item, why }) => (why ? [{ ...item, why }] : [])),
  };
};

/** The ids of every licence and exception in these items, in code-point order. */
export const licenseIds = (items: readonly BundleItem[]): readonly string[] =>
  [...new Set(items.flatMap(({ license }) => idsOf(license)))].sort();
