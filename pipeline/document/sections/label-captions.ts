import type { Element, ElementContent } from 'hast';
import { classesOf, element, isElement, text } from '../html/elements.js';
import { labelOf, type Numbered } from './numbers.js';

/**
 * Writes the numbers that references speak of where readers look for them: before the captions of figures and tables,
 * when the book refers to one of their kind by number, and beside every equation that has an anchor.
 */
export function labelCaptions(things: readonly Numbered[], referred: ReadonlySet<Numbered['kind']>): void {
  for (const thing of things) {
    if (thing.kind === 'equation') labelEquation(thing);
    else if (referred.has(thing.kind)) label(thing);
  }
}

function labelEquation({ node, number }: Numbered): void {
  node.children.push(element('span', { className: ['equation-number'] }, [text(`(${number})`)]));
  node.properties['className'] = [...classesOf(node), 'numbered'];
}

function label(thing: Numbered): void {
  const { node, draft } = thing;
  const { lang } = draft.context;
  const words = labelOf(thing, lang);
  const caption = captionOf(thing);
  // A caption that begins with its own label was numbered by hand.
  if (startsWith(caption, words)) return;
  const hasWords = caption.children.length > 0;
  const separator = /^(?:ja|zh)\b/i.test(lang) ? '\u3000' : '. ';
  caption.children.unshift(
    element('span', { className: ['label'] }, [text(words)], node),
    ...(hasWords ? [text(separator)] : []),
  );
}

const startsWith = ({ children: [first] }: Element, words: string): boolean =>
  first?.type === 'text' && first.value.replace(/\s+/g, ' ').startsWith(words.replace(/\s+/g, ' '));

/** The element that holds the caption's words; made where there is none. */
function captionOf({ kind, node }: Numbered): Element {
  const found = (children: readonly ElementContent[], tagName: string, name?: string): Element | undefined =>
    children
      .filter((child) => isElement(child, tagName))
      .find((child) => name === undefined || classesOf(child).includes(name));
  if (kind === 'table') {
    const caption = found(node.children, 'caption') ?? element('caption', {}, []);
    if (!node.children.includes(caption)) node.children.unshift(caption);
    return caption;
  }
  const whole = found(node.children, 'figcaption') ?? element('figcaption', {}, []);
  if (!node.children.includes(whole)) node.children.push(whole);
  const caption = found(whole.children, 'span', 'caption') ?? element('span', { className: ['caption'] }, []);
  if (!whole.children.includes(caption)) whole.children.unshift(caption);
  return caption;
}
