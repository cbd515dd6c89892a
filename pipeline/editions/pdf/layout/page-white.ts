/** What an atom of a page is to the white between blocks. */
export type AtomRole =
  /** A paragraph of plain lines begins here: its lines stand on the grid. */
  | 'text'
  /** Blocks that white stands above already. */
  | 'title'
  /** A title right under another one. */
  | 'subtitle'
  | 'apart'
  | 'other';

/** An atom of one page. Heights in px. */
export interface PlacedAtom {
  readonly top: number;
  /** Height of what stands above the first one of the page: a repeated head, the padding of a box. */
  readonly lead: number;
  readonly role: AtomRole;
}

/** Lines that a page may lack and that white makes up for; more would be seen. */
const mostLines = 3;

/**
 * The white to add above the atoms of a page, by index: what brings paragraphs back on the grid of lines after a figure,
 * a table, code or a title (above the title, which stays with its text), so that the lines of facing pages stand beside
 * one another; then, where the text goes on on
 * the next page, what makes the page full, so that facing pages end on the same line. A line that is missing becomes
 * white above a title, or else above a figure, a list, code, one line each.
 *
 * @param free What the page leaves free.
 */
export const pageWhite = (
  atoms: readonly PlacedAtom[],
  free: number,
  line: number,
  goesOn: boolean,
): ReadonlyMap<number, number> => {
  const white = toGrid(atoms, free, line);
  const room = free - [...white.values()].reduce((sum, each) => sum + each, 0);
  if (goesOn) for (const [index, more] of toFoot(atoms, room, line)) white.set(index, (white.get(index) ?? 0) + more);
  return white;
};

const toGrid = (atoms: readonly PlacedAtom[], free: number, line: number): Map<number, number> => {
  const white = new Map<number, number>();
  const [first] = atoms;
  let sum = 0;
  for (const [index, { top, role }] of atoms.entries()) {
    if (!first || index === 0 || role !== 'text') continue;
    const off = (top - first.top + first.lead + sum) % line;
    const missing = off < 0.5 || off > line - 0.5 ? 0 : line - off;
    if (missing === 0 || sum + missing > free) continue;
    const at = aboveTitles(atoms, index);
    white.set(at, (white.get(at) ?? 0) + missing);
    sum += missing;
  }
  return white;
};

/** The first of the titles right above a text; the text itself when they begin the page. */
const aboveTitles = (atoms: readonly PlacedAtom[], index: number): number => {
  let at = index;
  while (/title$/.test(atoms[at - 1]?.role ?? '')) at -= 1;
  return at > 0 ? at : index;
};

const toFoot = (atoms: readonly PlacedAtom[], room: number, line: number): ReadonlyMap<number, number> => {
  const missing = Math.floor((room + 0.5) / line);
  const places = [...atoms.keys()].filter((index) => index > 0 && /^(title|apart)$/.test(atoms[index]?.role ?? ''));
  const titles = places.filter((index) => atoms[index]?.role === 'title');
  const chosen = [...titles, ...places.filter((index) => !titles.includes(index))].slice(0, missing);
  if (missing > mostLines || chosen.length < missing) return new Map();
  const white = new Map(chosen.map((index) => [index, line]));
  // Less than a line goes where it moves no text from the grid.
  const rest = room - missing * line;
  const last = places.at(-1);
  if (last !== undefined && rest > 0.5 && !atoms.slice(last).some(({ role }) => role === 'text'))
    white.set(last, (white.get(last) ?? 0) + rest);
  return white;
};
