import type { Atom } from './atom.js';
import type { LayoutUnit } from './layout-unit.js';
import { lineRectangles } from './measure-lines.js';
import type { Page } from './page-ends.js';
import { roleOf, whiteOf } from './register.js';
import { widestSpace } from './word-spaces.js';

/**
 * What may be added to the white between words, in em, or taken from it, the least first: a word space is a quarter of an
 * em, and in justified lines may be a fifth and up to a half.
 */
const looser = [0.02, 0.04, 0.06, 0.08, 0.1];
const tighter = [-0.015, -0.03, -0.04];
/** Lines that a page may lack; more would take too many paragraphs. */
const mostLines = 2;
/** In a paragraph of fewer lines it would be seen. */
const fewestLines = 3;
/** Lines do not fill to the last point: less than what it takes by reckoning may do. */
const nearly = 0.8;
/** No word space becomes wider than this, in em, that was not. */
const wideSpace = 0.6;

/**
 * Fills pages that end a line or two short, because of widows or of a broken word, and that have no place for white: a
 * paragraph whose last line is nearly full is set a little looser and takes a line more, or one whose last line is short
 * takes a line less, which makes room for two. Tells whether there was one; the unit must then be measured again.
 */
export const fillPages = (unit: LayoutUnit, height: number, line: number): boolean => {
  // The pages after the first one that is filled will be others.
  return unit.pages.some((page) => {
    const missing = missingLines(unit, page, height, line);
    return missing > 0 && fillPage(unit, page, missing, line);
  });
};

/**
 * Allows a word to be broken over the end of pages that nothing else fills. Tells whether there was one; the page ends of
 * the unit must then be decided on again.
 */
export const allowBrokenWords = (unit: LayoutUnit, height: number, line: number): boolean => {
  const ends = unit.pages.flatMap((page) => {
    const missing = missingLines(unit, page, height, line);
    const next = unit.atoms[page.to + missing];
    return missing > 0 && next?.kind === 'line' && !next.stick && !mayBreakWords(next.element) ? [next.element] : [];
  });
  for (const { dataset } of ends) dataset['brokenWord'] = 'allowed';
  return ends.length > 0;
};

/** Whether a word of this paragraph may be broken over a page end. */
export const mayBreakWords = ({ dataset }: HTMLElement): boolean => dataset['brokenWord'] !== undefined;

/** Whole lines that a page lacks at its foot, and that no white makes up for. */
const missingLines = (unit: LayoutUnit, page: Page<Atom>, height: number, line: number): number => {
  if (page.to >= unit.atoms.length || page.overflow > 0) return 0;
  const { free, white } = whiteOf(unit, page, height, line);
  const left = free - [...white.values()].reduce((sum, each) => sum + each, 0);
  const missing = Math.floor(left / line + 0.001);
  return missing > mostLines ? 0 : missing;
};

const fillPage = (unit: LayoutUnit, page: Page<Atom>, missing: number, line: number): boolean => {
  const paragraphs = paragraphsOf(unit, page, line);
  let grown = 0;
  for (const paragraph of paragraphs) if (grown < missing && respace(paragraph, looser, line)) grown += 1;
  return (
    grown > 0 ||
    (endsAfter(unit, page, missing + 1, line) && paragraphs.some((paragraph) => respace(paragraph, tighter, line)))
  );
};

/** The paragraphs that stand whole on a page and are as their author's words make them, the longest first. */
const paragraphsOf = ({ atoms }: LayoutUnit, { from, to }: Page<Atom>, line: number): readonly HTMLElement[] => {
  const lines = new Map<HTMLElement, number>();
  for (const atom of atoms.slice(from, to)) {
    if (atom.kind === 'block' && roleOf(atom, line) === 'text') lines.set(atom.element, 1);
    else if (lines.has(atom.element)) lines.set(atom.element, (lines.get(atom.element) ?? 0) + 1);
  }
  const next = atoms[to];
  if (next?.kind === 'line') lines.delete(next.element);
  return [...lines]
    .filter(([{ style }, count]) => count >= fewestLines && style.wordSpacing === '')
    .toSorted(([, one], [, other]) => other - one)
    .map(([element]) => element);
};

/** Whether the page could end as many lines further, without a note that would take their room. */
const endsAfter = ({ atoms }: LayoutUnit, { to }: Page<Atom>, lines: number, line: number): boolean => {
  const foot = (atoms[to - 1]?.bottom ?? 0) + lines * line;
  const end = atoms.findIndex(({ bottom }, index) => index >= to && bottom > foot - 1);
  const next = atoms[end + 1];
  return Math.abs((atoms[end]?.bottom ?? 0) - foot) < 1 && !next?.stick && atoms.slice(to, end + 1).every(isPlain);
};

const isPlain = ({ notes, trail }: Atom): boolean => notes.length === 0 && trail === 0;

/** Sets a paragraph with as little more or less white as changes it by one line; leaves it as it is when nothing does. */
const respace = (paragraph: HTMLElement, steps: readonly number[], line: number): boolean => {
  const most = steps.at(-1) ?? 0;
  const { style, dataset } = paragraph;
  const tried = most > 0 ? 'looser' : 'tighter';
  // What did not help once does not help again, unless the lines have been broken otherwise since.
  const state = `${paragraph.className} ${paragraph.clientHeight}`;
  if (dataset[tried] === state) return false;
  const least = leastChange(paragraph, Math.sign(most));
  if (least > Math.abs(most)) return false;
  dataset[tried] = state;
  const { height } = paragraph.getBoundingClientRect();
  const difference = Math.sign(most) * line;
  const changeBy = (step: number): number => {
    style.wordSpacing = `${step}em`;
    return paragraph.getBoundingClientRect().height - height;
  };
  // Most that cannot are found out by the widest step.
  if (Math.abs(changeBy(most)) > 1)
    for (const step of steps.filter((each) => Math.abs(each) > nearly * least))
      if (Math.abs(changeBy(step) - difference) < 1 && isEven(paragraph, line)) return true;
  style.wordSpacing = '';
  return false;
};

/** Whether no word space of a changed paragraph is too wide, or wider than its widest one was. */
const isEven = (paragraph: HTMLElement, line: number): boolean => {
  const widest = widestSpace(paragraph, line);
  if (widest <= wideSpace * fontSize(paragraph)) return true;
  const { style } = paragraph;
  const { wordSpacing } = style;
  style.wordSpacing = '';
  const before = widestSpace(paragraph, line);
  style.wordSpacing = wordSpacing;
  return widest <= before;
};

const fontSize = (paragraph: HTMLElement): number => Number.parseFloat(getComputedStyle(paragraph).fontSize);

/**
 * What must be added to each word space, in em, to fill the last line, or taken from it to empty that line: most paragraphs
 * are left alone at a look.
 */
const leastChange = (paragraph: HTMLElement, direction: number): number => {
  const last = lineRectangles(paragraph).at(-1);
  if (!last) return Number.POSITIVE_INFINITY;
  const filled = last.right - last.left;
  const spaces = paragraph.textContent.split(/\s+/).length;
  return (direction > 0 ? paragraph.clientWidth - filled : filled) / (spaces * fontSize(paragraph));
};
