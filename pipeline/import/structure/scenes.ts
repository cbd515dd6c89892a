import type { Findings } from '../findings.js';
import { firstWords, plainText } from '../first-words.js';
import type { Block, Paragraph } from '../text-document.js';
import { isEmpty } from './spaces.js';

/** What authors type between two scenes. */
const ornament = /^(?:[*⁂•◆❖❦❧☙✻✽✦✶★☆~°#]\s*){1,9}$|^(?:[-–—_]\s*){3,}$/u;

/** Among how many paragraphs at most one blank line is a silence: where there are more, they are only spacing. */
const rare = 8;

/**
 * Makes scene breaks of ornaments and rules, and of blank lines where they are few enough to have been meant. The other
 * blank lines go, save those between verses, which part stanzas.
 */
export function findScenes(blocks: readonly Block[], findings: Findings): readonly Block[] {
  const gaps = blocks.filter((_, at) => isGap(blocks, at)).length;
  const joints = blocks.filter((block, at) => isProse(block) && isProse(blocks[at + 1])).length;
  const areMeant = gaps > 0 && gaps * rare <= gaps + joints;
  const made: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || block.role === 'heading') made.push(block);
    else if (isMark(block)) made.push({ type: 'scene' });
    else if (!isEmpty(block) || isInside(blocks, at)) made.push(block);
    else if (areMeant && isGap(blocks, at)) {
      const next = blocks[at + 1];
      findings.add('scene-guessed', { words: next?.type === 'paragraph' ? firstWords(next.inlines) : '' });
      made.push({ type: 'scene' });
    } else if (block.inlines.length > 0) made.push(block);
  }
  return made.filter(
    (block, at) => block.type !== 'scene' || (at > 0 && at < made.length - 1 && made[at - 1]?.type !== 'scene'),
  );
}

const isProse = (block: Block | undefined): block is Paragraph =>
  block?.type === 'paragraph' && block.role === 'body' && !block.list && !isEmpty(block) && !isMark(block);

const isMark = (block: Paragraph): boolean =>
  (block.role === 'body' && ornament.test(plainText(block.inlines).trim())) || (block.ruled && isEmpty(block));

/** One blank line between two paragraphs of prose. */
const isGap = (blocks: readonly Block[], at: number): boolean => {
  const block = blocks[at];
  return block?.type === 'paragraph' && isEmpty(block) && isProse(blocks[at - 1]) && isProse(blocks[at + 1]);
};

/** A blank line inside verse or code. */
const isInside = (blocks: readonly Block[], at: number): boolean => {
  const [before, after] = [blocks.slice(0, at).findLast(isFull), blocks.slice(at + 1).find(isFull)];
  return (
    before?.type === 'paragraph' &&
    after?.type === 'paragraph' &&
    before.role === after.role &&
    (before.role === 'verse' || before.role === 'code')
  );
};

const isFull = (block: Block): boolean => block.type !== 'paragraph' || !isEmpty(block);
