import type { Findings } from '../findings.js';
import { firstWords } from '../first-words.js';
import type { Block, Inline, Marks, Paragraph, TextRun } from '../text-document.js';
import { mapInlines } from './in-every-part.js';

/** White space that says nothing; no-break spaces stay. */
const white = /[ \t\r\n\u200b\ufeff]+/g;

/**
 * One space between words, none at the ends of lines, and one run where many have the same marks: office programs cut a
 * sentence wherever somebody has corrected it. Code keeps its spaces.
 */
export const tidySpaces = (blocks: readonly Block[], findings: Findings): readonly Block[] =>
  mapInlines(blocks, (inlines, paragraph) => (paragraph.role === 'code' ? joined(inlines) : tidy(inlines, findings)));

function tidy(inlines: readonly Inline[], findings: Findings): readonly Inline[] {
  const isIndent = (at: number): boolean =>
    inlines.slice(0, at).every((each) => each.type !== 'text' || each.value.trim() === '');
  const hasTab = inlines.some(
    (each, at) =>
      (each.type === 'text' && /\S.*\t/.test(each.value)) ||
      (each.type === 'text' && each.value.includes('\t') && !isIndent(at)),
  );
  if (hasTab) findings.add('tab', { words: firstWords(inlines) });
  const spaced = inlines.map((each) =>
    each.type === 'text' ? { ...each, value: each.value.replace(white, ' ') } : each,
  );
  const kept: Inline[] = [];
  let before: 'space' | 'word' = 'space';
  for (const each of spaced) {
    if (each.type !== 'text') {
      if (each.type === 'break') trimEnd(kept);
      if (each.type === 'break') before = 'space';
      else if (each.type === 'note' || each.type === 'formula' || each.type === 'picture') before = 'word';
      kept.push(each);
      continue;
    }
    const value = before === 'space' ? each.value.replace(/^ +/, '') : each.value;
    if (value === '') continue;
    before = value.endsWith(' ') ? 'space' : 'word';
    kept.push({ ...each, value });
  }
  trimEnd(kept);
  return withoutOuterBreaks(joined(kept));
}

/** Takes the space off the end of the last text, whatever marks of places stand after it. */
function trimEnd(inlines: Inline[]): void {
  const at = inlines.findLastIndex(({ type }) => !/^(?:anchor|index|comment)$/.test(type));
  const last = inlines[at];
  if (last?.type !== 'text') return;
  const value = last.value.replace(/ +$/, '');
  if (value === '') inlines.splice(at, 1);
  else inlines[at] = { ...last, value };
}

function withoutOuterBreaks(inlines: readonly Inline[]): readonly Inline[] {
  const says = ({ type }: Inline): boolean => !/^(?:break|anchor|index|comment)$/.test(type);
  const [first, last] = [inlines.findIndex(says), inlines.findLastIndex(says)];
  return inlines.filter((each, at) => each.type !== 'break' || (at > first && at < last && first >= 0));
}

const isSame = (a: Marks, b: Marks): boolean => {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Marks>;
  return [...keys].every((key) => a[key] === b[key]);
};

/** Joins runs that have the same marks; space alone takes the marks that surround it, and none where they differ. */
function joined(inlines: readonly Inline[]): readonly Inline[] {
  const made: Inline[] = [];
  const texts = inlines.map(
    (each, at): Inline => (each.type === 'text' && each.value.trim() === '' ? between(inlines, at, each) : each),
  );
  for (const each of texts) {
    const last = made.at(-1);
    if (each.type === 'text' && last?.type === 'text' && isSame(each.marks, last.marks))
      made[made.length - 1] = { ...last, value: last.value + each.value };
    else made.push(each);
  }
  return made;
}

function between(inlines: readonly Inline[], at: number, space: TextRun): TextRun {
  const isWord = (each: Inline): each is TextRun => each.type === 'text' && each.value.trim() !== '';
  const [before, after] = [inlines.slice(0, at).findLast(isWord), inlines.slice(at + 1).find(isWord)];
  return { ...space, marks: before && after && isSame(before.marks, after.marks) ? before.marks : {} };
}

/** Whether a paragraph shows nothing. */
export const isEmpty = ({ inlines }: Paragraph): boolean =>
  !inlines.some(
    (each) =>
      (each.type === 'text' && each.value.trim() !== '') || /^(?:picture|note|formula|comment)$/.test(each.type),
  );
