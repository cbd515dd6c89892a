import type { Nodes, Root } from 'hast';
import type { Book } from '../book/book.js';
import type { Document, Section } from '../document/document.js';
import { idsOf } from '../rights/reuse/license-text.js';
import type { Attribution, LicenseExpression, RightsRecord } from '../rights/rights.js';
import { type Formulas, textWith } from './text.js';

/** A third-party picture, as every edition must credit it. Its path is not told: editions rename pictures. */
interface ExpectedCredit {
  readonly author: string;
  /** What {@link licenseMarks} gives. */
  readonly licenses: readonly string[];
}

/** A text that is not simply the book's, as every edition must credit it. */
export interface ExpectedText extends ExpectedCredit {
  /** Of the section, or of the passage: editions keep it. */
  readonly id: string;
}

/** A file of the manuscript that is not simply the book's, as the source bundle must say it. */
export interface ExpectedFile {
  /** In the book's folder. */
  readonly path: string;
  readonly authors: readonly string[];
  /** What {@link licenseMarks} gives. */
  readonly licenses: readonly string[];
  /** SPDX ids of the licences, whose texts the bundle holds. */
  readonly ids: readonly string[];
}

/** The text of one section of the manuscript. */
export interface ExpectedSection {
  /** `Section.id`: editions name their files, anchors or destinations after it. */
  readonly id: string;
  /** Title, text, then notes; without note calls, labels and bylines. */
  readonly text: string;
  /** The notes alone, with which the text ends. */
  readonly notes: string;
  /** The text with formulas as their TeX, for editions that show them as pictures; absent when it has none. */
  readonly spelled?: string;
}

/**
 * What every finished edition is compared with, whatever its format. It comes from the book and from the
 * document, never from what a writer made, so that a writer's fault cannot hide itself.
 */
export interface Expected {
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  readonly rights: RightsRecord;
  readonly draft: boolean;
  /** What a recorded human review lets the EPUB say: `EPUB Accessibility 1.1 - WCAG 2.2 Level AA`. */
  readonly conformance?: string;
  /** One for each third-party picture that the book shows. */
  readonly credits: readonly ExpectedCredit[];
  /** One for each chapter with authors or a licence of its own, and for each passage by somebody else. */
  readonly texts: readonly ExpectedText[];
  /** One for each picture and chapter that has a credit, authors or a licence of its own. */
  readonly files: readonly ExpectedFile[];
  /** Of the cover's picture, when its author gives one that has a credit. */
  readonly cover?: ExpectedCredit;
  /** What the author wrote, in reading order; generated sections are not in it. Absent when only `report.json` is known. */
  readonly sections?: readonly ExpectedSection[];
}

/** What stands for a licence in a file: the URI of each licence named, or its SPDX id when it has none. */
export const licenseMarks = (license: LicenseExpression): readonly string[] =>
  license.licenses.map(({ uri, id }) => uri ?? id);

/** Works out what the editions of a book must say. */
export const expectedOf = (book: Book, document: Document, draft: boolean): Expected => ({
  title: book.title,
  lang: book.lang,
  rights: book.rights,
  draft,
  ...(book.accessibilityReview && { conformance: book.accessibilityReview.conformance }),
  credits: [...document.pictures.values()].flatMap(({ attribution }) => (attribution ? [creditOf(attribution)] : [])),
  texts: document.creditedTexts.map(({ id, attribution }) => ({ id, ...creditOf(attribution) })),
  files: [...pictureFiles(book, document), ...chapterFiles(book)],
  ...coverCredit(book, document),
  sections: document.sections.filter((section) => !section.generated).map(expectedSection),
});

const fileOf = (path: string, authors: readonly string[], license: LicenseExpression): ExpectedFile => ({
  path,
  authors,
  licenses: licenseMarks(license),
  ids: idsOf(license),
});

/** Those shown, and the cover's. */
const pictureFiles = ({ cover }: Book, { pictures, credits }: Document): readonly ExpectedFile[] =>
  [...new Set([...pictures.keys(), ...(cover ? [cover.path] : [])])].flatMap((path) => {
    const attribution = credits.get(path)?.attribution;
    return attribution ? [fileOf(path, [attribution.author], attribution.license)] : [];
  });

/** A file that is wholly by somebody else, or whose header names its people or a licence. */
const chapterFiles = ({ contents, credits, rights }: Book): readonly ExpectedFile[] =>
  contents
    .flatMap((entry) => (entry.kind === 'part' ? entry.contents : [entry]))
    .flatMap(({ file: { path }, contributors, license }) => {
      const borrowed = credits.find(({ pattern }) => pattern === path)?.attribution;
      if (borrowed) return [fileOf(path, [borrowed.author], borrowed.license)];
      if (contributors.length === 0 && !license) return [];
      const names = contributors.map(({ name }) => name);
      return [fileOf(path, names.length > 0 ? names : [rights.holder], license ?? rights.license)];
    });

const creditOf = ({ author, license }: Attribution): ExpectedCredit => ({ author, licenses: licenseMarks(license) });

const coverCredit = ({ cover }: Book, { credits }: Document): Pick<Expected, 'cover'> => {
  const attribution = cover && credits.get(cover.path)?.attribution;
  return attribution ? { cover: creditOf(attribution) } : {};
};

const expectedSection = ({ id, heading, tree, notes: called }: Section): ExpectedSection => {
  const title: Root = { type: 'root', children: [...heading] };
  const told = (formulas: Formulas) => {
    const notes = called.map((note) => textWith(note.tree, formulas)).join('\n');
    return { text: [textWith(title, formulas), textWith(tree, formulas), notes].join('\n'), notes };
  };
  const hasFormulas = [title, tree, ...called.map((note) => note.tree)].some(hasFormula);
  return { id, ...told('shown'), ...(hasFormulas && { spelled: told('spelled').text }) };
};

const hasFormula = (node: Nodes): boolean =>
  (node.type === 'element' && node.tagName === 'math') || ('children' in node && node.children.some(hasFormula));
