import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { usualPrefixes } from './namespaces.js';
import type { Package } from './open-package.js';
import { Unreadable } from './unreadable.js';

/** Bytes of the largest part that is parsed: a novel of a million words has some thirty. */
const largest = 128 * 2 ** 20;

const decode = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
};

/**
 * Reads an XML file of the package as its root element; nothing when there is no such file. Nothing is ever fetched or
 * expanded: a DOCTYPE is refused.
 *
 * @throws {Unreadable} for XML that is broken, too large, too deep, or that declares a DOCTYPE.
 */
export function parsePart(from: Package, name: string): Element | undefined {
  const bytes = from.read(name);
  if (!bytes) return undefined;
  if (bytes.length > largest) throw new Unreadable('too-large');
  const text = decode(bytes);
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new Unreadable('doctype');
  try {
    const root = fromXml(text).children.find((child) => child.type === 'element');
    if (root?.type !== 'element') throw new Unreadable('damaged');
    usualPrefixes(root);
    return root;
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damaged', { cause: error });
  }
}
