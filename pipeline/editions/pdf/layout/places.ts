import type { LayoutUnit } from './layout-unit.js';
import type { Place } from './options.js';

/** The page of every element that has an id; reads the layout before pages are cut. */
export const placesOf = (units: readonly LayoutUnit[]): readonly Place[] =>
  units.flatMap((unit) => {
    const { id } = unit.unit;
    const pageOf = pageFinder(unit);
    return [...unit.element.querySelectorAll('[id]')]
      .map((element): Place => [element.id, id, pageOf(element)])
      .concat([[id, id, 0]]);
  });

/** What finds the page of the unit on which an element of it stands, note or text. */
export const pageFinder = (unit: LayoutUnit): ((element: Element) => number) => {
  const notes = notePages(unit);
  const origin = unit.element.getBoundingClientRect().top;
  return (element) => {
    const note = element.closest('.footnote');
    return (note ? notes.get(note) : pageAt(unit, centre(element) - origin)) ?? 0;
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
