import { cp, link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import type { KeptFile } from '../catalogue/earlier.js';
import type { EditionFile, StoredContent } from '../editions/edition.js';
import { storeFile } from './stored-file.js';

const staging = (slug: string) => `.${slug}.new`;
/** Paths of the catalogue's files, one a line. */
const siteList = '.site';
/** Large files of a book that is being made; they move to its folder when that is replaced. */
const storage = (slug: string) => `.${slug}.stored.new`;
const retired = (slug: string) => `.${slug}.old`;

/**
 * The output folder. A book's folder is built beside its place and swapped in by rename, so that a
 * reader finds the last good editions or the new ones, never a mixture (safety.md, Reliability).
 */
export class OutputFolder {
  readonly path: string;
  /** Where stored contents are. */
  readonly #stored = new Map<StoredContent, string>();

  constructor(path: string) {
    this.path = path;
  }

  /** Creates the folder and mends what a killed build left: a retired book comes back, half-built ones go. */
  async prepare(): Promise<void> {
    await mkdir(this.path, { recursive: true });
    for (const name of await readdir(this.path)) {
      if (name.startsWith('.') && name.endsWith('.new')) await this.#remove(name);
      if (!name.startsWith('.') || !name.endsWith('.old')) continue;
      const slug = name.slice(1, -'.old'.length);
      if (await exists(join(this.path, slug))) await this.#remove(name);
      else await rename(join(this.path, name), join(this.path, slug));
    }
  }

  /** What a killed build left in the folder, for {@link prepare} to mend. */
  async leftovers(): Promise<string[]> {
    const names = await readdir(this.path).catch(() => []);
    return names.filter((name) => /^\..+\.(?:new|old)$/.test(name)).sort(byCodePoint);
  }

  /** Names of the book folders that hold a finished report. */
  async slugs(): Promise<string[]> {
    const names = (await readdir(this.path)).filter((name) => !name.startsWith('.')).sort(byCodePoint);
    const reported = await Promise.all(names.map((name) => exists(join(this.path, name, 'report.json'))));
    return names.filter((_, index) => reported[index]);
  }

  /** A file of the folder as text, or nothing when it is not there. */
  async readText(path: string): Promise<string | undefined> {
    return readFile(join(this.path, path), 'utf8').catch(ignoreMissing);
  }

  async readBytes(path: string): Promise<Uint8Array | undefined> {
    return readFile(join(this.path, path)).catch(ignoreMissing);
  }

  /** Keeps a file of a book that is being made, without holding it in memory. */
  async store(slug: string, path: string, pieces: AsyncIterable<Uint8Array>): Promise<StoredContent> {
    const place = join(this.path, storage(slug), path);
    const content = await storeFile(place, pieces);
    this.#stored.set(content, place);
    return content;
  }

  /** Takes away what {@link store} kept and no folder took. */
  async discardStored(slug: string): Promise<void> {
    await this.#remove(storage(slug));
  }

  /**
   * Swaps a book's folder for one that holds `files`.
   *
   * @param kept Files and folders of the present folder that go over to the new one, under the same name or another.
   */
  async replaceBook(slug: string, files: readonly EditionFile[], kept: readonly KeptFile[]): Promise<void> {
    await this.#remove(staging(slug));
    const folder = join(this.path, staging(slug));
    await mkdir(folder, { recursive: true });
    for (const { from, to } of kept) await carryOver(join(this.path, slug, from), join(folder, to));
    for (const file of files) await this.#put(file, join(folder, file.path));
    const present = join(this.path, slug);
    if (await exists(present)) await rename(present, join(this.path, retired(slug)));
    await rename(folder, present);
    await this.#remove(retired(slug));
  }

  /** Writes a file beside its place, then renames it: no reader finds half of it. */
  async replaceFile(file: Pick<EditionFile, 'path' | 'content'>): Promise<void> {
    const place = join(this.path, file.path);
    await this.#put(file, `${place}.new`);
    await rename(`${place}.new`, place);
  }

  /**
   * Writes the catalogue's own files, then removes those of the catalogue before that it no longer has: the page of a
   * collection that lost its last book.
   */
  async replaceSite(files: readonly EditionFile[]): Promise<void> {
    for (const file of files) await this.replaceFile(file);
    const paths = new Set(files.map(({ path }) => path));
    for (const path of (await this.sitePaths()).filter((each) => !paths.has(each))) await this.#remove(path);
    await this.replaceFile({ path: siteList, content: `${[...paths].sort(byCodePoint).join('\n')}\n` });
  }

  /** Paths of the catalogue's own files; none when the folder holds no catalogue. */
  async sitePaths(): Promise<string[]> {
    const list = (await this.readText(siteList)) ?? '';
    return list.split('\n').filter((path) => path !== '' && isInside(path));
  }

  /** What is stored moves; the rest is written. */
  async #put({ path, content }: Pick<EditionFile, 'path' | 'content'>, place: string): Promise<void> {
    await mkdir(dirname(place), { recursive: true });
    if (typeof content === 'string' || content instanceof Uint8Array) return writeFile(place, content);
    const stored = this.#stored.get(content);
    if (stored === undefined) throw new Error(`${path} was stored elsewhere`);
    await rename(stored, place);
  }

  #remove(name: string): Promise<void> {
    return rm(join(this.path, name), { recursive: true, force: true });
  }
}

/** Hard links where the file system has them: an edition that stays is not copied. */
async function carryOver(from: string, to: string): Promise<void> {
  if (!(await exists(from))) return;
  await mkdir(dirname(to), { recursive: true });
  if ((await stat(from)).isDirectory()) await cp(from, to, { recursive: true });
  else await link(from, to).catch(() => cp(from, to));
}

const isInside = (path: string): boolean => !isAbsolute(path) && !path.split('/').includes('..');

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** A file is not there either when what should be its folder is a file. */
function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : 1);
