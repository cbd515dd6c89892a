import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import type { Attribution, RightsRecord } from '../rights.js';
import { stampPicture } from './stamp-picture.js';

/**
 * A picture as editions carry it: with its rights written in, without private data ({@link stampPicture}). One that
 * cannot be written anew goes as it is, and the author is told (`picture-not-stamped`).
 */
export const stampedCopy = (
  bytes: Uint8Array,
  { path, mediaType }: { readonly path: string; readonly mediaType: string },
  item: Attribution | RightsRecord,
  diagnostics: Diagnostics,
): Uint8Array => {
  const { bytes: copy, unstamped } = stampPicture(bytes, mediaType, item);
  if (unstamped) diagnostics.add('picture-not-stamped', { path, why: unstamped }, { file: path });
  return copy;
};
