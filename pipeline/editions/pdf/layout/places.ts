import type { Plan } from '../sheets/sheets.js';
import type { LayoutUnit } from './layout-unit.js';

/** The sheet of every element that has an id; reads the layout before pages are cut. */
export const placesOf = (units: readonly LayoutUnit[], plan: Plan): readonly (readonly [string, number])[] =>
  units.flatMap((unit) => {
    const sheetOf = sheetFinder(unit, plan);
    return [...unit.element.querySelectorAll('[id]')]
      .map((element): readonly [string, number] => [element.id, sheetOf(element)])
      .concat([[unit.unit.id, plan.starts.get(unit.unit.id) ?? 0]]);
  });

/** What finds the sheet of an element of a unit, note or text. */
export const sheetFinder = (unit: LayoutUnit, { starts }: Plan): ((element: Element) => number) => {
  const start = starts.get(unit.unit.id) ?? 0;
  const notes = notePages(unit);
  const origin = unit.element.getBoundingClientRect().top;
  return (element) => {
    const note = element.closest('.footnote');
    return start + ((note ? notes.get(note) : pageAt(unit, centre(element) - origin)) ?? 0);
  };
};

/** The middle of an element's first line: a raised call reaches above its line. */
const centre = (element: Element): number => {
  const { top, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  return top + Math.min(height / 2, 9);
};

const pageAt = ({ atoms, pages }: LayoutUnit, height: number): number => {
  let found = 0;
  let index = 0;
  for (const { from, overflow } of pages) {
    const first = atoms[from];
    if (first && first.top <= height) found = index;
    index += 1 + overflow;
  }
  return found;
};

/** Page of the unit on which each note begins. */
const notePages = ({ pages }: LayoutUnit): ReadonlyMap<Element, number> => {
  const found = new Map<Element, number>();
  let index = 0;
  for (const { notes, overflow } of pages) {
    index += overflow;
    for (const { note, from } of notes) if (from === 0) found.set(note.box, index);
    index += 1;
  }
  return found;
};
