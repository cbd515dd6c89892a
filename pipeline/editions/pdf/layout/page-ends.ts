import {
  type FittedNotes,
  fitCarried,
  fitNotes,
  type NotePiece,
  notesHeight,
  type PageNote,
  placeCalled,
  whole,
} from './note-room.js';

/** What deciding on page ends needs to know of an atom. Heights in px. */
export interface PageAtom<Note extends PageNote = PageNote> {
  readonly kind: string;
  readonly top: number;
  readonly bottom: number;
  readonly stick: boolean;
  readonly lead: number;
  readonly trail: number;
  readonly penalty: number;
  readonly notes: readonly Note[];
}

/** One page of a unit. */
export interface Page<Atom extends PageAtom = PageAtom> {
  /** Indexes of its atoms: `to` is not among them. */
  readonly from: number;
  readonly to: number;
  readonly notes: readonly NotePiece<Atom['notes'][number]>[];
  /** Further pages that its one atom overflows into, being taller than a page. */
  readonly overflow: number;
}

export interface PageRoom<Atom extends PageAtom = PageAtom> {
  /** Height that text and notes may fill, in px. */
  readonly height: number;
  /** Height of a line of text, in px. */
  readonly line: number;
  /** Height of the printed area, in px: an atom higher than this takes another page. */
  readonly stride: number;
  /** Whether a word would be broken over the page end before this atom. */
  readonly breaksWord: (atom: Atom) => boolean;
}

/** Costs of a page end, in the same measure as missing lines (0.8 each). */
const costs = { missingLine: 0.8, cutNote: 3, cutLastNote: 12, shortLastPage: 4, brokenWord: 1.3 };

/** What a page leaves free, in px; nothing for a page of notes alone. */
export const freeHeight = <Atom extends PageAtom>(
  atoms: readonly Atom[],
  { from, to, notes }: Page<Atom>,
  height: number,
): number => {
  const [first, last] = [atoms[from], atoms[to - 1]];
  if (!first || !last || to === from) return 0;
  const cut = to < atoms.length ? last.trail : 0;
  return height - (last.bottom - first.top + first.lead + cut) - notesHeight(notes);
};

/** A page, and the notes that did not fit on it. */
interface Choice<Atom extends PageAtom> {
  readonly page: Page<Atom>;
  readonly carried: readonly Piece<Atom>[];
}

interface Candidate<Atom extends PageAtom> extends Choice<Atom> {
  readonly cost: number;
  /** The atom that the next page would begin with. */
  readonly next: Atom | undefined;
}

type Note<Atom extends PageAtom> = Atom['notes'][number];
type Piece<Atom extends PageAtom> = NotePiece<Note<Atom>>;

/**
 * Chooses the page ends of a unit, one after the other: among those that fit and that no rule forbids, the cheapest one,
 * and the latest of these. Notes begin on the page of their call; the last one of a page may be cut.
 */
export const pageEnds = <Atom extends PageAtom>(
  atoms: readonly Atom[],
  room: PageRoom<Atom>,
): readonly Page<Atom>[] => {
  const pages: Page<Atom>[] = [];
  let from = 0;
  let carried: readonly Piece<Atom>[] = [];
  while (from < atoms.length || carried.length > 0) {
    const choice = from < atoms.length ? choosePage(atoms, from, carried, room) : notesPage(atoms, carried, room);
    pages.push(choice.page);
    from = choice.page.to;
    carried = choice.carried;
  }
  return pages;
};

/** A page of what is left of the notes after the last line. */
const notesPage = <Atom extends PageAtom>(
  atoms: readonly Atom[],
  carried: readonly Piece<Atom>[],
  { height }: PageRoom<Atom>,
): Choice<Atom> => {
  const { placed, rest } = fitNotes<Note<Atom>>(carried, height);
  // A note that fits on no page is put there all the same.
  const [first, ...others] = rest;
  const notes = placed.length === 0 && first ? [first] : placed;
  return {
    page: { from: atoms.length, to: atoms.length, notes, overflow: 0 },
    carried: placed.length === 0 ? others : rest,
  };
};

const choosePage = <Atom extends PageAtom>(
  atoms: readonly Atom[],
  from: number,
  carried: readonly Piece<Atom>[],
  room: PageRoom<Atom>,
): Choice<Atom> => {
  const candidates = [...candidatesOf(atoms, from, carried, room)];
  const legal = candidates.filter(({ next }) => !next?.stick);
  return cheapest(legal, room) ?? candidates.at(-1) ?? oversizePage(atoms, from, carried, room);
};

/** Breaking a word over a page end is looked into only for the ends that would be chosen: it takes long. */
const cheapest = <Atom extends PageAtom>(
  candidates: readonly Candidate<Atom>[],
  { breaksWord }: PageRoom<Atom>,
): Candidate<Atom> | undefined => {
  const broken = new Set<Candidate<Atom>>();
  for (;;) {
    let best: Candidate<Atom> | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
      const cost = candidate.cost + (broken.has(candidate) ? costs.brokenWord : 0);
      if (cost <= least) [best, least] = [candidate, cost];
    }
    if (!best || broken.has(best) || best.next?.kind !== 'line' || !breaksWord(best.next)) return best;
    broken.add(best);
  }
};

function* candidatesOf<Atom extends PageAtom>(
  atoms: readonly Atom[],
  from: number,
  carried: readonly Piece<Atom>[],
  room: PageRoom<Atom>,
): Generator<Candidate<Atom>> {
  const first = atoms[from];
  const last = atoms.at(-1);
  if (!first || !last) return;
  const begun: FittedNotes<Note<Atom>> = fitCarried(carried, room.height, last.bottom - first.top + first.lead);
  const called: Piece<Atom>[] = [];
  for (let index = from; index < atoms.length; index += 1) {
    const atom = atoms[index];
    if (!atom) return;
    const text = atom.bottom - first.top + first.lead;
    if (text + notesHeight(begun.placed) > room.height && index > from) return;
    called.push(...atom.notes.map((note): Piece<Atom> => whole(note)));
    const next = atoms[index + 1];
    const fitted = placeCalled(begun, called, room.height - text - (next ? atom.trail : 0));
    if (!fitted) continue;
    const page = { from, to: index + 1, notes: fitted.placed, overflow: 0 };
    yield { page, carried: fitted.rest, cost: costOf(fitted, last, next, room), next };
  }
}

const costOf = (
  { free, cut }: { readonly free: number; readonly cut: boolean },
  last: PageAtom,
  next: PageAtom | undefined,
  { line }: { readonly line: number },
): number => {
  if (!next) return cut ? costs.cutLastNote : 0;
  const missing = Math.max(0, free / line - 1) * costs.missingLine;
  const short = last.bottom - next.top < 2.6 * line ? costs.shortLastPage : 0;
  return missing + short + next.penalty + (cut ? costs.cutNote : 0);
};

/** A page for an atom that does not fit, with its notes or by itself. */
const oversizePage = <Atom extends PageAtom>(
  atoms: readonly Atom[],
  from: number,
  carried: readonly Piece<Atom>[],
  { height, stride }: PageRoom<Atom>,
): Choice<Atom> => {
  const atom = atoms[from];
  if (!atom) throw new Error('There is no atom to put on the page');
  const notes = [...carried, ...atom.notes.map((note): Piece<Atom> => whole(note))];
  const text = atom.bottom - atom.top + atom.lead;
  const { placed, rest } = fitNotes<Note<Atom>>(notes, height - text);
  const overflow = Math.max(0, Math.ceil(text / stride) - 1);
  return { page: { from, to: from + 1, notes: placed, overflow }, carried: rest };
};
