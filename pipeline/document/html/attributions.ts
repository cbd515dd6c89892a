import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { addClass, classesOf, element, isElement, text } from './elements.js';
import { elementsIn } from './elements-in.js';

const dash = /^\s*(?:[—–]|--)\s/;
const endOfSentence = /[.!?…»”"]\s*$/;

const isEpigraph = (node: Element): boolean => classesOf(node).includes('epigraph');
const isQuotation = (node: Element): boolean => isElement(node, 'blockquote', 'aside') || isEpigraph(node);

/** A dash that begins a line, and a name or a title: no line of dialogue, which would end as a sentence does. */
const named = /^(?:[—–]|--+)\s+[\p{Lu}«“"]/u;
const ofDialogue = /[?!…]\s*$/;

/** Parts the last line of a paragraph from it, where that line says who wrote the others. */
function partAttribution(quotation: Element): void {
  const last = quotation.children.findLast((child) => isElement(child));
  if (!isElement(last, 'p') || classesOf(last).length > 0 || dash.test(textOf(last))) return;
  const at = last.children.findLastIndex((child) => child.type === 'text' && child.value.includes('\n'));
  const line = last.children[at];
  if (line?.type !== 'text') return;
  const cut = line.value.lastIndexOf('\n');
  const attribution = element('p', { className: ['attribution'] }, [
    text(line.value.slice(cut + 1)),
    ...last.children.slice(at + 1),
  ]);
  const words = textOf(attribution);
  const isLinked = isElement(attribution.children[1], 'a') && /^\s*(?:[—–]|--+)\s+$/.test(line.value.slice(cut + 1));
  if (!(isLinked || named.test(words)) || ofDialogue.test(words) || words.length > 120) return;
  const before = last.children
    .slice(0, at)
    .filter((child, index, all) => index < all.length - 1 || !isElement(child, 'br'));
  const head = line.value.slice(0, cut).trimEnd();
  last.children = head === '' ? before : [...before, text(head)];
  quotation.children.splice(quotation.children.indexOf(last) + 1, 0, text('\n'), attribution);
}

/**
 * The last paragraph of a quotation, or its last line, says where it comes from when it begins with a dash; in an epigraph, a short line
 * that is no sentence does too. It becomes `p.attribution`.
 */
export const attributions = () => (tree: Root) => {
  for (const quotation of elementsIn(tree).filter(isQuotation)) {
    partAttribution(quotation);
    const blocks = quotation.children.filter((child) => isElement(child));
    const [before, last] = blocks.slice(-2);
    if (!isElement(last, 'p')) continue;
    const isAnswer = isElement(before, 'p') && dash.test(textOf(before));
    if (!isAnswer && classesOf(last).length === 0 && isAttribution(last, quotation)) addClass(last, 'attribution');
    if (classesOf(last).includes('attribution')) setDash(last);
  }
};

function isAttribution(paragraph: Element, quotation: Element): boolean {
  const words = textOf(paragraph);
  if (words.length > 200) return false;
  return dash.test(words) || (isEpigraph(quotation) && words.length < 100 && !endOfSentence.test(words));
}

/** Two hyphens that begin an attribution are a dash in every language. */
function setDash({ children: [first] }: Element): void {
  if (first?.type === 'text') first.value = first.value.replace(/^\s*--+(?=\s)/, '—');
}
