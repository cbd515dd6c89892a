import type { Book, Credit } from '../../book/book.js';
import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import type { CreditedText, Document, Section, UsedPicture } from '../document.js';
import { anchorsOf } from '../sections/anchors.js';
import { creditWorks } from './credit-works.js';
import { type JoinedSection, joinSections } from './join-sections.js';
import { type Renaming, renamed } from './renamed.js';
import { attributionOf, type Work } from './work.js';

/** Pages that the bilingual book has of its own. */
const own = new Set(['halftitlepage', 'titlepage', 'copyright-page', 'toc', 'colophon']);

/** Lists of which a book has one: that of the original serves, for the translation of each caption is opposite it. */
const single = new Set(['loi', 'lot']);

/**
 * A book and its translation in one: the bilingual book's own pages, and between them the chapters of the two works, paired.
 * Ids of the translation begin with its language; pictures and places are under `../slug/`.
 */
export function joinWorks(
  { book, document }: Work,
  [left, right]: readonly [Work, Work],
  diagnostics: Diagnostics,
): Work {
  const prefix = `${right.book.lang.toLowerCase()}--`;
  const clashes = document.sections.some(({ id }) => left.document.anchors.has(id) && !isReplaced(left, id));
  const leftPrefix = clashes ? `${left.book.lang.toLowerCase()}--` : '';
  const [first, second] = [under(left, leftPrefix), under(withoutLists(right), prefix)];
  const plainId = (id: string) => (id.startsWith(prefix) ? leftPrefix + id.slice(prefix.length) : id);
  const plainPath = (path: string) => path.split('/').slice(2).join('/');
  const slugs = [left.book.slug, right.book.slug] as const;
  const sides = { plainId, plainPath, slugs, diagnostics };
  const chapters = joinSections(first.document.sections, second.document.sections, sides);
  creditWorks(document, book, [left.book, right.book]);
  const sections = placed(document.sections, chapters);
  const works = [first, second] as const;
  const anchors = anchorsOf(sections);
  const holderOf = (id: string) => anchors.get(id) ?? id;
  const otherLanguages = works.map((work) => work.book.lang).filter((lang) => lang !== book.lang);
  const credits = works.flatMap((work, index) => [...creditsOf(work, book, index)]);
  const pictures = works.flatMap((work) => [...picturesOf(work, new Map(credits), holderOf)]);
  return {
    book: { ...book, otherLanguages, pictures: new Map([...book.pictures, ...pictures]) },
    document: {
      ...document,
      sections,
      anchors,
      pictures: new Map([...document.pictures, ...pictures]),
      credits: new Map([...document.credits, ...credits]),
      texts: [...document.texts, ...works.flatMap((work, index) => textsOf(work, book, index))],
      creditedTexts: [...document.creditedTexts, ...creditedTexts(chapters, works, holderOf)],
      words: document.words + left.document.words + right.document.words,
    },
  };
}

const isOwn = ({ type, generated }: Section): boolean => generated && own.has(type);

const withoutLists = ({ book, document }: Work): Work => {
  const sections = document.sections.filter(({ type, generated }) => !generated || !single.has(type));
  return { book, document: { ...document, sections } };
};

const isReplaced = ({ document }: Work, id: string): boolean =>
  document.sections.some((section) => section.id === id && isOwn(section));

/** A work under the names that it has in the bilingual book, without the pages that this has of its own. */
function under({ book, document }: Work, prefix: string): Work {
  const names: Renaming = { id: (id) => prefix + id, path: (path) => `../${book.slug}/${path}` };
  const mine = document.sections.filter((section) => !isOwn(section));
  return { book, document: renamed({ ...document, sections: mine }, names) };
}

/** The joined chapters before the back matter of the bilingual book, after its table. */
function placed(sections: readonly Section[], chapters: readonly JoinedSection[]): Section[] {
  const table = sections.findIndex(({ type }) => type === 'toc');
  const back = sections.findIndex(({ matter }, index) => index > table && matter === 'backmatter');
  const place = back === -1 ? sections.length : back;
  return [...sections.slice(0, place), ...chapters.map(({ section }) => section), ...sections.slice(place)];
}

const creditOf = (work: Book, book: Book, index: number): Credit => ({
  pattern: work.slug,
  attribution: attributionOf(work),
  place: { file: book.blurb.path, at: book.place(['bilingual', index]) },
});

/** The work itself is a text that the bilingual book has from somebody, kept apart; then what the work has from others. */
const textsOf = ({ book: work, document }: Work, book: Book, index: number): Document['texts'] => {
  const [first] = document.sections;
  return [...(first ? [{ credit: creditOf(work, book, index), id: first.id }] : []), ...document.texts];
};

/** The credits of a work's pictures; those of its own pictures are the work's. */
const creditsOf = ({ book: work, document }: Work, book: Book, index: number): ReadonlyMap<string, Credit> => {
  const { attribution, place } = creditOf(work, book, index);
  const { title: _, ...whose } = attribution;
  const uncredited = [...document.pictures.keys()].filter((path) => !document.credits.has(path));
  return new Map([
    ...document.credits,
    ...uncredited.map((path) => [path, { pattern: path, attribution: whose, place }] as const),
  ]);
};

const picturesOf = (
  { document }: Work,
  credits: ReadonlyMap<string, Credit>,
  holderOf: (id: string) => string,
): readonly (readonly [string, UsedPicture])[] =>
  [...document.pictures].map(([path, picture]) => {
    const attribution = picture.attribution ?? credits.get(path)?.attribution;
    return [path, { ...picture, section: holderOf(picture.section), ...(attribution && { attribution }) }] as const;
  });

/** Whose the texts of each chapter are: every chapter says it of both, but for passages and chapters by others. */
function creditedTexts(
  chapters: readonly JoinedSection[],
  works: readonly [Work, Work],
  holderOf: (id: string) => string,
): readonly CreditedText[] {
  const whole = chapters.flatMap(({ section: { id: section, generated }, pair }) =>
    works.flatMap(({ book }, index): CreditedText[] => {
      const text = index === 0 ? pair.left : pair.right;
      return text && !generated ? [{ id: text.id, section, attribution: attributionOf(book) }] : [];
    }),
  );
  const parts = works.flatMap(({ document }) =>
    document.creditedTexts.map((text) => ({ ...text, section: holderOf(text.section) })),
  );
  return [...new Map([...whole, ...parts].map((text) => [text.id, text])).values()];
}
