import type { Nodes } from 'hast';
import type { Document } from './document/document.js';
import { missingWords } from './import/missing-words.js';
import { wordsIn } from './import/source-words.js';
import { type Imported, type ImportOrder, toManuscript } from './import/to-manuscript.js';
import type { BookFolder } from './manuscript/manuscript.js';
import { type ReadingWorld, readBook } from './read-book.js';

/** A book that was made of a document, and what of the document is not found in it again. */
export interface ReadBack {
  readonly imported: Imported;
  /** Words of the document that the pipeline does not read in the folder; nothing when it cannot read the folder at all. */
  readonly missing?: readonly string[];
}

/**
 * Makes the folder of a book from a document, then reads the folder as every edition will, and compares the words.
 *
 * @throws {Unreadable} when the file is no document, or cannot be trusted.
 */
export async function importBook(bytes: Uint8Array, order: ImportOrder, world: ReadingWorld): Promise<ReadBack> {
  const imported = toManuscript(bytes, order);
  const folder = inMemory(new Map([...imported.files, ['book.md', imported.proof]]));
  const { book, document } = await readBook(folder, order.language, world);
  if (!book || !document) return { imported };
  const titles = [book.title, book.subtitle ?? '', ...book.contributors.map(({ name }) => name)];
  return { imported, missing: missingWords(imported.words, [...titles.flatMap(wordsIn), ...bookWords(document)]) };
}

/** The words of the sections that come from the manuscript, their notes included. */
const bookWords = ({ sections }: Document): readonly string[] =>
  sections
    .filter(({ generated, type }) => !generated || type === 'part')
    .flatMap(({ heading, tree, notes }) => [...heading, tree, ...notes.map((note) => note.tree)])
    .flatMap((node) => wordsIn(spaced(node)));

const inWords =
  /^(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|u|var|wbr)$/;

/** The text of a tree, its blocks apart; numbers of notes are not in it. */
function spaced(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return ' ';
  const text = node.children.map(spaced).join('');
  if (node.type !== 'element') return text;
  if (node.properties['role'] === 'doc-noteref') return '';
  return inWords.test(node.tagName) ? text : ` ${text} `;
}

const inMemory = (files: ReadonlyMap<string, Uint8Array>): BookFolder => {
  const read = async (path: string): Promise<Uint8Array> => files.get(path) ?? new Uint8Array();
  return {
    slug: 'import',
    name: 'import',
    files: new Map([...files].map(([path, { length }]) => [path, { path, bytes: length }])),
    read,
    readHead: async (path, bytes) => (await read(path)).subarray(0, bytes),
  };
};
