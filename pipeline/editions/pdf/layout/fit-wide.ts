import { turnTable } from './turn-table.js';

/**
 * Makes what is wider than the text narrower, by steps; a table of many columns is turned before its words are broken. What
 * still sticks out is clipped, for Chromium would shrink every page.
 *
 * @param height Of the text on a page, in px.
 */
export const fitWide = (units: readonly HTMLElement[], measure: number, height: number): void => {
  for (const table of tooWide(units, 'table', measure)) table.classList.add('tight');
  for (const table of tooWide(units, 'table', measure))
    if (!turnTable(table as HTMLTableElement, measure, height)) table.classList.add('tighter');
  for (const formula of tooWide(units, 'math', measure))
    formula.style.fontSize = `${Math.floor((100 * measure) / formula.scrollWidth)}%`;
};

/** Chromium sets the rest of a row that is higher than a page under the repeated head: such a table has its head once. */
export const keepHeadOnce = (units: readonly HTMLElement[], height: number): void => {
  const tables = units.flatMap((unit) => [...unit.querySelectorAll<HTMLTableElement>('table')]);
  const high = tables.filter(({ rows }) => [...rows].some((row) => row.getBoundingClientRect().height > height));
  for (const table of high) table.classList.add('head-once');
};

const tooWide = (units: readonly HTMLElement[], selector: string, measure: number): readonly HTMLElement[] =>
  units
    .flatMap((unit) => [...unit.querySelectorAll<HTMLElement>(selector)])
    .filter((element) => Math.max(element.getBoundingClientRect().width, element.scrollWidth) > measure + 0.5);

/** Marks the lines of code that take more than one line of the page. */
export const markWrapped = (units: readonly HTMLElement[]): void => {
  const lines = units.flatMap((unit) => [...unit.querySelectorAll<HTMLElement>('.code-line')]);
  const wrapped = lines.filter(
    (line) => line.offsetHeight > 1.5 * Number.parseFloat(getComputedStyle(line).lineHeight),
  );
  for (const line of wrapped) line.classList.add('wrapped');
};
