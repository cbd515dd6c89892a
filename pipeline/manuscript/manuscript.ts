import type { Position } from 'unist';
import type { PictureRights } from '../rights/pictures/picture-rights.js';
import type { Listed } from './lists/listed.js';

/** One file of a book's folder. Paths are relative to it, with `/`, in NFC. */
export interface FileEntry {
  readonly path: string;
  /** Size in bytes. */
  readonly bytes: number;
}

/**
 * A book's folder as the stages see it: what is in it, and how to read it. The disk is behind this
 * interface (`system/book-folder.ts`); links out of the folder and paths that escape it are not listed.
 */
export interface BookFolder {
  /** The folder's name: names the book in URLs and output folders. */
  readonly slug: string;
  /** The folder as the editor typed it, for messages. */
  readonly name: string;
  /** Every readable file, by path, in code-point order. */
  readonly files: ReadonlyMap<string, FileEntry>;
  read(path: string): Promise<Uint8Array>;
  /** The first bytes of a file, at most `bytes` of them. */
  readHead(path: string, bytes: number): Promise<Uint8Array>;
}

/** The YAML header of a Markdown file, with the place of each of its values. */
export interface YamlHeader {
  /** Plain data; `{}` when the file has no header. */
  readonly data: Readonly<Record<string, unknown>>;
  /**
   * The place of a key or of a value in the file (1-based lines and columns), or of the nearest ancestor that exists.
   * `path` goes from the root of the data: `['contributors', 0, 'roles']`.
   */
  place(path: readonly (string | number)[], which?: 'key' | 'value'): Position | undefined;
}

/** A Markdown file with its header taken off. */
export interface MarkdownFile {
  readonly path: string;
  readonly header: YamlHeader;
  /** The Markdown text. The header's lines are kept as empty lines, so that line numbers are the file's own. */
  readonly text: string;
}

export type PictureType = 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp' | 'image/avif' | 'image/svg+xml';

/** A picture of the folder, known by its content, not by its name. */
export interface Picture {
  readonly path: string;
  readonly mediaType: PictureType;
  /** In pixels (for SVG, in user units of its viewBox). */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** What it says of its own rights (XMP, or a drawing's RDF), when its first bytes show that it does. */
  readonly rights?: PictureRights;
}

/** What the author wrote: files and positions, nothing understood yet. */
export interface Manuscript {
  readonly folder: BookFolder;
  /** `book.md`: header and blurb. */
  readonly bookFile: MarkdownFile;
  /** The chapter files that the reading order names and that could be read, by path. */
  readonly chapters: ReadonlyMap<string, MarkdownFile>;
  /** The reading order of another tool's list, in a book that has no `contents`. */
  readonly listed?: Listed;
  /** Every picture of the folder that could be recognised, by path. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** As text, by path: the bibliography and citation style files that `book.md` names, and the REUSE information of the folder. */
  readonly texts: ReadonlyMap<string, string>;
  /** The files that chapters take in (`{{#include …}}`), as text, by path. */
  readonly included: ReadonlyMap<string, string>;
  /** The path in the folder that a path written in `from` (`book.md` otherwise) means; undefined when it leads out of it. */
  resolve(written: string, from?: string): string | undefined;
}
