import type { Findings } from '../findings.js';
import { firstWords } from '../first-words.js';
import type { Block, Paragraph } from '../text-document.js';

const isProse = (block: Block): block is Paragraph =>
  block.type === 'paragraph' && block.role === 'body' && !block.list;

/** Share of the prose that may be indented: where more is, the whole text is set so. */
const most = 1 / 3;

/** Paragraphs moved in from the margin are quotations, when most of the text is not. */
export function findQuotations(blocks: readonly Block[], findings: Findings): readonly Block[] {
  const prose = blocks.filter(isProse);
  const indented = prose.filter((block) => block.indented);
  if (indented.length === 0 || indented.length > prose.length * most) return blocks;
  return blocks.map((block) => {
    if (!isProse(block) || !block.indented) return block;
    findings.add('quote-guessed', { words: firstWords(block.inlines) });
    return { ...block, role: 'quote' };
  });
}
