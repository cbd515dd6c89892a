import type { Findings } from '../findings.js';
import type { PictureNames } from './writing.js';

/** What the first bytes of pictures say (media types that the editions show), and the ending of their names. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^\x89PNG/, 'png'],
  [/^\xff\xd8\xff/, 'jpg'],
  [/^GIF8/, 'gif'],
  [/^RIFF[\s\S]{4}WEBP/, 'webp'],
  [/^[\s\S]{4}ftypavi[fs]/, 'avif'],
  [/^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/, 'svg'],
];

/** The first bytes, a character each. */
const headOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 1024));

/** Names the pictures of a book in the order in which they come, `images/image-1.png`, and keeps those that are shown. */
export class FilePictures implements PictureNames {
  /** By path in the book. */
  readonly files = new Map<string, Uint8Array>();
  readonly #paths = new Map<string, string>();
  readonly #read: (part: string) => Uint8Array | undefined;
  readonly #findings: Findings;

  constructor(read: (part: string) => Uint8Array | undefined, findings: Findings) {
    this.#read = read;
    this.#findings = findings;
  }

  image: PictureNames['image'] = (part, alt, spot) => {
    const path = this.#paths.get(part) ?? this.#keep(part);
    if (path === undefined) {
      this.#findings.add('picture-format', spot, part.slice(part.lastIndexOf('/') + 1));
      return [];
    }
    if (alt === undefined) this.#findings.add('missing-alt', spot, path);
    return { type: 'image', url: path, alt: alt ?? '' };
  };

  /** The path of a picture that is not in the book yet; nothing for what no edition can show. */
  #keep(part: string): string | undefined {
    const bytes = this.#read(part);
    const [, ending] = (bytes && kinds.find(([pattern]) => pattern.test(headOf(bytes)))) ?? [];
    if (!bytes || ending === undefined) return undefined;
    const path = `images/image-${this.files.size + 1}.${ending}`;
    this.files.set(path, bytes);
    this.#paths.set(part, path);
    return path;
  }
}
