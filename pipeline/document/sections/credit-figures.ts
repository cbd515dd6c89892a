import type { Element, Root } from 'hast';
import { wordsFor } from '../../language/words.js';
import { creditLine } from '../html/credit-line.js';
import { classesOf, element, isElement } from '../html/elements.js';
import { elementsIn } from '../html/elements-in.js';
import type { Credits } from './credits.js';

const captionOf = (figure: Element): Element => {
  const found = figure.children.find((child) => isElement(child, 'figcaption'));
  if (isElement(found)) return found;
  const made = element('figcaption', {}, []);
  figure.children.push(made);
  return made;
};

/**
 * Prints the short credit under each figure whose picture has one; nothing under the authors' own, nor under plates,
 * which fill their page: the page of credits names theirs.
 */
export function creditFigures(tree: Root, credits: Credits, lang: string): void {
  const { picture, source } = wordsFor(lang).pages.credit;
  for (const figure of elementsIn(tree, 'figure')) {
    const classes = classesOf(figure);
    if (!classes.includes('figure') || classes.includes('plate')) continue;
    const [img] = elementsIn(figure, 'img');
    const credit = credits.get(String(img?.properties['src']));
    if (!credit) continue;
    const line = creditLine(credit.attribution, { kind: picture, source });
    captionOf(figure).children.push(element('span', { className: ['credit'] }, line));
  }
}
