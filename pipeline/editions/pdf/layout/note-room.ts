/** What deciding on page ends needs to know of a note. Heights in px. */
export interface PageNote {
  readonly height: number;
  readonly lineHeight: number;
  readonly lines: number;
  /** All its lines are `lineHeight` high: it may be cut between two of them. */
  readonly even: boolean;
}

/** Some lines of a note: `to` is not among them. */
export interface NotePiece<Note extends PageNote = PageNote> {
  readonly note: Note;
  readonly from: number;
  readonly to: number;
}

/** Notes of a page, and what did not fit. */
export interface FittedNotes<Note extends PageNote> {
  readonly placed: readonly NotePiece<Note>[];
  readonly rest: readonly NotePiece<Note>[];
}

/** Notes of a page with what is left of its height. */
export interface PlacedNotes<Note extends PageNote> extends FittedNotes<Note> {
  readonly free: number;
  /** The last note called on the page goes on on the next one. */
  readonly cut: boolean;
}

/** White between text and notes, the rule included, in px. */
export const noteGap = 16;
/** Lines of a note that stay together where it is cut. */
const togetherLines = 2;
/** Most of a page that notes carried over may take. */
const carriedShare = 0.6;

/** A note as a piece of itself. */
export const whole = <Note extends PageNote>(note: Note): NotePiece<Note> => ({ note, from: 0, to: note.lines });

/** Height of a piece of a note. */
export const pieceHeight = ({ note, from, to }: NotePiece): number =>
  to - from === note.lines ? note.height : (to - from) * note.lineHeight;

/** Height that notes take at the foot of a page, white and rule included. */
export const notesHeight = (pieces: readonly NotePiece[]): number =>
  pieces.length === 0 ? 0 : noteGap + pieces.reduce((sum, piece) => sum + pieceHeight(piece), 0);

/** As many lines of these notes as fit into a height, in order. */
export const fitNotes = <Note extends PageNote>(
  pieces: readonly NotePiece<Note>[],
  height: number,
): FittedNotes<Note> => {
  const placed: NotePiece<Note>[] = [];
  let free = height - noteGap;
  for (const [index, piece] of pieces.entries()) {
    if (pieceHeight(piece) <= free) {
      placed.push(piece);
      free -= pieceHeight(piece);
      continue;
    }
    const fitting = piece.note.even ? Math.floor(free / piece.note.lineHeight) : 0;
    const lines = Math.min(fitting, piece.to - piece.from - togetherLines);
    if (lines < togetherLines) return { placed, rest: pieces.slice(index) };
    const cut = piece.from + lines;
    return { placed: [...placed, { ...piece, to: cut }], rest: [{ ...piece, from: cut }, ...pieces.slice(index + 1)] };
  }
  return { placed, rest: [] };
};

/**
 * What goes on from the page before: its share of the page at most, more where the text leaves room.
 *
 * @param height What the page can hold. @param text What is left of the unit's text.
 */
export const fitCarried = <Note extends PageNote>(
  carried: readonly NotePiece<Note>[],
  height: number,
  text: number,
): FittedNotes<Note> => {
  const share = Math.max(height * carriedShare, height - text);
  return notesHeight(carried) > share ? fitNotes(carried, share) : { placed: carried, rest: [] };
};

/**
 * Puts the notes called on a page under those carried over to it; the last one may be cut. Nothing when they do not
 * fit. They wait when a note before them is not at its end.
 */
export const placeCalled = <Note extends PageNote>(
  carried: FittedNotes<Note>,
  called: readonly NotePiece<Note>[],
  height: number,
): PlacedNotes<Note> | undefined => {
  const waiting = carried.rest.length > 0;
  const placed = waiting ? carried.placed : [...carried.placed, ...called];
  const free = height - notesHeight(placed);
  if (free >= 0) return { placed, rest: waiting ? [...carried.rest, ...called] : [], free, cut: false };
  const last = called.at(-1);
  if (waiting || !last?.note.even) return undefined;
  // A note that lacks one line leaves two for the next page.
  const moved = Math.max(Math.ceil(-free / last.note.lineHeight), togetherLines);
  const to = last.to - moved;
  if (to < togetherLines) return undefined;
  return {
    placed: [...placed.slice(0, -1), { ...last, to }],
    rest: [{ ...last, from: to }],
    free: free + moved * last.note.lineHeight,
    cut: true,
  };
};
