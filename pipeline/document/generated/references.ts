import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { classesOf, isBlank, isElement } from '../html/elements.js';
import { elementsIn } from '../html/elements-in.js';
import type { Draft } from '../sections/draft.js';
import { backlinks } from './backlinks.js';

/** A work of the list, and where it is cited. */
export interface ListedWork {
  readonly id: string;
  /** As the style sets it. */
  readonly content: readonly ElementContent[];
  /** Identifiers of its citations, in order. */
  readonly calls: readonly string[];
}

/** The page of the list, still empty. */
export const referencesPage = (): Root => ({ type: 'root', children: [place()] });

const place = (): Element => h('div', { className: ['references'] });

/** Whether the list goes here: `:::bibliography` leaves an empty element. */
const isPlace = (node: Element): boolean =>
  node.tagName === 'div' && classesOf(node).includes('references') && !node.children.some((child) => isElement(child));

const placesIn = ({ tree }: Draft): Element[] => elementsIn(tree, 'div').filter(isPlace);

/** Whether an author says where the list goes, by a directive or by a section of this type. */
export const hasPlace = (drafts: readonly Draft[]): boolean =>
  drafts.some((draft) => draft.type === 'bibliography' || placesIn(draft).length > 0);

/**
 * Writes the list where it goes, once: at the first `:::bibliography`, else at the end of the bibliography.
 *
 *   div.references > ul > li.reference#ref--key
 *     span.number?  the entry  span.cited-at > a.cited[role=doc-backlink]…
 */
export function fillReferences(drafts: readonly Draft[], works: readonly ListedWork[], lang: string): void {
  const section = drafts.find(({ type }) => type === 'bibliography');
  const [first = section && append(section), ...others] = drafts.flatMap(placesIn);
  if (first && works.length > 0)
    first.children = [
      h(
        'ul',
        works.map((work) => entry(work, lang)),
      ),
    ];
  for (const other of works.length > 0 ? others : [...others, ...(first ? [first] : [])]) other.tagName = 'span';
}

function append({ tree }: Draft): Element {
  const here = place();
  tree.children.push(here);
  return here;
}

const entry = ({ id, content, calls }: ListedWork, lang: string): Element =>
  h('li', { className: ['reference'], id }, [
    ...trimmed(content.flatMap(flat)),
    ...(calls.length > 0 ? backlinks(calls, lang) : []),
  ]);

/** Without the spaces at the end. */
function trimmed(nodes: (ElementContent | string)[]): (ElementContent | string)[] {
  const last = nodes.at(-1);
  if (typeof last === 'object' && last.type === 'text') last.value = last.value.trimEnd();
  return nodes;
}

/** citeproc's boxes: the number in the margin, and the rest beside it. */
function flat(node: ElementContent): (ElementContent | string)[] {
  if (isBlank(node) && node.type === 'text' && node.value.includes('\n')) return [];
  if (!isElement(node, 'div')) return [node];
  const [name] = classesOf(node);
  const inside = node.children.flatMap(flat);
  if (name === 'csl-left-margin') return [h('span', { className: ['number'] }, trimmed(inside)), ' '];
  return name === 'csl-block' || name === 'csl-indent' ? [h('br'), ...inside] : inside;
}
