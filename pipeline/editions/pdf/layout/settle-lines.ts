import type { LayoutUnit } from './layout-unit.js';
import { dropSoftHyphens } from './soft-hyphens.js';

/** Less than this, in px, is no other line. */
const tolerance = 0.5;

/**
 * Leaves in the text only the soft hyphens at which lines end, once these are decided. They are broken where they were, but
 * letters may join over a hyphen that has gone: tells the units in which a block has another height, and whose page ends
 * must be decided on again.
 */
export const settleLines = (units: readonly LayoutUnit[]): readonly LayoutUnit[] => {
  const measured = units.filter(({ bleed }) => !bleed).map((unit) => ({ unit, heights: heightsOf(unit) }));
  dropSoftHyphens(measured.map(({ unit }) => unit.element));
  return measured
    .filter(({ heights }) => [...heights].some(([element, height]) => Math.abs(heightOf(element) - height) > tolerance))
    .map(({ unit }) => unit);
};

const heightsOf = ({ atoms, footnotes }: LayoutUnit): ReadonlyMap<Element, number> =>
  new Map(
    [...atoms.map(({ element }) => element), ...footnotes.map(({ box }) => box)].map((element) => [
      element,
      heightOf(element),
    ]),
  );

const heightOf = (element: Element): number => element.getBoundingClientRect().height;
