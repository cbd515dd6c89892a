import { type CutPoint, cutPoint } from './cut-point.js';
import type { Footnote } from './footnotes.js';
import type { LayoutUnit } from './layout-unit.js';
import { pieceHeight } from './note-room.js';

/** Where a piece of a note stands. */
interface NotePlace {
  /** From the top of the unit as it is printed, in px. */
  readonly top: number;
  /** Index of the unit's page. */
  readonly page: number;
  /** The first of its page: a rule stands above it. */
  readonly first: boolean;
  readonly from: number;
}

/** A note, where its pieces stand, and where it is cut between them. */
export interface PlacedNote {
  readonly note: Footnote;
  readonly places: readonly NotePlace[];
  readonly cuts: readonly CutPoint[];
}

/** Works out where the notes of a unit stand; reads the layout, writes nothing. */
export const placeNotes = (unit: LayoutUnit, height: number, stride: number): readonly PlacedNote[] => {
  const places = new Map<Footnote, NotePlace[]>();
  let page = 0;
  for (const { notes, overflow } of unit.pages) {
    page += overflow;
    let top = height - notes.reduce((sum, piece) => sum + pieceHeight(piece), 0);
    for (const [index, piece] of notes.entries()) {
      const place = { top: page * stride + top, page, first: index === 0, from: piece.from };
      places.set(piece.note, [...(places.get(piece.note) ?? []), place]);
      top += pieceHeight(piece);
    }
    page += 1;
  }
  return [...places].map(([note, pieces]) => ({ note, places: pieces, cuts: cutsOf(note, pieces) }));
};

const cutsOf = ({ box, lineHeight }: Footnote, [, ...others]: readonly NotePlace[]): readonly CutPoint[] => {
  if (others.length === 0) return [];
  const { top } = box.getBoundingClientRect();
  return others.flatMap(({ from }) => cutPoint(box, top + from * lineHeight + 1) ?? []);
};

/** Puts a note where it stands, in as many pieces as it takes. */
export const setNote = ({ note: { box }, places, cuts }: PlacedNote): void => {
  const pieces = cuts.length === 0 ? [box] : cutNote(box, cuts);
  pieces.forEach((piece, index) => {
    const place = places[index];
    if (!place) return;
    piece.style.insetBlockStart = `${place.top}px`;
    piece.classList.toggle('first-note', place.first);
  });
};

const cutNote = (box: HTMLElement, cuts: readonly CutPoint[]): readonly HTMLElement[] => {
  const parts: HTMLElement[] = [];
  const range = document.createRange();
  for (const { node, offset } of cuts.toReversed()) {
    if (offset < 0) range.setStartBefore(node);
    else range.setStart(node, offset);
    range.setEnd(box, box.childNodes.length - parts.length);
    parts.unshift(partOf(range));
    box.append(...parts);
  }
  range.setStart(box, 0);
  range.setEnd(box, box.childNodes.length - parts.length);
  const first = partOf(range);
  box.prepend(first);
  // Without a box of its own the note has no place in the file: its first part takes its name.
  first.id = box.id;
  box.removeAttribute('id');
  box.classList.add('cut');
  parts.forEach((part, index) => {
    part.id = `${first.id}--${index + 2}`;
    keepPlace(part.id);
  });
  return [first, ...parts];
};

/** Chromium writes the place of an element that a link leads to: those who read the file back find each piece. */
const keepPlace = (id: string): void => {
  const link = document.createElement('a');
  link.href = `#${id}`;
  document.querySelector('nav[hidden]')?.append(link);
};

const partOf = (range: Range): HTMLElement => {
  const part = document.createElement('div');
  part.className = 'footnote-part';
  part.append(range.extractContents());
  return part;
};
