import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import { type BundleLock, bundlePaths, checksums, isBundlePath } from '../reuse/bundle-files.js';
import { copyrightText } from '../reuse/copyright-text.js';
import { idsOf } from '../reuse/license-text.js';
import { type FileRights, writeReuseToml } from '../reuse/reuse-toml.js';
import { type BookHeader, writeBookFile } from './book-header.js';
import { findMarks } from './find-marks.js';
import { type Bundle, openBundle } from './open-bundle.js';
import { originNotice } from './origin-notice.js';
import type { RebadgeOrder } from './rebadge-order.js';
import { refuse } from './refuse.js';
import { rewriteHeader } from './rewrite-header.js';

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Makes a third party's book folder of a source bundle: the first edition's marks and numbers out, a notice of where it
 * comes from in, `original` filled; authors, licence and credits stay. It follows REUSE, and `livres build` makes its
 * editions. Undefined when that may not be, which is reported; what only people can judge is reported too. Rules:
 * `rebadge-unreadable`, `license-unknown`, `rebadge-forbidden`, `rebadge-same-title`, `rebadge-same-publisher`,
 * `rebadge-not-for-sale`, `rebadge-mark-left`, `rebadge-incomplete`.
 *
 * @param files The bundle's files, by path from its folder.
 */
export const rebadge = (files: Files, order: RebadgeOrder, diagnostics: Diagnostics): Files | undefined => {
  const read = (path: string) => (files.has(path) ? decode(files.get(path)) : undefined);
  const bundle = openBundle(read, order.origin, diagnostics);
  if (!bundle || refuse(bundle.first, order, bundle.header, diagnostics)) return undefined;
  const { header, first, lock } = bundle;
  const texts = proseOf(files, header);
  report(texts, bundle, diagnostics);
  const cover = droppedCover(files, texts, header);
  const notice = noticePath(files, header);
  rewriteHeader(header.document, first, order, { notice, cover });
  const rights = rightsOf(lock, cover);
  const made = new Map(keptFiles(files, cover, rights));
  made.set('book.md', encode(writeBookFile(header)));
  made.set(notice, encode(originNotice(first, order)));
  const book = { copyright: [copyrightText({ name: lock.book.holder }, lock.book.year)], license: lock.book.license };
  const own = { path: notice, copyright: [noticeHolder(order)], license: lock.book.license };
  made.set(bundlePaths.reuse, encode(writeReuseToml(read(bundlePaths.reuse) ?? '', book, [...rights, own])));
  return made.set(bundlePaths.sums, encode(checksums(made)));
};

const noticeHolder = ({ publisher, published }: RebadgeOrder): string =>
  copyrightText({ name: publisher }, Number(published.slice(0, 4)));

/** The Markdown of the bundle, by path; of `book.md` what follows its header, on its own lines. */
const proseOf = (files: Files, { body }: BookHeader): ReadonlyMap<string, string> =>
  new Map(
    [...files]
      .filter(([path]) => /\.md$/i.test(path))
      .map(([path, bytes]) => {
        const whole = decode(bytes);
        const header = path === 'book.md' ? whole.slice(0, whole.length - body.length) : '';
        return [path, header.replace(/[^\n]/g, '') + whole.slice(header.length)];
      }),
  );

/** The cover bears the old title and often a logo: it goes, unless the text shows it too. */
const droppedCover = (files: Files, texts: ReadonlyMap<string, string>, header: BookHeader): string | undefined => {
  const cover = header
    .text('cover')
    ?.normalize('NFC')
    .replace(/^(?:\.?\/)+/, '');
  if (cover === undefined || !files.has(cover)) return undefined;
  const name = cover.slice(cover.lastIndexOf('/') + 1);
  const isShown = [...texts.values()].some(
    (text) => text.normalize('NFC').includes(name) || text.includes(encodeURI(name)),
  );
  return isShown ? undefined : cover;
};

/** A name that no file has; without `contents` it stands before the others, for names are then the reading order. */
const noticePath = (files: Files, { document }: BookHeader): string => {
  const stem = document.has('contents') ? 'origin' : '0-origin';
  let path = `${stem}.md`;
  for (let number = 2; files.has(path); number += 1) path = `${stem}-${number}.md`;
  return path;
};

const rightsOf = (
  { items }: BundleLock,
  cover: string | undefined,
): readonly (FileRights & { readonly path: string })[] =>
  items.filter(({ path }) => path !== cover).map(({ path, copyright, license }) => ({ path, copyright, license }));

/** Everything but what the bundle wrote about itself, the dropped cover, and texts of licences under which nothing is left. */
const keptFiles = (
  files: Files,
  cover: string | undefined,
  rights: readonly FileRights[],
): readonly [string, Uint8Array][] => {
  const used = new Set(rights.flatMap(({ license }) => idsOf({ expression: license })));
  const isIdle = (path: string) => path.startsWith('LICENSES/') && !used.has(path.replace(/^LICENSES\/|\.\w+$/g, ''));
  return [...files].filter(
    ([path]) => !isBundlePath(path) && path !== cover && path !== `${cover}.license` && !isIdle(path),
  );
};

const report = (texts: ReadonlyMap<string, string>, { lock, first }: Bundle, diagnostics: Diagnostics): void => {
  for (const { path } of lock.leftOut) diagnostics.add('rebadge-incomplete', { path }, { file: path });
  for (const { file, line, column, text } of findMarks(texts, first)) {
    diagnostics.add('rebadge-mark-left', { mark: text }, { file, at: { line, column } });
  }
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
