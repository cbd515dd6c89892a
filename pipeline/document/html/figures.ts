import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Context, contextOf, placeOf } from '../context.js';
import { captionMark } from '../markdown/captions.js';
import { addClass, element, isBlank, isElement, text } from './elements.js';
import { elementsIn } from './elements-in.js';

/** The picture of a link around one, or the picture itself. */
function pictureIn(node: ElementContent): Element | undefined {
  if (isElement(node, 'img')) return node;
  if (node.type !== 'element' || node.tagName !== 'a') return undefined;
  const inside = node.children.filter((child) => !isBlank(child));
  return inside.length === 1 && inside[0] && isElement(inside[0], 'img') ? inside[0] : undefined;
}

/** `figure.figure(.plate) > img + figcaption? > span.caption`; the caption is the Markdown title. */
function figure(
  content: ElementContent,
  picture: Element,
  written: ElementContent[] | undefined,
  context: Context,
): Element {
  const { title, id, className, ...properties } = picture.properties;
  picture.properties = properties;
  const plate = context.book.plates && !title ? ['plate'] : [];
  const classes = new Set(['figure', ...plate, ...(Array.isArray(className) ? className : [])]);
  const result = element('figure', { ...(id ? { id } : {}), className: [...classes] }, [content], content);
  caption(result, picture, written ?? (title ? [text(String(title))] : []), context);
  return result;
}

/** Takes the paragraph that `markdown/captions.ts` put after the pictures for this one, when there is one. */
function takeCaption(picture: Element, siblings: ElementContent[], index: number): ElementContent[] | undefined {
  if (!picture.properties[captionMark]) return undefined;
  delete picture.properties[captionMark];
  const at = siblings.findIndex((node, place) => place > index && isElement(node, 'p') && node.properties[captionMark]);
  const [paragraph] = at < 0 ? [] : siblings.splice(at, 1);
  return paragraph && isElement(paragraph) ? paragraph.children : undefined;
}

/** Adds the caption, unless it is empty; the credit joins it later (`sections/credit-figures.ts`). */
function caption(node: Element, picture: Element, words: ElementContent[], context: Context): void {
  if (words.length > 0)
    node.children.push(element('figcaption', {}, [element('span', { className: ['caption'] }, words)]));
  if (String(picture.properties['alt']).trim() === '')
    context.diagnostics.add('missing-alt', { path: String(picture.properties['src']) }, placeOf(context, picture));
}

/** A `figure` that the author wrote in HTML: its own caption is kept. */
function adopt(node: Element, context: Context): void {
  const captions = node.children.filter((child) => isElement(child, 'figcaption')) as Element[];
  const [picture] = elementsIn(node, 'img');
  if (!picture) return;
  addClass(node, 'figure');
  node.children = node.children.filter((child) => !captions.includes(child as Element));
  const words = captions
    .flatMap(({ children }) => children)
    .filter((child, _, all) => !(all.length === 1 && isBlank(child)));
  const { title } = picture.properties;
  delete picture.properties['title'];
  caption(node, picture, words.length > 0 ? words : title ? [text(String(title))] : [], context);
}

/** Pictures alone in their paragraph become figures, one each. */
export const figures = () => (tree: Root, file: VFile) => {
  if (elementsIn(tree, 'img').length > 0) makeFigures(tree, contextOf(file));
  // Of a picture that is not there, in a draft.
  for (const { properties } of elementsIn(tree, 'p')) delete properties[captionMark];
};

function makeFigures(tree: Root, context: Context): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.tagName === 'figure') {
      adopt(node, context);
      return SKIP;
    }
    if (node.tagName !== 'p') return;
    const content = node.children.filter((child) => !isBlank(child) && !isElement(child, 'br'));
    const found = content.map(pictureIn);
    if (found.length === 0 || found.includes(undefined)) return;
    const siblings = parent.children as ElementContent[];
    const made = content.map((child, at) => {
      const picture = found[at] as Element;
      return figure(child, picture, takeCaption(picture, siblings, index), context);
    });
    siblings.splice(index, 1, ...made);
    return [SKIP, index + made.length];
  });
}
