import type { EditionFile } from '../../editions/edition.js';

/** What the files of a web edition hold, by path: `read/index.html`. */
export type FileContents = ReadonlyMap<string, EditionFile['content']>;

/** A file's content as text; only pictures are so large that they are stored. */
export const textContent = (content: EditionFile['content']): string => {
  if (typeof content === 'string') return content;
  if (content instanceof Uint8Array) return new TextDecoder().decode(content);
  throw new Error('A text of a web edition is in memory');
};

/** A file's content as bytes, wherever it is. */
export const bytesContent = async (content: EditionFile['content']): Promise<Uint8Array> => {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : content.read(0, content.bytes);
};
