import type { Plan } from '../sheets/sheets.js';
import { foldLocators } from './fold-locators.js';
import type { LayoutUnit } from './layout-unit.js';
import { placesOf, sheetFinder } from './places.js';
import { restoreSoftHyphens } from './soft-hyphens.js';

/** A place on the same page, or on one beside it, is in sight: it needs no number. */
const inSight = 1;

/** Takes out the page numbers after links to what is in sight; tells the units that must be laid out again. */
export const dropNearReferences = (units: readonly LayoutUnit[], plan: Plan): ReadonlySet<LayoutUnit> => {
  const places = new Map(placesOf(units, plan));
  const near: (readonly [LayoutUnit, Element])[] = [];
  for (const unit of units) {
    const sheetOf = sheetFinder(unit, plan);
    for (const reference of unit.element.querySelectorAll('.page-reference')) {
      const target = places.get(targetOf(reference.querySelector('[data-page-of]')));
      if (target === undefined || Math.abs(target - sheetOf(reference)) <= inSight) near.push([unit, reference]);
    }
  }
  breakAnew(
    near.map(([, reference]) => reference),
    (reference) => reference.remove(),
  );
  return new Set(near.map(([unit]) => unit));
};

/** Writes page numbers; tells the units in which one has changed. */
export const fillPageNumbers = (units: readonly LayoutUnit[], plan: Plan): ReadonlySet<LayoutUnit> => {
  const places = new Map(placesOf(units, plan));
  const labels = new Map<Element, string>();
  const changed = new Set<LayoutUnit>();
  for (const unit of units)
    for (const element of unit.element.querySelectorAll('[data-page-of]')) {
      const label = plan.sheets[places.get(targetOf(element)) ?? -1]?.label ?? '';
      if (element.textContent === label) continue;
      labels.set(element, label);
      changed.add(unit);
    }
  breakAnew([...labels.keys()], (element) => {
    element.textContent = labels.get(element) ?? '';
  });
  foldLocators();
  return changed;
};

const targetOf = (element: Element | null): string => element?.getAttribute('data-page-of') ?? '';

/** Changes some elements in their paragraphs, whose lines may then end at other soft hyphens. */
const breakAnew = (elements: readonly Element[], change: (element: Element) => void): void => {
  const blocks = new Set(elements.map((element) => element.closest('p, li, dd, td, th, .footnote') ?? element));
  for (const block of blocks) restoreSoftHyphens(block);
  for (const element of elements) change(element);
};
