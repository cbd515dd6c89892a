import type { Element, ElementContent } from 'xast';
import { type Formulas, textWith } from '../text.js';
import type { OpenedPublication } from './publication.js';
import { attribute, elements, hasToken } from './select.js';

/**
 * The text of these sections of the manuscript in reading order: title, text, then notes, without what the pipeline
 * writes around them (labels, bylines, numbers of notes). A section may go on in documents that have no id.
 */
export const manuscriptText = ({ spine }: OpenedPublication, ids: ReadonlySet<string>, formulas: Formulas): string => {
  const texts: string[] = [];
  let current: { id: string | undefined; notes: string[] } = { id: undefined, notes: [] };
  for (const { tree } of spine) {
    const section = elements(tree, 'section')[0];
    const id = attribute(section, 'id');
    if (id !== undefined || !section) {
      texts.push(...current.notes);
      current = { id, notes: [] };
    }
    if (!section || current.id === undefined || !ids.has(current.id)) continue;
    for (const child of section.children) {
      if (child.type !== 'element') continue;
      if (hasToken(child, 'epub:type', 'footnotes')) current.notes.push(textWith(without(child, isNumber), formulas));
      else texts.push(textWith(child.name === 'header' ? without(child, isBesideTitle) : child, formulas));
    }
  }
  return [...texts, ...current.notes].join('\n');
};

const isNumber = (element: Element): boolean => element.name === 'span' && hasToken(element, 'class', 'label');

const isBesideTitle = (element: Element): boolean => element.name === 'p';

const without = (element: Element, isLeftOut: (element: Element) => boolean): Element => ({
  ...element,
  children: element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    return isLeftOut(child) ? [] : [without(child, isLeftOut)];
  }),
});
