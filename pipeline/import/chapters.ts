import { plainText } from './first-words.js';
import { isEmpty } from './structure/spaces.js';
import type { Block, Paragraph } from './text-document.js';

/** What will be one file. */
export interface Chapter {
  /** Plain text; absent for what stands before the first heading. */
  readonly title?: string;
  readonly blocks: readonly Block[];
  /** Title of the part that it begins. */
  readonly part?: string;
}

/** A document cut into chapters. */
export interface Cut {
  /** The only heading of the first level, when it stands at the head: that of the book. */
  readonly title?: string;
  readonly chapters: readonly Chapter[];
  /** All of it, that heading excepted. */
  readonly blocks: readonly Block[];
}

const isHeading = (block: Block | undefined, depth: number): block is Paragraph =>
  block?.type === 'paragraph' && block.role === 'heading' && block.depth === depth && !isEmpty(block);

const titleOf = ({ inlines }: Paragraph): string => plainText(inlines).replace(/\s+/g, ' ').trim();

/**
 * Cuts a document at its headings of the first level; at those of the second where the first is that of the book alone, or
 * of parts, which no text follows.
 */
export function cutChapters(blocks: readonly Block[]): Cut {
  const first = blocks.filter((block) => isHeading(block, 1));
  const second = blocks.filter((block) => isHeading(block, 2));
  const [only] = first;
  if (first.length === 1 && only && second.length > 1 && blocks.indexOf(only) === blocks.findIndex(says)) {
    const rest = blocks.filter((block) => block !== only).map(raised);
    return { title: titleOf(only), chapters: cutAt(rest, 1), blocks: rest };
  }
  const areParts = first.length > 1 && first.every((heading) => isHeading(blocks[blocks.indexOf(heading) + 1], 2));
  return { chapters: areParts ? cutParts(blocks) : cutAt(blocks, 1), blocks };
}

const says = (block: Block): boolean => block.type !== 'paragraph' || !isEmpty(block);

/** One degree up. */
const raised = (block: Block): Block =>
  block.type === 'paragraph' && block.role === 'heading'
    ? { ...block, depth: Math.max(1, (block.depth ?? 1) - 1) }
    : block;

function cutAt(blocks: readonly Block[], depth: number): Chapter[] {
  const made: { title?: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (isHeading(block, depth)) made.push({ title: titleOf(block), blocks: [block] });
    else if (made.length === 0) made.push({ blocks: [block] });
    else made.at(-1)?.blocks.push(block);
  }
  return made.filter((chapter) => chapter.title !== undefined || chapter.blocks.some(says));
}

/** A part's first chapter tells its title. */
function cutParts(blocks: readonly Block[]): Chapter[] {
  const chapters: Chapter[] = [];
  let part: string | undefined;
  for (const chapter of cutAt(blocks, 1)) {
    if (chapter.title === undefined) {
      chapters.push(chapter);
      continue;
    }
    part = chapter.title;
    for (const inner of cutAt(chapter.blocks.slice(1).map(raised), 1)) {
      chapters.push({ ...inner, ...(part !== undefined && { part }) });
      part = undefined;
    }
  }
  return chapters;
}
