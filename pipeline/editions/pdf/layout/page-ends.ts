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

/** What it needs to know of a note. */
export interface PageNote {
  readonly height: number;
  readonly lineHeight: number;
  readonly lines: number;
  readonly even: boolean;
}

/** Some lines of a note: `to` is not among them. */
export interface NotePiece<Note extends PageNote = PageNote> {
  readonly note: Note;
  readonly from: number;
  readonly to: number;
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

/** White between text and notes, the rule included, in px. */
export const noteGap = 16;
/** Lines of a note that stay together where it is cut. */
const togetherLines = 2;
/** Most of a page that notes carried over may take. */
const carriedShare = 0.6;
/** Costs of a page end, in the same measure as missing lines (0.8 each). */
const costs = { missingLine: 0.8, cutNote: 3, cutLastNote: 12, shortLastPage: 4, brokenWord: 1.3 };

/** Height of a piece of a note. */
export const pieceHeight = ({ note, from, to }: NotePiece): number =>
  to - from === note.lines ? note.height : (to - from) * note.lineHeight;

/** Height that notes take at the foot of a page, white and rule included. */
export const notesHeight = (pieces: readonly NotePiece[]): number =>
  pieces.length === 0 ? 0 : noteGap + pieces.reduce((sum, piece) => sum + pieceHeight(piece), 0);

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

type Piece<Atom extends PageAtom> = NotePiece<Atom['notes'][number]>;

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
  const { placed, rest } = fitNotes<Atom>(carried, height);
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
  const begun = fitCarried(carried, last.bottom - first.top + first.lead, room);
  const called: Piece<Atom>[] = [];
  for (let index = from; index < atoms.length; index += 1) {
    const atom = atoms[index];
    if (!atom) return;
    const text = atom.bottom - first.top + first.lead;
    if (text + notesHeight(begun.placed) > room.height && index > from) return;
    for (const note of atom.notes) called.push({ note, from: 0, to: note.lines });
    const next = atoms[index + 1];
    const placed = placeNotes(begun, called, room.height - text - (next ? atom.trail : 0));
    if (!placed) continue;
    const page = { from, to: index + 1, notes: placed.notes, overflow: 0 };
    const cost = next
      ? placed.cut + missing(placed.free, room) + next.penalty + shortEnd(last, next, room)
      : placed.lastCut;
    yield { page, carried: placed.carried, cost, next };
  }
}

const missing = (free: number, { line }: { readonly line: number }): number =>
  Math.max(0, free / line - 1) * costs.missingLine;

const shortEnd = (last: PageAtom, next: PageAtom, { line }: { readonly line: number }): number =>
  last.bottom - next.top < 2.6 * line ? costs.shortLastPage : 0;

interface FittedNotes<Atom extends PageAtom> {
  readonly placed: readonly Piece<Atom>[];
  readonly rest: readonly Piece<Atom>[];
}

/** Notes carried over take their share of the page at most, more where the text leaves room. */
const fitCarried = <Atom extends PageAtom>(
  carried: readonly Piece<Atom>[],
  text: number,
  { height }: PageRoom<Atom>,
): FittedNotes<Atom> => {
  const share = Math.max(height * carriedShare, height - text);
  return notesHeight(carried) > share ? fitNotes(carried, share) : { placed: carried, rest: [] };
};

/** Puts the notes called on a page under those carried over to it; nothing when they do not fit, even with the last one cut. */
const placeNotes = <Atom extends PageAtom>(
  begun: FittedNotes<Atom>,
  called: readonly Piece<Atom>[],
  height: number,
) => {
  if (begun.rest.length > 0) {
    const free = height - notesHeight(begun.placed);
    return free < 0
      ? undefined
      : { notes: begun.placed, carried: [...begun.rest, ...called], free, cut: 0, lastCut: 0 };
  }
  const notes = [...begun.placed, ...called];
  const free = height - notesHeight(notes);
  if (free >= 0) return { notes, carried: [], free, cut: 0, lastCut: 0 };
  const last = called.at(-1);
  if (!last?.note.even) return undefined;
  const to = last.to + Math.floor(free / last.note.lineHeight);
  if (to < togetherLines || last.to - to < togetherLines) return undefined;
  return {
    notes: [...notes.slice(0, -1), { ...last, to }],
    carried: [{ ...last, from: to }],
    free: 0,
    cut: costs.cutNote,
    lastCut: costs.cutLastNote,
  };
};

/** As many lines of these notes as fit into a height, in order. */
const fitNotes = <Atom extends PageAtom>(pieces: readonly Piece<Atom>[], height: number): FittedNotes<Atom> => {
  const placed: Piece<Atom>[] = [];
  let free = height - noteGap;
  for (const [index, piece] of pieces.entries()) {
    if (pieceHeight(piece) <= free) {
      placed.push(piece);
      free -= pieceHeight(piece);
      continue;
    }
    const fitting = piece.note.even ? Math.floor(free / piece.note.lineHeight) : 0;
    const length = piece.to - piece.from;
    const lines = Math.min(fitting, length - togetherLines);
    if (lines < togetherLines) return { placed, rest: pieces.slice(index) };
    const cut = piece.from + lines;
    return { placed: [...placed, { ...piece, to: cut }], rest: [{ ...piece, from: cut }, ...pieces.slice(index + 1)] };
  }
  return { placed, rest: [] };
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
  const notes = [...carried, ...atom.notes.map((note): Piece<Atom> => ({ note, from: 0, to: note.lines }))];
  const text = atom.bottom - atom.top + atom.lead;
  const { placed, rest } = fitNotes<Atom>(notes, height - text);
  const overflow = Math.max(0, Math.ceil(text / stride) - 1);
  return { page: { from, to: from + 1, notes: placed, overflow }, carried: rest };
};
