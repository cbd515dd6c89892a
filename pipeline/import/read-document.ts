import { mainPart, readDocx } from './docx/read-docx.js';
import { isOdt, readOdt } from './odt/read-odt.js';
import { openPackage } from './package/open-package.js';
import { Unreadable } from './package/unreadable.js';
import type { TextDocument } from './text-document.js';

/** What files begin with that authors may take for one of the two. */
const others: readonly (readonly [RegExp, 'old-word' | 'rich-text' | 'not-a-document'])[] = [
  // OLE: Word before 2007, and a .docx under a password.
  [/^ÐÏ/, 'old-word'],
  [/^\{\\rtf/, 'rich-text'],
  [/^(?!PK)/, 'not-a-document'],
];

/**
 * Reads a `.docx` or an `.odt`, known by what is in it, not by its name.
 *
 * @throws {Unreadable} for anything else.
 */
export function readDocument(bytes: Uint8Array): TextDocument {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const [, other] = others.find(([pattern]) => pattern.test(head)) ?? [];
  if (other) throw new Unreadable(other);
  const from = openPackage(bytes);
  if (isOdt(from)) return readOdt(from);
  const main = mainPart(from);
  if (main === undefined) throw new Unreadable('not-a-document');
  return readDocx(from, main);
}
