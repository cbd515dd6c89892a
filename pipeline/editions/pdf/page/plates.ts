import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { isPlate } from '../../plate.js';
import type { Unit } from '../sheets/unit.js';

/** A unit and its element in the printed page. */
export interface PlacedUnit {
  readonly unit: Unit;
  readonly element: Element;
}

/**
 * Gives each plate of a section a page of its own, to the edges, without head or folio; what stands between two plates
 * goes on as text does. A section without plates is left as it is.
 *
 * @param element `section.unit`, with `figure.plate` among its children and its notes, if any, last.
 */
export const splitAtPlates = ({ unit, element }: PlacedUnit): readonly PlacedUnit[] => {
  if (!element.children.some(isPlate)) return [{ unit, element }];
  const notes = element.children.filter(isNotes);
  const runs = runsOf(element.children.filter((child) => !isNotes(child)));
  // The last of the notes' calls may stand under a plate, which has no foot for them.
  if (notes.length > 0 && runs.at(-1)?.some(isPlate)) runs.push([]);
  return runs.map((children, index) => {
    const part = { ...unit, id: index === 0 ? unit.id : `${unit.id}--${index + 1}`, recto: index === 0 && unit.recto };
    const [first] = children;
    if (first && isPlate(first)) return { unit: asPlate(part), element: platePage(part.id, first, element) };
    const after = index === runs.length - 1;
    const own = [...children, ...notes.flatMap((list) => notesOf(list, children, runs, after))];
    return { unit: part, element: { ...element, properties: { ...element.properties, id: part.id }, children: own } };
  });
};

const asPlate = ({ id, matter, recto }: Unit): Unit => ({ id, matter, recto, folios: false, bleed: true });

const platePage = (id: string, plate: Element, { properties: { lang, dir } }: Element): Element =>
  h('section.plate-page.bleed', { id, lang, dir }, [plate]);

/** Plates, one each, and the stretches between them that are more than white space. */
const runsOf = (children: readonly ElementContent[]): ElementContent[][] => {
  const runs: ElementContent[][] = [];
  let open: ElementContent[] | undefined;
  for (const child of children) {
    if (isPlate(child)) {
      runs.push([child]);
      open = undefined;
    } else if (open) open.push(child);
    else if (child.type !== 'text' || child.value.trim() !== '') {
      open = [child];
      runs.push(open);
    }
  }
  return runs;
};

/** The section's list with the notes that a stretch calls; the last stretch takes those that none can keep. */
const notesOf = (
  list: Element,
  children: readonly ElementContent[],
  runs: readonly (readonly ElementContent[])[],
  isLast: boolean,
): readonly Element[] => {
  const here = idsIn(children);
  const elsewhere = new Set(
    runs.filter((run) => run !== children && !run.some(isPlate)).flatMap((run) => [...idsIn(run)]),
  );
  const keep = (call: string): boolean => here.has(call) || (isLast && !elsewhere.has(call));
  const copy = structuredClone(list);
  let kept = 0;
  visit(copy, { type: 'element', tagName: 'ol' }, (items) => {
    if (items !== copy.children.at(-1)) return;
    items.children = items.children.filter((item) => item.type !== 'element' || keep(callOf(item)));
    kept = items.children.length;
  });
  return kept > 0 ? [copy] : [];
};

const idsIn = (children: readonly ElementContent[]): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const child of children) visit(child, 'element', ({ properties }) => void ids.add(String(properties['id'])));
  return ids;
};

/** The id of the call that a note of `notesList` leads back to. */
const callOf = (item: Element): string => {
  const [back] = item.children;
  return back?.type === 'element' ? String(back.properties['href']).slice(1) : '';
};

const isNotes = (node: ElementContent): node is Element =>
  node.type === 'element' &&
  node.tagName === 'section' &&
  Array.isArray(node.properties['className']) &&
  node.properties['className'].includes('notes');
