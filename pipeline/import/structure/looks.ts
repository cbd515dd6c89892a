import type { Findings } from '../findings.js';
import { firstWords } from '../first-words.js';
import type { Block, Inline, Paragraph } from '../text-document.js';
import { isEmpty } from './spaces.js';

/** A heading is not also bold, nor a quotation italic: what a whole paragraph has by its kind goes, and words apart stay. */
export function dropPlainLooks(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    if (block.type !== 'paragraph') return block;
    const drops =
      block.role === 'heading'
        ? (['bold', 'italic'] as const)
        : block.role === 'quote' || block.role === 'epigraph'
          ? (['italic'] as const)
          : [];
    return drops.reduce<Paragraph>((each, name) => without(each, name), block);
  });
}

function without(block: Paragraph, name: 'bold' | 'italic'): Paragraph {
  const isMarked = (each: Inline): boolean =>
    each.type !== 'text' || each.value.trim() === '' || each.marks[name] === true;
  if (!block.inlines.every(isMarked)) return block;
  const inlines = block.inlines.map((each): Inline => {
    if (each.type !== 'text') return each;
    const { [name]: _, ...marks } = each.marks;
    return { ...each, marks };
  });
  return { ...block, inlines };
}

/** Says which paragraphs are centred or set to the right: the theme decides of that, and Markdown cannot say it. */
export function reportAlignments(blocks: readonly Block[], findings: Findings): void {
  for (const block of blocks)
    if (block.type === 'paragraph' && block.role === 'body' && block.align && !isEmpty(block))
      findings.add('alignment', { words: firstWords(block.inlines) }, block.align);
}
