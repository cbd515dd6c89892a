import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';
import type { ChapterSource } from '../../book/book.js';
import type { Edition, WriterInput } from '../edition.js';
import { sourceReadme } from './readme.js';

/** Already compressed: stored as they are. */
const stored = /\.(jpe?g|png|gif|webp|avif|zip|woff2?)$/i;

/**
 * The source edition: one zip of what is needed to rebuild the book (header, chapters, pictures, and the
 * licence and reading files beside them), with the hash of each file and how to rebuild. Same input, same
 * bytes: entries sorted, dated from the book's own date.
 */
export async function writeSource(input: WriterInput): Promise<Edition> {
  const { book } = input;
  const files = new Map<string, Uint8Array>();
  for (const path of sourcePaths(input)) files.set(path, await input.readOriginal(path));
  if (!files.has('README.md')) files.set('README.md', encode(sourceReadme(input)));
  files.set('SHA256SUMS', encode(sums(files)));
  const entries: Zippable = {};
  for (const [path, bytes] of sorted(files)) {
    entries[`${book.slug}/${path}`] = [
      bytes,
      { level: stored.test(path) ? 0 : 9, mtime: localNoon(book.published), os: 3 },
    ];
  }
  return {
    format: 'source',
    files: [{ path: `${book.slug}-source.zip`, mediaType: 'application/zip', content: zipSync(entries) }],
  };
}

/** Paths, in the book's folder, of everything that the book is made from. */
function sourcePaths({ book, document }: WriterInput): ReadonlySet<string> {
  const chapters = book.contents.flatMap((entry) => (entry.kind === 'part' ? entry.contents : [entry]));
  const beside = [...book.paths].filter((path) =>
    /^(LICEN[CS]E|COPYING|README|CHANGELOG|AUTHORS|REUSE\.toml|LICENSES\/)/i.test(path),
  );
  const paths = new Set([
    book.blurb.path,
    ...chapters.map((chapter: ChapterSource) => chapter.file.path),
    ...document.pictures.keys(),
    ...(book.cover ? [book.cover.path] : []),
    ...beside,
  ]);
  for (const path of [...paths]) if (book.paths.has(`${path}.license`)) paths.add(`${path}.license`);
  return paths;
}

const sums = (files: ReadonlyMap<string, Uint8Array>): string =>
  sorted(files)
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    .join('');

const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Zip dates have no time zone and are written from local fields: noon of the day, wherever this runs. */
function localNoon(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Math.max(year, 1980), month - 1, day, 12);
}
