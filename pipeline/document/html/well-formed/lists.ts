import type { Element, ElementContent } from 'hast';
import { element, isBlank, isElement } from '../elements.js';

/** A list holds items only; a list right inside a list belongs to the item before it. */
export function listItems(children: readonly ElementContent[]): ElementContent[] {
  const items: Element[] = [];
  let made: Element | undefined;
  for (const child of children) {
    if (isBlank(child)) continue;
    if (isElement(child, 'li')) {
      items.push(child);
      made = undefined;
    } else if (made) made.children.push(child);
    else if (isElement(child, 'ul', 'ol') && items.length > 0) items.at(-1)?.children.push(child);
    else {
      made = element('li', {}, [child], child);
      items.push(made);
    }
  }
  return items;
}

/** A description list holds terms and descriptions only, and begins with a term. */
export function definitions(children: readonly ElementContent[]): ElementContent[] {
  const groups = children
    .filter((child) => !isBlank(child))
    .map((child) => (isElement(child, 'dt', 'dd') ? child : element('dd', {}, strayItems([child]), child)));
  if (groups[0]?.tagName === 'dd') groups.unshift(element('dt', {}, [], groups[0]));
  if (groups.at(-1)?.tagName === 'dt') groups.push(element('dd', {}, [], groups.at(-1)));
  return groups;
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
    else if (child.tagName === 'figcaption') result.push({ ...child, tagName: 'p' });
    else result.push(child);
  }
  for (const list of made) if (list.tagName === 'dl') list.children = definitions(list.children);
  return result;
}
