import type { Findings } from '../findings.js';
import { firstWords, plainText } from '../first-words.js';
import type { Block, Paragraph } from '../text-document.js';
import { isEmpty } from './spaces.js';

/** Words of the longest heading that is believed. */
const longest = 16;

/** Headings that nothing but their looks says, where a document has no other: short, bold or large, alone on their line. */
export function guessHeadings(blocks: readonly Block[], findings: Findings): readonly Block[] {
  if (blocks.some((block) => block.type === 'paragraph' && block.role === 'heading')) return blocks;
  const bodySize = usualSize(blocks);
  const looks = blocks.map((block, at) =>
    looksLikeHeading(block, blocks[at + 1], bodySize) ? (block.size ?? bodySize) : undefined,
  );
  const sizes = [...new Set(looks.filter((size) => size !== undefined))].sort((a, b) => b - a);
  // One line in five would not be headings, but a way to write.
  if (sizes.length === 0 || looks.filter((size) => size !== undefined).length * 4 > blocks.filter(isBody).length)
    return blocks;
  return blocks.map((block, at) => {
    const size = looks[at];
    if (size === undefined || block.type !== 'paragraph') return block;
    findings.add('heading-guessed', { words: firstWords(block.inlines) });
    return { ...block, role: 'heading', depth: Math.min(sizes.indexOf(size) + 1, 6) };
  });
}

const isBody = (block: Block): block is Paragraph =>
  block.type === 'paragraph' && block.role === 'body' && !isEmpty(block);

/** The size of most of the text. */
function usualSize(blocks: readonly Block[]): number {
  const letters = new Map<number, number>();
  for (const block of blocks.filter(isBody)) {
    const size = block.size ?? 0;
    letters.set(size, (letters.get(size) ?? 0) + plainText(block.inlines).length);
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

function looksLikeHeading(block: Block, next: Block | undefined, bodySize: number): block is Paragraph {
  if (!isBody(block) || block.list || !next) return false;
  const text = plainText(block.inlines).trim();
  const runs = block.inlines.filter((each) => each.type === 'text' && each.value.trim() !== '');
  const isBold = runs.length > 0 && runs.every((each) => each.type === 'text' && each.marks.bold);
  const isLarge = (block.size ?? bodySize) >= bodySize * 1.15;
  const isShort = text.split(/\s+/).length <= longest && !/[.;,:]$/.test(text) && /[\p{L}\p{N}]/u.test(text);
  return isShort && (isLarge || isBold) && !block.inlines.some(({ type }) => type === 'picture' || type === 'break');
}

/** Depths that are used become 1, 2, 3…: a document may begin at Heading 2, or skip a level. */
export function closeDepths(blocks: readonly Block[]): readonly Block[] {
  const isHeading = (block: Block): block is Paragraph => block.type === 'paragraph' && block.role === 'heading';
  const depths = [...new Set(blocks.filter(isHeading).map(({ depth }) => depth ?? 1))].sort((a, b) => a - b);
  return blocks.map((block) => (isHeading(block) ? { ...block, depth: depths.indexOf(block.depth ?? 1) + 1 } : block));
}
