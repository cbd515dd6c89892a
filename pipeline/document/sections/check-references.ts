import type { Book } from '../../book/book.js';
import { nearest } from '../../diagnostics/nearest.js';
import type { Citing } from '../citations/citing.js';
import type { Reference } from '../citations/reference.js';
import type { Draft } from './draft.js';

/** At most so many keys are named in one message. */
const atMost = 5;

/** Types of works that have an author and a date. */
const published = new Set(['book', 'chapter', 'article-journal', 'thesis', 'report', 'paper-conference']);

/**
 * Finds the works that are listed without being cited (`nocite`), and notes what the files hold in vain and what cited
 * works lack.
 */
export function checkReferences(
  book: Book,
  { references, hasList }: Citing,
  cited: ReadonlySet<string>,
  drafts: readonly Draft[],
): readonly string[] {
  const diagnostics = drafts[0]?.context.diagnostics;
  if (!diagnostics) return [];
  const works = new Set(references.values());
  const place = { file: book.blurb.path, at: book.place(['nocite']) };
  const asked = book.nocite.flatMap((key) => {
    if (key === '*') return [...works];
    const found = references.get(key);
    const near = nearest(key, references.keys());
    if (!found) diagnostics.add('citation-unknown', { key, nearest: near === undefined ? '' : `\`${near}\`` }, place);
    return found ? [found] : [];
  });
  const listed = new Set([...cited, ...asked.map(({ item }) => item.id)]);
  const idle = [...works].filter(({ item }) => !listed.has(item.id));
  for (const [file, unused] of byFile(idle)) {
    const keys = unused.slice(0, atMost).map(({ item }) => `\`${item.id}\``);
    const parameters = { count: unused.length, keys: keys.join(', ') + (unused.length > atMost ? '…' : '') };
    diagnostics.add('references-uncited', parameters, { file });
  }
  for (const { item, place: at } of works) {
    const missing = listed.has(item.id) ? missingOf(item) : [];
    if (missing.length > 0) diagnostics.add('reference-incomplete', { key: item.id, missing: missing.join(', ') }, at);
  }
  return hasList ? asked.map(({ item }) => item.id) : [];
}

/** Variables without which a reader does not find a work. */
function missingOf(item: Reference['item']): string[] {
  const has = (...names: readonly string[]): boolean => names.some((name) => item[name] !== undefined);
  return [
    ...(has('title') ? [] : ['title']),
    ...(!published.has(item.type) || has('author', 'editor', 'translator', 'director') ? [] : ['author']),
    ...(!published.has(item.type) || has('issued') ? [] : ['date']),
  ];
}

function byFile(references: readonly Reference[]): Map<string, Reference[]> {
  const files = new Map<string, Reference[]>();
  for (const reference of references) {
    const { file } = reference.place;
    files.set(file, [...(files.get(file) ?? []), reference]);
  }
  return files;
}
