import type { UiLanguage } from '../diagnostics/rule.js';
import { type BookFacts, bookFile, type Entry, licenseId } from './book-file.js';
import { type Chapter, cutChapters } from './chapters.js';
import type { Finding } from './findings.js';
import { type Content, toMarkdown } from './markdown/blocks.js';
import { fileNotes } from './markdown/file-notes.js';
import { FilePictures } from './markdown/file-pictures.js';
import { findPlaces } from './markdown/places.js';
import { stringify } from './markdown/stringify.js';
import type { Writing } from './markdown/writing.js';
import { nameOf } from './name-of.js';
import { readDocument } from './read-document.js';
import { wordsOf } from './source-words.js';
import { type SettledDocument, settle } from './structure/settle.js';
import type { TextDocument } from './text-document.js';

/** What is asked of an import. */
export interface ImportOrder {
  /** Name of the file, without its ending: the title of a document that has none. */
  readonly name: string;
  readonly title?: string;
  readonly license?: string;
  /** One file for all chapters. */
  readonly oneFile: boolean;
  /** Language of the remarks in `book.md`. */
  readonly language: UiLanguage;
}

/** A document as the folder of a book. */
export interface Imported {
  readonly title: string;
  /** By path in the folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly findings: readonly Finding[];
  readonly license?: string;
  readonly chapters: number;
  readonly pictures: number;
  readonly notes: number;
  readonly tables: number;
  /** `book.md` as it must be read back: with something where the author must decide. */
  readonly proof: Uint8Array;
  /** The words of the document, in order. */
  readonly words: readonly string[];
}

/**
 * A `.docx` or an `.odt` becomes the folder of a book.
 *
 * @throws {Unreadable} when the file is no such document, or cannot be trusted.
 */
export function toManuscript(bytes: Uint8Array, order: ImportOrder): Imported {
  const document = readDocument(bytes);
  const settled = settle(document);
  const { title: heading, chapters, blocks } = cutChapters(settled.blocks);
  const title = order.title ?? settled.page.title ?? heading ?? document.properties.title ?? order.name;
  const pictures = new FilePictures(document.picture, settled.findings);
  const texts = chapterTexts(order.oneFile ? [{ title, blocks }] : chapters, settled, pictures);
  const { files, contents } = fileEach(texts, !order.oneFile);
  const facts = factsOf(document, settled, { title, contents, license: order.license });
  const encoder = new TextEncoder();
  const written = new Map([['book.md', bookFile(facts, pictures.files.size > 0, order.language)], ...files]);
  return {
    title,
    files: new Map([
      ...[...written].map(([path, text]): [string, Uint8Array] => [path, encoder.encode(text)]),
      ...pictures.files,
    ]),
    findings: settled.findings.all,
    ...(facts.license !== undefined && { license: facts.license }),
    chapters: chapters.length,
    pictures: pictures.files.size,
    notes: settled.notes.size,
    tables: settled.blocks.filter(({ type }) => type === 'table').length,
    proof: encoder.encode(bookFile(withoutBlanks(facts), false, order.language)),
    words: wordsOf(document),
  };
}

/** What an author has not decided yet, decided: a book is not read without it. */
const withoutBlanks = (facts: BookFacts): BookFacts => ({
  ...facts,
  license: facts.license ?? 'CC0-1.0',
  authors: facts.authors.length > 0 ? facts.authors : ['?'],
  year: facts.year ?? 2000,
});

interface ChapterText {
  readonly chapter: Chapter;
  readonly text: string;
}

function chapterTexts(
  chapters: readonly Chapter[],
  { notes, findings, blocks }: SettledDocument,
  pictures: FilePictures,
): readonly ChapterText[] {
  const places = findPlaces([blocks, ...notes.values()]);
  const written = new Set<string>();
  return chapters.map((chapter) => {
    const toContent = (part: Chapter['blocks']): Content[] =>
      toMarkdown(part, writing).filter((node): node is Content => node.type !== 'text');
    const writing: Writing = {
      places,
      pictures,
      findings,
      notes: fileNotes(notes, toContent),
      spot: { words: chapter.title ?? '' },
      ownsAnchors: false,
      isFirst: (anchor) => !written.has(anchor) && written.add(anchor).has(anchor),
    };
    const children = toMarkdown(chapter.blocks, writing);
    return { chapter, text: stringify({ type: 'root', children: [...children, ...writing.notes.definitions()] }) };
  });
}

interface Filed {
  readonly files: readonly (readonly [string, string])[];
  readonly contents: readonly Entry[];
}

/** A file a chapter; where there are many, they are numbered so that the folder shows them in their order. */
function fileEach(texts: readonly ChapterText[], areNumbered: boolean): Filed {
  const digits = Math.max(2, String(texts.length).length);
  const files: [string, string][] = [];
  const contents: (string | { part: string; contents: string[] })[] = [];
  for (const [at, { chapter, text }] of texts.entries()) {
    const name = nameOf(chapter.title ?? '');
    const number = areNumbered ? String(at + 1).padStart(digits, '0') : '';
    const path = `${[number, name].filter(Boolean).join('-') || 'texte'}.md`;
    files.push([path, text]);
    const last = contents.at(-1);
    if (chapter.part !== undefined) contents.push({ part: chapter.part, contents: [path] });
    else if (typeof last === 'object') last.contents.push(path);
    else contents.push(path);
  }
  return { files, contents };
}

function factsOf(
  { properties }: TextDocument,
  { page, lang }: SettledDocument,
  {
    title,
    contents,
    license,
  }: { readonly title: string; readonly contents: readonly Entry[]; readonly license: string | undefined },
): BookFacts {
  const { subtitle = properties.subtitle } = page;
  const date = properties.modified ?? properties.created;
  const id = licenseId(license) ?? licenseId(properties.license);
  return {
    title,
    lang,
    authors: page.authors.length > 0 ? page.authors : properties.authors,
    subjects: properties.keywords,
    contents,
    ...(subtitle !== undefined && { subtitle }),
    ...(id !== undefined && { license: id }),
    ...(properties.publisher !== undefined && { publisher: properties.publisher }),
    ...(properties.description !== undefined && { description: properties.description }),
    ...(date !== undefined && { published: date, year: Number((properties.created ?? date).slice(0, 4)) }),
  };
}
