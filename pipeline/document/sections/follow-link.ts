import type { Book } from '../../book/book.js';
import { placesOf, resolvePath } from '../html/picture-path.js';
import { isSafe } from '../html/removed-html.js';
import type { LinkTargets } from './link-targets.js';

/** Where a written address leads. */
export type LinkOutcome =
  | { readonly kind: 'href'; readonly href: string }
  /** A file of the folder, or a page of some web site, that is no chapter of the book. */
  | { readonly kind: 'outside'; readonly path: string }
  | { readonly kind: 'broken' }
  | { readonly kind: 'unsafe' }
  | { readonly kind: 'invalid' };

/** Follows the address `href`, written in the manuscript file `from`. */
export function followLink(href: string, from: string, targets: LinkTargets, book: Book): LinkOutcome {
  if (!isSafe(href)) return { kind: 'unsafe' };
  if (/^[a-z][a-z\d+.-]*:/i.test(href)) return external(href);
  if (href.startsWith('//')) return external(`https:${href}`);
  if (/^www\./i.test(href)) return external(`https://${href}`);
  const [address = '', fragment = ''] = href.split('#', 2);
  const name = decode(fragment);
  if (address === '') return inFile(from, name, targets);
  const path = resolvePath(address, from);
  const places = placesOf(address, from);
  const chapter =
    places.flatMap(chapterPaths).find((place) => targets.files.has(place)) ?? pageOf(address, path, targets);
  if (chapter !== undefined) return inFile(chapter, name, targets);
  if (places.some((place) => book.paths.has(place)) || /\.x?html?$|\/$/i.test(address.replace(/\?.*$/, '')))
    return { kind: 'outside', path };
  return { kind: 'broken' };
}

/** An address with its odd characters escaped, as RFC 3986 asks. */
function external(href: string): LinkOutcome {
  const escaped = href
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, encodeURIComponent)
    .replace(/(?<=[/?#].*)[[\]]/g, (bracket) =>
      /^[a-z]+:\/\/\[[\da-f:.]+\](?::\d+)?$/i.test(href) ? bracket : encodeURIComponent(bracket),
    );
  return URL.canParse(escaped) ? { kind: 'href', href: escaped } : { kind: 'invalid' };
}

/** The files that an address may mean: itself, the Markdown behind a page of a site, the folder's own page. */
const chapterPaths = (path: string): string[] => [
  path,
  path.replace(/\.x?html?$/i, '.md'),
  path.replace(/(^|\/)index\.x?html?$/i, '$1README.md'),
  `${path}.md`,
  `${path}/README.md`.replace(/^\//, ''),
  `${path}/index.md`.replace(/^\//, ''),
];

/** `../legal/`, as site generators name `legal.md`: the one chapter of that name. */
const pageOf = (address: string, path: string, { pages }: LinkTargets): string | undefined =>
  /\.[a-z\d]+\/?$/i.test(address) ? undefined : pages.get(path.split('/').at(-1) ?? '');

function inFile(path: string, name: string, { files, names }: LinkTargets): LinkOutcome {
  const file = files.get(path);
  if (name === '') return file ? { kind: 'href', href: `#${file.first}` } : { kind: 'broken' };
  const id = file?.names.get(name) ?? file?.names.get(name.toLowerCase()) ?? names.get(name);
  return id === undefined ? { kind: 'broken' } : { kind: 'href', href: `#${id}` };
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment).normalize('NFC');
  } catch {
    return fragment;
  }
}
