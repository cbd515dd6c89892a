import type { Element, ElementContent } from 'hast';
import { isBlock } from '../content-model.js';
import { element, isBlank, isElement } from '../elements.js';
import { withParagraphs } from './loose-text.js';

/** A list holds items only; a list right inside a list belongs to the item before it. */
export function listItems(children: readonly ElementContent[]): ElementContent[] {
  const items: Element[] = [];
  const made = new Set<Element>();
  for (const child of children) {
    if (isBlank(child)) continue;
    const last = items.at(-1);
    if (isElement(child, 'li')) items.push(child);
    else if (last && (made.has(last) || isElement(child, 'ul', 'ol'))) last.children.push(child);
    else {
      const item = element('li', {}, [child], child);
      made.add(item);
      items.push(item);
    }
  }
  for (const item of made) item.children = strayItems(item.children);
  return items;
}

/** A description list holds terms and descriptions only, and begins with a term. */
export function definitions(children: readonly ElementContent[]): ElementContent[] {
  const groups = children
    .filter((child) => !isBlank(child))
    .map((child) => (isElement(child, 'dt', 'dd') ? child : element('dd', {}, strayItems([child]), child)))
    .flatMap((child) => (child.tagName === 'dt' ? shortTerm(child) : [child]));
  if (groups[0]?.tagName === 'dd') groups.unshift(element('dt', {}, [], groups[0]));
  if (groups.at(-1)?.tagName === 'dt') groups.push(element('dd', {}, [], groups.at(-1)));
  return groups;
}

/** A term holds no headings and no sections (HTML 4.4.10): its blocks go into a description after it. */
function shortTerm(term: Element): Element[] {
  const at = term.children.findIndex(isBlock);
  if (at === -1) return [term];
  const [words, blocks] = [term.children.slice(0, at), term.children.slice(at)];
  return [{ ...term, children: words }, element('dd', {}, withParagraphs(blocks), blocks[0])];
}

/** Items, terms and captions outside what they belong to: a list is put around the first two. */
export function strayItems(children: readonly ElementContent[], ...allowed: readonly string[]): ElementContent[] {
  const result: ElementContent[] = [];
  const made = new Set<Element>();
  const join = (tagName: 'ul' | 'dl', item: Element): void => {
    while (made.size > 0 && result.at(-1)?.type === 'text' && result.slice(-1).every(isBlank)) result.pop();
    const last = result.at(-1);
    if (last && isElement(last, tagName) && made.has(last)) last.children.push(item);
    else {
      const list = element(tagName, {}, [item], item);
      made.add(list);
      result.push(list);
    }
  };
  for (const child of children) {
    if (child.type !== 'element' || allowed.includes(child.tagName)) result.push(child);
    else if (child.tagName === 'li') join('ul', child);
    else if (child.tagName === 'dt' || child.tagName === 'dd') join('dl', child);
    else if (child.tagName === 'figcaption')
      result.push({ ...child, tagName: child.children.some(isBlock) ? 'div' : 'p' });
    else result.push(child);
  }
  for (const list of made) if (list.tagName === 'dl') list.children = definitions(list.children);
  return result;
}
