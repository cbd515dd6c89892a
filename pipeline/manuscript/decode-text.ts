import type { Point } from 'unist';
import type { Diagnostics } from '../diagnostics/diagnostics.js';

const decoder = (fatal: boolean): TextDecoder => new TextDecoder('utf-8', { fatal, ignoreBOM: true });

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    // As the start of a stream, so that a character cut at the end of the bytes is not yet an error.
    decoder(true).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** Length of the longest start of `bytes` that is UTF-8, found by halving. */
const validLength = (bytes: Uint8Array): number => {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return valid;
};

/** Line and column at which a text ends. */
const endOf = (text: string): Point => {
  const lines = text.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: text.length };
};

const reportBadByte = (bytes: Uint8Array, file: string, diagnostics: Diagnostics): void => {
  const before = decoder(false).decode(bytes.subarray(0, validLength(bytes)), { stream: true });
  const bad = bytes[new TextEncoder().encode(before).length] ?? 0;
  const byte = `0x${bad.toString(16).toUpperCase().padStart(2, '0')}`;
  diagnostics.add('file-not-utf8', { file, byte }, { file, at: endOf(before.replace(/^\uFEFF/, '')) });
};

/** Bytes 0x80 to 0x9F in Windows-1252, which the decoder of Node.js 20 takes for controls of Latin-1. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const fromWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => signs[control.charCodeAt(0) - 0x80] ?? control);

const withPlainLines = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/**
 * Text of a file that must be UTF-8, without byte order mark, its line ends made `\n`; read as Windows-1252, with
 * `file-not-utf8`, when it is not. Undefined, with a diagnostic, when it is not text: `file-utf16`, `file-binary`.
 */
export const decodeText = (bytes: Uint8Array, file: string, diagnostics: Diagnostics): string | undefined => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    diagnostics.add('file-utf16', { file }, { file });
    return undefined;
  }
  if (bytes.includes(0)) {
    diagnostics.add('file-binary', { file }, { file });
    return undefined;
  }
  try {
    return withPlainLines(decoder(true).decode(bytes));
  } catch {
    reportBadByte(bytes, file, diagnostics);
    // What a file in another encoding most likely is: a draft shows it, and no message speaks of an absent chapter.
    return withPlainLines(fromWindows1252(bytes));
  }
};
