import type { Book } from '../../book/book.js';

/** What a written address of a picture leads to. */
export type PictureTarget =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'remote' }
  | { readonly kind: 'embedded' }
  | { readonly kind: 'other-case'; readonly path: string; readonly nearest: string }
  | { readonly kind: 'not-a-picture'; readonly path: string }
  | { readonly kind: 'missing'; readonly path: string };

/** The path in the book's folder of an address written in `from`; `/x` starts at the book's folder. NFC, without `..`. */
export function resolvePath(address: string, from: string): string {
  const plain = decode(address.replace(/[?#].*$/s, ''))
    .normalize('NFC')
    .replaceAll('\\', '/');
  const base = plain.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const segments = [...base];
  for (const segment of plain.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Folders that site generators serve as the root: Hugo and Docusaurus, then VitePress. */
const served = ['', 'static/', 'public/'];

/**
 * The paths that an address written in `from` may mean, the likeliest first. One that begins with `/` starts at the book's
 * folder; in a manuscript that was a site, or one language of it, the root may be any folder on the way to the file.
 */
export function placesOf(address: string, from: string): readonly string[] {
  const path = resolvePath(address, from);
  if (!/^[/\\]/.test(address)) return [path];
  const folders = from.split('/').slice(0, -1);
  const roots = ['', ...folders.map((_, depth) => `${folders.slice(0, depth + 1).join('/')}/`)];
  return roots.flatMap((root) => served.map((folder) => `${root}${folder}${path}`));
}

/** Finds the picture that `address`, written in the file `from`, means. */
export function findPicture(address: string, from: string, book: Book): PictureTarget {
  if (/^data:/i.test(address)) return { kind: 'embedded' };
  if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(address)) return { kind: 'remote' };
  const places = placesOf(address, from);
  const found = places.find((place) => book.pictures.has(place));
  if (found !== undefined) return { kind: 'found', path: found };
  const path = places.find((place) => book.paths.has(place)) ?? resolvePath(address, from);
  if (book.paths.has(path)) return { kind: 'not-a-picture', path };
  const folded = path.toLowerCase();
  for (const nearest of book.pictures.keys())
    if (nearest.toLowerCase() === folded) return { kind: 'other-case', path, nearest };
  return { kind: 'missing', path };
}
