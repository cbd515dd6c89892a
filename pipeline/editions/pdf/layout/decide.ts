import type { Unit } from '../sheets/unit.js';
import type { Atom } from './atom.js';
import { breaksWordAt, cutPoint } from './cut-point.js';
import { allowBrokenWords, fillPages, mayBreakWords } from './fill-pages.js';
import { fitWide, keepHeadOnce, markWrapped } from './fit-wide.js';
import { takeFootnotes } from './footnotes.js';
import type { LayoutUnit } from './layout-unit.js';
import { wrapLooseText } from './loose-text.js';
import { measureUnit } from './measure-unit.js';
import type { LayoutOptions } from './options.js';
import { pageEnds } from './page-ends.js';
import { setColumns } from './set-columns.js';
import { shrinkFigure } from './shrink-figure.js';

/** Passes after which no paragraph is broken otherwise any more. */
const mostPasses = 8;

/** The units of the page as they are measured: notes beside their calls, nothing too wide. */
export const prepare = (
  units: readonly Unit[],
  { measure, line, lines, notesAtEnd }: LayoutOptions,
): readonly LayoutUnit[] => {
  const found = units.map((unit) => {
    const element = document.getElementById(unit.id);
    if (!element) throw new Error(`The page has no unit ${unit.id}`);
    return { unit, element, bleed: unit.bleed ?? false };
  });
  const flowing = found.filter(({ bleed }) => !bleed);
  const elements = flowing.map(({ element }) => element);
  const notes = takeFootnotes(
    flowing.filter(({ unit }) => !notesAtEnd.includes(unit.id)).map(({ element }) => element),
  );
  wrapLooseText(elements);
  fitWide(elements, measure, line * lines);
  keepHeadOnce(elements, line * lines);
  markWrapped(elements);
  return found.map((each) => ({ ...each, footnotes: notes.get(each.element) ?? [], origin: 0, atoms: [], pages: [] }));
};

/**
 * Decides on all page ends. A paragraph that is cut must break its lines one by one, from the top, or its two pieces
 * would not break as the whole did; it is set so and measured again until no other one is cut.
 */
export const decide = (units: readonly LayoutUnit[], options: LayoutOptions): void => {
  let changed = units.filter(({ bleed }) => !bleed);
  for (let pass = 0; pass < mostPasses && changed.length > 0; pass += 1) {
    for (const unit of changed) decideUnit(unit, options);
    const cut = new Map(changed.map((unit) => [unit, cutParagraphs(unit)]));
    const paragraphs = [...cut.values()].flat();
    for (const paragraph of paragraphs) paragraph.classList.add('greedy');
    changed = changed.filter((unit) => (cut.get(unit)?.length ?? 0) > 0);
  }
};

/** Decides on the page ends of one unit, then again for each picture that is made smaller, and for each page that can be filled. */
const decideUnit = (unit: LayoutUnit, options: LayoutOptions): void => {
  const { line, lines } = options;
  const height = line * lines;
  setColumns(unit.element, options);
  do decideOnce(unit, options);
  while (shrinkFigure(unit, height, line) || fillPages(unit, height, line) || allowBrokenWords(unit, height, line));
};

const decideOnce = (unit: LayoutUnit, { line, lines, stride }: LayoutOptions): void => {
  measureUnit(unit, stride);
  const breaksWord = ({ element, top }: Atom): boolean =>
    !mayBreakWords(element) && lineBreaksWord(element, unit.origin + top);
  unit.pages = pageEnds(unit.atoms, { height: line * lines, line, stride, breaksWord });
};

/** Whether the lines of a paragraph begin inside a word, by how it is set and by their place in it: pages are decided on many times. */
const known = new WeakMap<HTMLElement, Map<string, boolean>>();

/** Whether the line of a paragraph that begins at a height of the viewport begins inside a word. */
const lineBreaksWord = (paragraph: HTMLElement, height: number): boolean => {
  const { top, bottom } = paragraph.getBoundingClientRect();
  const { className, style } = paragraph;
  const line = [className, style.wordSpacing, Math.round(bottom - top), Math.round(height - top)].join(' ');
  const lines = known.get(paragraph) ?? new Map<string, boolean>();
  known.set(paragraph, lines);
  const before = lines.get(line);
  if (before !== undefined) return before;
  const point = cutPoint(paragraph, height + 1);
  const breaks = point !== undefined && breaksWordAt(point);
  lines.set(line, breaks);
  return breaks;
};

/** The paragraphs that a page end cuts and that are not broken line by line yet. */
const cutParagraphs = ({ atoms, pages }: LayoutUnit): readonly HTMLElement[] => [
  ...new Set(
    pages.flatMap(({ from }) => {
      const atom = atoms[from];
      return atom?.kind === 'line' && !atom.element.classList.contains('greedy') ? [atom.element] : [];
    }),
  ),
];
