import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { directionOf } from '../../language/direction.js';
import { element, text } from './elements.js';
import { elementsIn } from './elements-in.js';

/** Code is written from left to right, whatever the language around it. */
const codes = ['code', 'kbd', 'math', 'pre', 'samp'];

/** A name on a network or a keyword, `@ada` or `#livre`: its sign belongs to the letters that follow, not to the text. */
const handle = /(?<![\p{L}\p{N}@#/.])[@#][A-Za-z0-9][\w.-]*[A-Za-z0-9]/gu;

/**
 * In a language that is written from right to left, sets apart what is written the other way, so that its first and
 * last signs stay beside it (Unicode Bidirectional Algorithm, § 2.7): code, links, names that begin with a sign. The tree
 * is changed in place.
 *
 * @param lang BCP 47 language of the tree.
 */
export const setDirections = (tree: Root | Element, lang: string): void => {
  if (directionOf(lang) !== 'rtl') return;
  for (const { properties } of elementsIn(tree, ...codes)) properties['dir'] ??= 'ltr';
  for (const link of elementsIn(tree, 'a')) if (/\p{sc=Latin}/u.test(textOf(link))) link.properties['dir'] ??= 'auto';
  visitParents(tree, 'text', (node, ancestors) => {
    const parent = ancestors.at(-1);
    if (!parent || ancestors.some((each) => each.type === 'element' && isApart(each))) return undefined;
    const pieces = piecesOf(node.value);
    if (pieces.every(({ type }) => type === 'text')) return undefined;
    const index = parent.children.indexOf(node);
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
};

const isApart = ({ tagName, properties }: Element): boolean =>
  tagName === 'bdi' ||
  tagName === 'bdo' ||
  tagName === 'a' ||
  (properties['dir'] !== undefined && codes.includes(tagName));

const piecesOf = (value: string): ElementContent[] => {
  const pieces: ElementContent[] = [];
  let place = 0;
  for (const { 0: name, index } of value.matchAll(handle)) {
    if (index > place) pieces.push(text(value.slice(place, index)));
    pieces.push(element('bdi', { dir: 'ltr' }, [text(name)]));
    place = index + name.length;
  }
  return [...pieces, ...(place < value.length ? [text(value.slice(place))] : [])];
};
