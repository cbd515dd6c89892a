import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** Entities that expand to more than this, in characters, are an attack and not a drawing. */
const longestExpansion = 20_000_000;

/** Text of an XML file: its byte order mark, else the encoding it declares, else UTF-8 (XML 1.0, appendix F). */
const decodeXml = (bytes: Uint8Array): string => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1];
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    return new TextDecoder(mark ?? declared ?? 'utf-8').decode(bytes);
  } catch {
    // An encoding that nobody knows: the parser will say what it cannot read.
    return new TextDecoder().decode(bytes);
  }
};

/** Where the document type declaration that starts at `start` ends: quotes, comments and its internal subset are skipped. */
const doctypeEnd = (text: string, start: number): number => {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if (text.startsWith('<!--', index)) index = after(text, '-->', index) - 1;
    else if (character === '"' || character === "'") {
      const closing = text.indexOf(character, index + 1);
      if (closing < 0) return text.length;
      index = closing;
    } else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    else if (character === '>' && depth <= 0) return index + 1;
  }
  return text.length;
};

/** What stands before the root element: where it ends, and the document type declaration in it. */
const readProlog = (text: string): { readonly end: number; readonly doctype: string } => {
  let index = text.startsWith('\uFEFF') ? 1 : 0;
  let doctype = '';
  for (;;) {
    while (/\s/.test(text[index] ?? '')) index += 1;
    if (text.startsWith('<?', index)) index = after(text, '?>', index);
    else if (text.startsWith('<!--', index)) index = after(text, '-->', index);
    else if (text.startsWith('<!DOCTYPE', index)) {
      const end = doctypeEnd(text, index);
      doctype = text.slice(index, end);
      index = end;
    } else return { end: index, doctype };
  }
};

const after = (text: string, mark: string, from: number): number => {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
};

/** Internal entities that stand for plain text: drawing programs write namespaces so. Others are left out. */
const readEntities = (doctype: string): ReadonlyMap<string, string> =>
  new Map(
    [...doctype.matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"<&%]*)"|'([^'<&%]*)')\s*>/g)].map(
      ([, name = '', double, single]) => [name, double ?? single ?? ''] as const,
    ),
  );

const expand = (text: string, entities: ReadonlyMap<string, string>): string => {
  if (entities.size === 0) return text;
  let length = text.length;
  return text.replace(/&([\w.-]+);/g, (reference, name: string) => {
    const value = entities.get(name);
    if (value === undefined) return reference;
    length += value.length;
    if (length > longestExpansion) throw new Error('The entities of this drawing expand without end.');
    return value;
  });
};

/** Whether the first bytes of a file are those of an SVG drawing: its root element is `svg`. */
export const isSvg = (head: Uint8Array): boolean => {
  const text = decodeXml(head);
  return /^<(?:[\w.-]+:)?svg[\s/>]/.test(text.slice(readProlog(text).end, readProlog(text).end + 80));
};

/**
 * Parses an SVG file (XML 1.0). The document type declaration is dropped, its plain entities replaced.
 *
 * @throws {Error} when it is not well-formed; a `VFileMessage` with the place when the parser knows it.
 */
export const parseSvg = (bytes: Uint8Array): { readonly tree: Root; readonly root: Element } => {
  const text = decodeXml(bytes);
  const { end, doctype } = readProlog(text);
  // Blank lines stand for the prolog, so that places are those of the file.
  const blank = text.slice(0, end).replace(/[^\n]/g, ' ').trimStart();
  const tree = fromXml(`${blank}${expand(text.slice(end), readEntities(doctype))}`);
  const root = tree.children.find((child) => child.type === 'element');
  if (!root) throw new Error('This drawing has no root element.');
  return { tree, root };
};
