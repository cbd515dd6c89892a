import type { Block, Inline, Paragraph } from '../text-document.js';

type Pass = (blocks: readonly Block[]) => readonly Block[];

/** Runs a pass on blocks, and on those that cells and frames hold. */
export const inEveryPart = (blocks: readonly Block[], pass: Pass): readonly Block[] =>
  pass(
    blocks.map((block) => {
      if (block.type === 'box') return { ...block, blocks: inEveryPart(block.blocks, pass) };
      if (block.type !== 'table') return block;
      return {
        ...block,
        rows: block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: inEveryPart(cell.blocks, pass) }))),
      };
    }),
  );

/** Every paragraph, those of cells and frames too, and the captions as paragraphs. */
export const paragraphsIn = (blocks: readonly Block[]): readonly Paragraph[] =>
  blocks.flatMap((block): readonly Paragraph[] => {
    if (block.type === 'paragraph') return [block];
    if (block.type === 'box') return paragraphsIn(block.blocks);
    if (block.type === 'figure') return [asParagraph(block.caption)];
    if (block.type === 'scene') return [];
    const inside = block.rows.flatMap((row) => row.flatMap((cell) => paragraphsIn(cell.blocks)));
    return block.caption ? [asParagraph(block.caption), ...inside] : inside;
  });

const asParagraph = (inlines: readonly Inline[]): Paragraph => ({
  type: 'paragraph',
  role: 'caption',
  inlines,
  indented: false,
  ruled: false,
});

/** Changes the runs of every paragraph. */
export const mapInlines = (
  blocks: readonly Block[],
  change: (inlines: readonly Inline[], paragraph: Paragraph) => readonly Inline[],
): readonly Block[] =>
  inEveryPart(blocks, (part) =>
    part.map((block) => (block.type === 'paragraph' ? { ...block, inlines: change(block.inlines, block) } : block)),
  );
