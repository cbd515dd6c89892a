import type { Book, ChapterSource, Credit } from '../book/book.js';
import type { Document } from '../document/document.js';
import { type ItemUse, judge, type Role } from '../rights/compatibility/judge.js';
import { parseLicense } from '../rights/parse-license.js';
import type { LicenseExpression } from '../rights/rights.js';
import type { Theme } from '../theme/theme.js';
import type { Part, PartKind } from './part.js';

/** A part that somebody else made, or that has a licence of its own, judged against the book. */
const judged = (
  { rights }: Book,
  part: Omit<Part, 'verdict'>,
  role: Role,
  use: Omit<ItemUse, 'license' | 'role' | 'changed'> = {},
): Part => ({
  ...part,
  verdict: judge(rights.license, { license: part.license, role, changed: part.changes !== undefined, ...use }),
});

const creditedPart = (book: Book, kind: PartKind, name: string, credit: Credit, role: Role): Part => {
  const { attribution, permission, exception, place } = credit;
  const { author, license, changes, source } = attribution;
  return judged(
    book,
    {
      ...{ kind, name, author, license, place },
      ...(changes !== undefined && { changes }),
      ...(permission !== undefined && { permission }),
    },
    role,
    {
      ...(permission !== undefined && { permission }),
      ...(exception !== undefined && { exception }),
      ...(source !== undefined && { source }),
    },
  );
};

/** What is the authors' own, under the book's licence. */
const ownPart = ({ rights }: Book, part: Pick<Part, 'kind' | 'name' | 'place'>): Part => ({
  ...part,
  author: rights.attributionName,
  license: rights.license,
});

const original = (book: Book): readonly Part[] => {
  const { original: first, blurb, place } = book;
  if (!first) return [];
  const at = place(['original', ...(first.license ? ['license'] : [])]);
  const { title: name, author = '', license = licenseOfAll(book), permission } = first;
  const part = { kind: 'original' as const, name, author, license, place: { file: blurb.path, at } };
  return [judged(book, { ...part, ...(permission !== undefined && { permission }) }, 'original', first)];
};

/** The public domain mark says of a whole work that nobody holds rights in it: in what it was made from neither. */
const licenseOfAll = ({ rights: { license } }: Book): LicenseExpression | undefined =>
  license.licenses.every(({ id }) => id === 'CC-PDM-1.0') ? license : undefined;

/** Chapters under a licence of their own stand beside the others, as in a collection. */
const chapters = (book: Book): readonly Part[] =>
  book.contents
    .flatMap((entry): readonly ChapterSource[] => (entry.kind === 'part' ? entry.contents : [entry]))
    .flatMap(({ file, license, contributors, title }) => {
      if (!license) return [];
      const author = contributors.map(({ name }) => name).join(', ') || book.rights.attributionName;
      const place = { file: file.path, at: file.header.place(['license']) };
      return [judged(book, { kind: 'chapter', name: title ?? file.path, author, license, place }, 'quotation')];
    });

const texts = (book: Book, { texts: borrowed }: Document): readonly Part[] =>
  borrowed.map(({ credit }) =>
    creditedPart(book, 'text', credit.pattern, credit, credit.use === 'merged' ? 'merged-text' : 'quotation'),
  );

const cover = (book: Book, { credits }: Document): readonly Part[] => {
  if (!book.cover) return [];
  const { path } = book.cover;
  const credit = credits.get(path);
  const place = { file: book.blurb.path, at: book.place(['cover']) };
  return [
    credit ? creditedPart(book, 'cover', path, credit, 'cover') : ownPart(book, { kind: 'cover', name: path, place }),
  ];
};

const pictures = (book: Book, { pictures: used, credits }: Document): readonly Part[] =>
  [...used.values()].map(({ path, place }) => {
    const credit = credits.get(path);
    if (!credit) return ownPart(book, { kind: 'picture', name: path, place });
    // A credit inside the picture is on no line: the place of use is.
    const told = credit.place.file === path ? { ...credit, place } : credit;
    return creditedPart(book, 'picture', path, told, 'illustration');
  });

/** Everything that a book is made of, with what is decided of it: the text first, then what it borrows. */
export const partsOf = (book: Book, document: Document): readonly Part[] => [
  ownPart(book, { kind: 'book', name: book.title, place: { file: book.blurb.path, at: book.place(['license']) } }),
  ...original(book),
  ...chapters(book),
  ...texts(book, document),
  ...cover(book, document),
  ...pictures(book, document),
];

/** The families of fonts that a theme brings into the book. */
export const fontsOf = (book: Book, { families }: Theme): readonly Part[] =>
  families.map(({ family, author, license }) => {
    const place = { file: book.blurb.path, at: book.place(['theme']) };
    return judged(book, { kind: 'font', name: family, author, license: parseLicense(license), place }, 'font');
  });
