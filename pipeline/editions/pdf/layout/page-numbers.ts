import { foldLocators } from './fold-locators.js';
import type { LayoutUnit } from './layout-unit.js';
import type { LayoutRequest } from './options.js';
import { pageFinder } from './places.js';

/** A place on the same page, or on one beside it, is in sight: it needs no number. */
const inSight = 1;

type Numbers = Pick<Extract<LayoutRequest, { step: 'number' | 'drop-near' }>, 'starts' | 'targets'>;

/** The ids whose page numbers are printed in these units. */
export const askedNumbers = (units: readonly LayoutUnit[]): readonly string[] => [
  ...new Set(units.flatMap(({ element }) => [...element.querySelectorAll('[data-page-of]')].map(targetOf))),
];

/** Takes out the page numbers after links to what is in sight; tells the units that must be laid out again. */
export const dropNearReferences = (
  units: readonly LayoutUnit[],
  { starts, targets }: Numbers,
): ReadonlySet<LayoutUnit> => {
  const places = new Map(targets.map(([id, sheet]) => [id, sheet]));
  const firsts = new Map(starts);
  const near: (readonly [LayoutUnit, Element])[] = [];
  for (const unit of units) {
    const pageOf = pageFinder(unit);
    const first = firsts.get(unit.unit.id) ?? 0;
    for (const reference of unit.element.querySelectorAll('.page-reference')) {
      const target = places.get(targetOf(reference.querySelector('[data-page-of]')));
      if (target === undefined || Math.abs(target - first - pageOf(reference)) <= inSight) near.push([unit, reference]);
    }
  }
  for (const [, reference] of near) reference.remove();
  return new Set(near.map(([unit]) => unit));
};

/** Writes page numbers; tells the units in which one has changed. */
export const fillPageNumbers = (
  units: readonly LayoutUnit[],
  { targets }: Pick<Numbers, 'targets'>,
): ReadonlySet<LayoutUnit> => {
  const known = new Map(targets.map(([id, , label]) => [id, label]));
  const labels = new Map<Element, string>();
  const changed = new Set<LayoutUnit>();
  for (const unit of units)
    for (const element of unit.element.querySelectorAll('[data-page-of]')) {
      const label = known.get(targetOf(element)) ?? '';
      if (element.textContent === label) continue;
      labels.set(element, label);
      changed.add(unit);
    }
  for (const [element, label] of labels) element.textContent = label;
  foldLocators();
  return changed;
};

const targetOf = (element: Element | null): string => element?.getAttribute('data-page-of') ?? '';
