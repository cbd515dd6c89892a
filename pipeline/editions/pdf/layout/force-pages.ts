import type { Atom } from './atom.js';
import { cutBox, cutLines } from './cut-block.js';
import { type CutPoint, cutPoint } from './cut-point.js';
import type { LayoutUnit } from './layout-unit.js';
import type { LayoutOptions } from './options.js';
import { type PlacedNote, placeNotes, setNote } from './place-notes.js';
import { type Shift, shiftsOf } from './register.js';

/** A page that begins inside a unit, and the place where the text is cut for it. */
interface PageStart {
  readonly atom: Atom;
  /** Of a page that begins with a line, or inside a box. */
  readonly point: CutPoint | undefined;
}

/** What must be done to a unit so that its pages end where they were decided to. */
export interface UnitChanges {
  readonly unit: LayoutUnit;
  readonly starts: readonly PageStart[];
  readonly notes: readonly PlacedNote[];
  readonly shifts: readonly Shift[];
  /** Pages of notes alone, after the last line. */
  readonly notePages: number;
}

/** Works out the changes of a unit; reads the layout, writes nothing. */
export const changesOf = (unit: LayoutUnit, height: number, { stride, line }: LayoutOptions): UnitChanges => {
  const origin = unit.element.getBoundingClientRect().top;
  const starts = unit.pages.slice(1).flatMap(({ from }): PageStart[] => {
    const atom = unit.atoms[from];
    return atom ? [{ atom, point: pointOf(atom, origin) }] : [];
  });
  const notePages = unit.pages.filter(({ from }, index) => index > 0 && from >= unit.atoms.length).length;
  return {
    unit,
    starts,
    notes: placeNotes(unit, height, stride),
    shifts: shiftsOf(unit, height, line),
    notePages,
  };
};

const pointOf = ({ kind, element, top, box }: Atom, origin: number): CutPoint | undefined => {
  if (kind === 'line') return cutPoint(element, origin + top + 1);
  return box && kind === 'block' ? { node: element, offset: -1 } : undefined;
};

/** Makes the changes; from here on no layout is read. */
export const forcePages = (changes: readonly UnitChanges[]): void => {
  for (const { unit, starts, notes, shifts, notePages } of changes) {
    for (const { element, margin } of shifts) element.style.marginBlockStart = `${margin}px`;
    for (const note of notes) setNote(note);
    startPages(starts);
    for (let page = 0; page < notePages; page += 1) unit.element.append(notePage());
    unit.element.classList.add('new-page');
  }
};

/** From the last to the first: what is cut does not move the places before it. */
const startPages = (starts: readonly PageStart[]): void => {
  const inLines = new Map<HTMLElement, CutPoint[]>();
  for (const { atom, point } of starts)
    if (point && !atom.box) inLines.set(atom.element, [...(inLines.get(atom.element) ?? []), point]);
  for (const { atom, point } of starts.toReversed()) {
    const { element, box } = atom;
    if (point && box) beginPage(cutBox(box, point, element));
    else if (point) {
      const points = inLines.get(element);
      inLines.delete(element);
      if (points) keepNotesWithCalls(element, cutLines(element, points));
    } else {
      element.classList.add('new-page');
      if (element.tagName !== 'TR') beginPage(element);
    }
  }
};

/** No white above the first block of a page. */
const beginPage = (element: Element): void => {
  for (let first: Element | null = element; first; first = first.firstElementChild) {
    first.classList.add('page-top');
    if (first.tagName === 'TABLE') return;
  }
};

/** Notes are read after the piece of the paragraph that calls them. */
const keepNotesWithCalls = (block: HTMLElement, pieces: readonly HTMLElement[]): void => {
  for (const note of block.querySelectorAll<HTMLElement>(':scope > .footnote')) {
    const address = note.querySelector('a.backlink')?.getAttribute('href')?.slice(1);
    const call = address === undefined ? null : document.getElementById(decodeURIComponent(address));
    pieces.find((piece) => piece.contains(call))?.append(note);
  }
};

const notePage = (): HTMLElement => {
  const block = document.createElement('div');
  block.className = 'new-page note-page';
  block.setAttribute('aria-hidden', 'true');
  return block;
};
