import type { Element } from 'xast';
import { attributeOf, childOf, childrenOf, findIn, textOf } from '../package/xml-elements.js';
import type { Block } from '../text-document.js';
import type { Context } from './context.js';
import { paragraph } from './paragraph.js';
import { table } from './table.js';

type Handler = (node: Element, context: Context) => Block[];

/** The blocks of the body, of a note or of a cell. */
export const blocksOf = (node: Element, context: Context): Block[] =>
  childrenOf(node).flatMap((child) => handlers[child.name]?.(child, context) ?? []);

const inside: Handler = (node, context) => blocksOf(node, context);

/** A control of content: Word keeps its contents page in one. */
const control: Handler = (node, context) => {
  const gallery = findIn(node, 'w:docPartGallery');
  if (gallery && /table of contents|table des matières/i.test(attributeOf(gallery, 'w:val') ?? '')) return [];
  const content = childOf(node, 'w:sdtContent');
  return content ? blocksOf(content, context) : [];
};

/** A place between paragraphs is that of the next one. */
const bookmark: Handler = (node, context) => {
  const name = attributeOf(node, 'w:name');
  if (name !== undefined) context.carried.push({ type: 'anchor', name });
  return [];
};

const handlers: Readonly<Record<string, Handler>> = {
  'w:p': paragraph,
  'w:tbl': table,
  'w:sdt': control,
  'w:bookmarkStart': bookmark,
  'w:ins': inside,
  'w:moveTo': inside,
  'w:customXml': inside,
  'w:smartTag': inside,
  'mc:AlternateContent': (node, context) => {
    const chosen = childOf(node, 'mc:Choice') ?? childOf(node, 'mc:Fallback');
    return chosen ? blocksOf(chosen, context) : [];
  },
  // A whole file in another format, put in as it is.
  'w:altChunk': (node, { findings, spot }) => {
    findings.add('object', spot, textOf(node) || 'altChunk');
    return [];
  },
};
