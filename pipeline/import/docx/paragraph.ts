import type { Element } from 'xast';
import { firstWords } from '../first-words.js';
import { attributeOf, childOf, childrenOf } from '../package/xml-elements.js';
import { together, withoutLooks } from '../switches.js';
import type { Block, ListPlace, Paragraph } from '../text-document.js';
import type { Context } from './context.js';
import { inlinesOf } from './inlines.js';
import { runLooks } from './run-looks.js';
import { byOutline, type ParagraphStyle, paragraphLooks } from './styles.js';
import { valOf } from './values.js';

/** Twentieths of a point from which an indented paragraph is one: less is a taste. */
const indent = 300;

/** A paragraph (`w:p`), and the frames that are anchored in it. */
export function paragraph(node: Element, context: Context): Block[] {
  const properties = childOf(node, 'w:pPr');
  const style = context.styles.paragraph(valOf(properties, 'w:pStyle'));
  const own = paragraphLooks(properties);
  const { role, depth } = { ...style, ...(style.role === 'body' ? byOutline(own.outline) : undefined) };
  const looks = role === 'body' ? style.looks : withoutLooks(style.looks);
  const startsSilent = context.fields.isSilent;
  context.spot = { words: '' };
  context.frames = [];
  const inlines = [...context.carried.splice(0), ...inlinesOf(node, { looks }, context)];
  context.spot.words = firstWords(inlines);
  if (isEndDeleted(properties)) {
    context.carried.push(...inlines);
    return context.frames;
  }
  const isGenerated = inlines.length === 0 && (startsSilent || context.fields.isSilent);
  const merged = { ...style, ...own, numbering: { ...style.numbering, ...own.numbering } };
  const list = role === 'heading' ? undefined : listPlace(merged, context);
  const size = sizeOf(node, context, style);
  const made: Paragraph = {
    type: 'paragraph',
    role: isGenerated ? 'generated' : role,
    ...(depth !== undefined && { depth }),
    ...(list && { list }),
    inlines,
    ...alignment(merged.align),
    ...(size !== undefined && { size }),
    indented: !list && (merged.left ?? 0) >= indent && (merged.left ?? 0) + Math.min(0, merged.first ?? 0) >= indent,
    ruled: isRuled(properties),
  };
  return [made, ...context.frames];
}

const alignment = (align: string | undefined): Pick<Paragraph, 'align'> =>
  align === 'center' ? { align } : align === 'right' || align === 'end' ? { align: 'right' } : {};

/** Whether the mark that ends it was deleted, or moved away: tracked changes are accepted. */
const isEndDeleted = (properties: Element | undefined): boolean => {
  const mark = childOf(properties, 'w:rPr');
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
};

const isRuled = (properties: Element | undefined): boolean => {
  const borders = childOf(properties, 'w:pBdr');
  return childrenOf(borders).some((border) => !/^(?:nil|none)$/.test(attributeOf(border, 'w:val') ?? 'none'));
};

function listPlace({ numbering }: ParagraphStyle, context: Context): ListPlace | undefined {
  const { id, level = 0 } = numbering ?? {};
  if (id === undefined || id === '0') return undefined;
  const item = context.numbering.next(id, Math.min(level, 8));
  if (!item || item.format === 'none') return undefined;
  const ordered = item.format !== 'bullet';
  if (ordered && !/^decimal/.test(item.format)) context.findings.add('list-format', context.spot, item.format);
  return { list: id, level: Math.min(level, 8), ordered, ...(ordered && { number: item.number }), continues: false };
}

function sizeOf(node: Element, context: Context, style: ParagraphStyle): number | undefined {
  const run = childrenOf(node, 'w:r').find((each) => childOf(each, 'w:t'));
  const properties = childOf(run, 'w:rPr');
  return together(style.looks, context.styles.character(valOf(properties, 'w:rStyle')), runLooks(properties)).size;
}
