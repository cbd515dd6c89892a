import type { EditionFile } from '../editions/edition.js';

/** What a file holds, of an edition whose files are all in memory. */
export const heldContent = ({ path, content }: EditionFile): string | Uint8Array => {
  if (typeof content === 'string' || content instanceof Uint8Array) return content;
  throw new Error(`${path} is not in memory`);
};
