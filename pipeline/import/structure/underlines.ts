import type { Findings } from '../findings.js';
import { firstWords } from '../first-words.js';
import type { Block, Marks } from '../text-document.js';
import { mapInlines } from './in-every-part.js';

const italic = ({ underline: _, ...marks }: Marks): Marks => ({ ...marks, italic: true });
const plain = ({ underline: _, ...marks }: Marks): Marks => marks;

/** Underlining is what italics were on a typewriter; under a link it is only its looks. */
export const underlinesToItalics = (blocks: readonly Block[], findings: Findings): readonly Block[] =>
  mapInlines(blocks, (inlines) =>
    inlines.map((each) => {
      if (each.type !== 'text' || !each.marks.underline) return each;
      if (each.marks.link !== undefined || each.value.trim() === '') return { ...each, marks: plain(each.marks) };
      findings.add('underline', { words: firstWords(inlines) }, each.value.trim());
      return { ...each, marks: italic(each.marks) };
    }),
  );
