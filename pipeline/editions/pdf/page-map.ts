import type { Document } from '../../document/document.js';
import type { PageMap } from '../edition.js';
import type { Sheet } from './sheets/sheets.js';

/** The printed page number of every id of the document whose sheet is known; `places`: id → index of its sheet. */
export const pageMapOf = (
  { anchors }: Document,
  sheets: readonly Sheet[],
  places: ReadonlyMap<string, number>,
): PageMap => {
  const map = new Map<string, string>();
  for (const id of anchors.keys()) {
    const label = sheets[places.get(id) ?? -1]?.label;
    if (label !== undefined) map.set(id, label);
  }
  return map;
};
