import type { Atom } from './atom.js';
import type { LayoutUnit } from './layout-unit.js';
import { freeHeight } from './page-ends.js';

/** A picture is made smaller down to this share of its height, so as to stay on its page. */
const smallest = 0.72;
/** White worth filling, in lines. */
const gapLines = 4;

/**
 * Shrinks the first picture of a unit that went to the next page for want of a little room, leaving a gap. Tells whether there was one;
 * the unit must then be measured again.
 */
export const shrinkFigure = ({ atoms, pages }: LayoutUnit, height: number, line: number): boolean =>
  pages.some((page) => {
    const last = atoms[page.to - 1];
    const next = atoms[lastOfGroup(atoms, page.to)];
    if (!last || !next || atoms.slice(page.to, lastOfGroup(atoms, page.to) + 1).some(hasNotes)) return false;
    const free = freeHeight(atoms, page, height);
    const picture = next.element.querySelector('img') ?? undefined;
    if (free < gapLines * line || next.kind !== 'block' || !picture || picture.dataset['shrunk']) return false;
    const deficit = next.bottom - last.bottom - free;
    const shown = picture.getBoundingClientRect().height;
    if (deficit <= 0 || shown - deficit < smallest * shown) return false;
    picture.dataset['shrunk'] = 'true';
    picture.style.maxBlockSize = `${Math.floor(shown - deficit)}px`;
    return true;
  });

/** A heading stays with the picture that it stands above: index of the last atom that goes with this one. */
const lastOfGroup = (atoms: readonly Atom[], from: number): number => {
  let last = from;
  while (atoms[last + 1]?.stick) last += 1;
  return last;
};

const hasNotes = ({ notes }: Atom): boolean => notes.length > 0;
