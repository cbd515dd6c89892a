import { EpubCheck } from '@likecoin/epubcheck-ts';
import type { Proof } from '../evidence.js';

/** EPUB 3.3 as `@likecoin/epubcheck-ts` checks it: one proof when nothing is wrong, else one for each error and warning. */
export const validityProofs = async (bytes: Uint8Array, file: string): Promise<readonly Proof[]> => {
  const { messages } = await EpubCheck.validate(bytes, { includeInfo: false });
  const faults = messages.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity));
  if (faults.length === 0) return [{ fact: 'validity', where: file, found: sound, expected: sound, holds: true }];
  return faults.map(({ id, message, location }) => ({
    fact: 'validity',
    where: location ? [location.path, location.line].filter((part) => part !== undefined).join(':') : file,
    found: `${id}: ${message}`,
    expected: sound,
    holds: false,
  }));
};

const sound = 'EPUB 3 without error or warning';
