import type { Element } from 'xast';
import { firstWords } from '../first-words.js';
import { attributeOf, childrenOf } from '../package/xml-elements.js';
import { together, withoutLooks } from '../switches.js';
import type { Block, Paragraph } from '../text-document.js';
import type { Context } from './context.js';
import { inlinesOf } from './inlines.js';

/** Twentieths of a point from which an indented paragraph is one: less is a taste. */
const indent = 300;

/** A paragraph or a heading (`text:p`, `text:h`), and the frames that are anchored in it. */
export function paragraph(node: Element, context: Context): Block[] {
  const style = context.styles.paragraph(attributeOf(node, 'text:style-name'));
  const outline = node.name === 'text:h' ? Number(attributeOf(node, 'text:outline-level') ?? 1) : undefined;
  const isHeading = outline !== undefined && style.role !== 'title' && style.role !== 'subtitle';
  const role = isHeading ? 'heading' : style.role === 'heading' ? 'heading' : style.role;
  const depth = isHeading ? outline : style.depth;
  const looks = role === 'body' ? style.looks : withoutLooks(style.looks);
  context.spot = { words: '' };
  context.frames = [];
  const inlines = [...context.carried.splice(0), ...inlinesOf(node, { looks }, context)];
  context.spot.words = firstWords(inlines);
  const first = childrenOf(node, 'text:span')[0];
  const { size } = together(style.looks, context.styles.character(attributeOf(first, 'text:style-name')));
  const made: Paragraph = {
    type: 'paragraph',
    role,
    ...(depth !== undefined && { depth }),
    inlines,
    ...(style.align === 'center'
      ? { align: 'center' }
      : style.align === 'end' || style.align === 'right'
        ? { align: 'right' }
        : {}),
    ...(size !== undefined && { size }),
    indented: style.left >= indent && style.left + Math.min(0, style.first) >= indent,
    ruled: style.ruled,
  };
  return [made, ...context.frames.splice(0)];
}
