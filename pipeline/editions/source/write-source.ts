import { cleanPicture } from '../../rights/pictures/stamp-picture.js';
import { bundlePaths, checksums } from '../../rights/reuse/bundle-files.js';
import { copyrightText } from '../../rights/reuse/copyright-text.js';
import { licensePointer, licenseText } from '../../rights/reuse/license-text.js';
import { isReuseFile, readReuse } from '../../rights/reuse/read-reuse.js';
import { writeReuseToml } from '../../rights/reuse/reuse-toml.js';
import type { Edition, WriterInput } from '../edition.js';
import { packFolder } from './archive.js';
import { type BundleItem, type BundleItems, bundleItems, licenseIds, licensePath } from './bundle-items.js';
import { sourceCredits } from './credits.js';
import { sourceLock } from './lock.js';
import { sourceReadme } from './readme.js';

/**
 * The source edition: one zip of what the book is made from, which follows REUSE 3.3 and is itself a book folder. From
 * the unpacked folder the same editions come, this one included. Same input, same bytes. Rules: `source-left-out`,
 * `license-text-missing`.
 */
export async function writeSource(input: WriterInput): Promise<Edition> {
  const { book, document } = input;
  const items = bundleItems(book, document, readReuse(await reuseTexts(input)));
  report(items, input);
  const files = new Map([...(await itemFiles(items.kept, input)), ...(await licenseFiles(items.kept, input))]);
  files.set(bundlePaths.reuse, encode(await reuseToml(items.kept, input)));
  files.set(bundlePaths.readme, encode(sourceReadme(input, items)));
  files.set(bundlePaths.credits, encode(sourceCredits(book, items.kept)));
  files.set(bundlePaths.lock, encode(sourceLock(input, items, files)));
  files.set(bundlePaths.sums, encode(checksums(files)));
  return {
    format: 'source',
    files: [
      {
        path: `${book.slug}-source.zip`,
        mediaType: 'application/zip',
        content: packFolder(book.slug, files, book.published),
      },
    ],
  };
}

const report = ({ leftOut }: BundleItems, { diagnostics }: WriterInput): void => {
  for (const { path, why } of leftOut) diagnostics.add('source-left-out', { path, why }, { file: path });
};

async function reuseTexts({ book, readOriginal }: WriterInput): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of book.paths) if (isReuseFile(path)) texts.set(path, decode(await readOriginal(path)));
  return texts;
}

/**
 * The items themselves, with what REUSE says beside them. Photographs give up what is private in them; drawings are texts
 * of their authors.
 */
async function itemFiles(
  items: readonly BundleItem[],
  { book, readOriginal }: WriterInput,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const path of book.paths) if (path.endsWith('/REUSE.toml')) files.set(path, await readOriginal(path));
  for (const { path } of items) {
    const bytes = await readOriginal(path);
    const mediaType = book.pictures.get(path)?.mediaType ?? 'image/svg+xml';
    files.set(path, mediaType === 'image/svg+xml' ? bytes : cleanPicture(bytes, mediaType).bytes);
    const sidecar = `${path}.license`;
    if (book.paths.has(sidecar)) files.set(sidecar, await readOriginal(sidecar));
  }
  return files;
}

/** The text of every licence: the author's own copy, else SPDX's; where there is neither, the address at which to read it. */
async function licenseFiles(
  items: readonly BundleItem[],
  { book, readOriginal, diagnostics }: WriterInput,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const known = new Map(items.flatMap(({ license }) => license.licenses.map((each) => [each.id, each] as const)));
  for (const id of licenseIds(items)) {
    const own = licensePath(id, book.paths);
    const text = licenseText(id);
    if (own !== undefined) files.set(own, await readOriginal(own));
    else files.set(`LICENSES/${id}.txt`, encode(text ?? licensePointer(id, known.get(id))));
    if (own === undefined && text === undefined) {
      const isBooks = book.rights.license.licenses.some((license) => license.id === id);
      const place = { file: book.blurb.path, at: book.place([isBooks ? 'license' : 'credits']) };
      diagnostics.add('license-text-missing', { license: id }, place);
    }
  }
  return files;
}

/** What REUSE.toml says: the author's own words, the book's rights for every file, then those of each item that differ. */
async function reuseToml(items: readonly BundleItem[], { book, readOriginal }: WriterInput): Promise<string> {
  const { rights, paths } = book;
  const written = paths.has(bundlePaths.reuse) ? decode(await readOriginal(bundlePaths.reuse)) : '';
  return writeReuseToml(
    written,
    { copyright: [copyrightText({ name: rights.holder }, rights.year)], license: rights.license.expression },
    items.map(({ path, copyright, license }) => ({ path, copyright, license: license.expression })),
  );
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
