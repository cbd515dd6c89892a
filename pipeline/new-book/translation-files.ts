import { isSeq } from 'yaml';
import type { Book } from '../book/book.js';
import { wordsFor } from '../language/words.js';
import { type BookHeader, openBookHeader, writeBookFile } from '../rights/rebadge/book-header.js';
import { markLanguage } from './mark-language.js';

/** The translation that is asked for. */
export interface TranslationOrder {
  /** BCP 47. */
  readonly lang: string;
  /** That of the original, to be translated, when absent. */
  readonly title?: string;
  readonly translators: readonly string[];
  /** SPDX expression; that of the original when absent. */
  readonly license?: string;
  readonly collection?: string;
  /** ISO date. */
  readonly published: string;
  readonly publisher?: string;
  /** The original is in the same catalogue. */
  readonly isBeside: boolean;
}

/** What of a header is said of that edition alone: its numbers, its history, its review, the typography of its language. */
const ofTheOriginal = [
  'identifiers',
  'changes',
  'source',
  'funding',
  'accessibilityReview',
  'typography',
  'translations',
];

/**
 * The folder of a translation to be made, from the files of the original: the same chapters in the same order, the same
 * pictures and credits. Each chapter says that it is in the language of the original, until its translator takes that out.
 *
 * @param files Of the original, by path.
 * @throws {Error} when its `book.md` has no header that can be read: whoever calls has read the book.
 */
export const translationFiles = (
  files: ReadonlyMap<string, Uint8Array>,
  original: Book,
  order: TranslationOrder,
): ReadonlyMap<string, Uint8Array> => {
  const text = (path: string): string => new TextDecoder().decode(files.get(path));
  const header = openBookHeader(text('book.md'));
  if (!header) throw new Error('book.md has no header');
  rewriteHeader(header, original, order);
  const chapters = original.contents.flatMap((entry) => (entry.kind === 'part' ? entry.contents : [entry]));
  const marked = [...new Set(chapters.map(({ file }) => file.path))].map(
    (path) => [path, markLanguage(text(path), original.lang)] as const,
  );
  const written = [['book.md', writeBookFile(header)] as const, ...marked];
  return new Map([...files, ...written.map(([path, content]) => [path, new TextEncoder().encode(content)] as const)]);
};

const rewriteHeader = (header: BookHeader, original: Book, order: TranslationOrder): void => {
  const { document } = header;
  const first = originalOf(header, original);
  const others = [original.slug, ...original.translations];
  for (const key of ofTheOriginal) document.delete(key);
  if (order.title !== undefined) document.set('title', order.title);
  document.set('lang', order.lang);
  if (order.license !== undefined) document.set('license', order.license);
  const holder = wordsFor(order.lang).list(order.translators);
  document.set('copyright', document.createNode({ year: Number(order.published.slice(0, 4)), holder }, { flow: true }));
  if (order.publisher !== undefined) document.set('publisher', order.publisher);
  if (order.collection !== undefined) document.set('collection', document.createNode({ title: order.collection }));
  document.set('published', order.published);
  document.set('version', '0.1.0');
  if (!document.has('original')) document.set('original', document.createNode(first));
  if (order.isBeside) document.set('translations', document.createNode(others, { flow: true }));
  const contributors: unknown = document.get('contributors');
  for (const name of order.translators)
    if (isSeq(contributors)) contributors.add(document.createNode({ name, roles: ['trl'] }, { flow: true }));
};

/** The work as its translation names it. */
const originalOf = (header: BookHeader, { lang, contributors, rights }: Book) => {
  const authors = contributors.filter(({ roles }) => roles.includes('aut')).map(({ name }) => name);
  const url = header.text('source');
  return {
    title: header.text('title') ?? '',
    lang,
    author: authors.length > 0 ? wordsFor(lang).list(authors) : rights.holder,
    license: rights.license.expression,
    ...(url !== undefined && { url }),
  };
};
