/** A note on its way to the foot of a page. */
export interface Footnote {
  /** The box that holds it: placed absolutely, at the end of the block that calls it. */
  readonly box: HTMLElement;
  readonly call: HTMLElement;
  /** Measured, in px. */
  height: number;
  lineHeight: number;
  lines: number;
  /** All its lines are `lineHeight` high: it may be cut between two of them. */
  even: boolean;
}

/**
 * Takes the notes from the ends of units and hangs each one on the block that calls it first, out of the flow: they move
 * nothing, and are measured in the same layout as the text. Gives those of each unit.
 */
export const takeFootnotes = (units: readonly HTMLElement[]): ReadonlyMap<HTMLElement, readonly Footnote[]> => {
  const taken = new Map(units.map((unit) => [unit, notesOf(unit)]));
  const places = [...taken.values()].flat().map(({ box, call }) => ({ box, ...hookOf(call) }));
  for (const { box, block, inside } of places)
    if (inside) block.append(box);
    else afterItsNotes(block).after(box);
  return taken;
};

/** The notes of a unit, taken out of the list at its end. */
const notesOf = (unit: HTMLElement): readonly Footnote[] => {
  const list = unit.querySelector<HTMLElement>(':scope > .notes');
  if (!list) return [];
  const found: Footnote[] = [];
  const items = [...list.querySelectorAll<HTMLElement>(':scope > ol > li')];
  const calls = items.map((item) => callInText(item, items.length));
  for (const [index, item] of items.entries()) {
    const call = calls[index];
    // The title of a part calls it, or a plate, whose page has no foot: it stays where it is.
    if (!call || !unit.contains(call)) continue;
    const box = document.createElement('div');
    box.className = 'footnote';
    box.id = item.id;
    // Chromium has no tag for footnotes: this one marks them for the finish (repair-structure.ts).
    box.setAttribute('role', 'article');
    box.append(...item.childNodes);
    item.remove();
    found.push({ box, call, height: 0, lineHeight: 0, lines: 0, even: false });
  }
  if (!list.querySelector(':scope > ol > li')) list.remove();
  return found;
};

/** The call of a note; of one that another note calls, the call of that one, through `depth` notes at most. */
const callInText = (item: HTMLElement, depth: number): HTMLElement | undefined => {
  const call = callOf(item);
  const caller = call?.closest<HTMLElement>('.notes > ol > li');
  if (!call || !caller) return call ?? undefined;
  return depth > 0 ? callInText(caller, depth - 1) : undefined;
};

const callOf = (item: HTMLElement): HTMLElement | null => {
  const address = item.querySelector<HTMLAnchorElement>('a.backlink')?.getAttribute('href');
  return address?.startsWith('#') ? document.getElementById(decodeURIComponent(address.slice(1))) : null;
};

/**
 * The block on which a note hangs. It stands after its paragraph, not inside: Chromium would not know the paragraph's last
 * line, and stretch it. It is no part of a heading either. A table's head is painted again on every page: its notes stand
 * after the table.
 */
const hookOf = (call: HTMLElement): { readonly block: HTMLElement; readonly inside: boolean } => {
  const table = call.closest('thead, caption')?.closest('table');
  const block = table ?? blockOf(call);
  return { block, inside: !table && !/^(P|H[1-6])$/.test(block.tagName) };
};

const afterItsNotes = (block: Element): Element => {
  let last = block;
  while (last.nextElementSibling?.classList.contains('footnote')) last = last.nextElementSibling;
  return last;
};

const blockOf = (element: HTMLElement): HTMLElement => {
  let block = element.parentElement;
  while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
  return block ?? document.body;
};

/** Reads the height of a note and of its lines. */
export const measureFootnote = (note: Footnote): void => {
  note.height = note.box.getBoundingClientRect().height;
  note.lineHeight = Number.parseFloat(getComputedStyle(note.box).lineHeight) || 14;
  note.lines = Math.max(1, Math.round(note.height / note.lineHeight));
  note.even = Math.abs(note.height - note.lines * note.lineHeight) < 1;
};
