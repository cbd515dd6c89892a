import type { Element, ElementContent, Root } from 'hast';
import { isBlock, isPhrasingOnly } from './content-model.js';
import { classesOf, isBlank, isElement } from './elements.js';
import { inline } from './well-formed/inline.js';
import { definitions, listItems, strayItems } from './well-formed/lists.js';
import { withParagraphs } from './well-formed/loose-text.js';
import { tableParts } from './well-formed/tables.js';

/** Elements that a book says otherwise: what folds on a screen is open on paper. */
const renamed: Readonly<Record<string, string>> = {
  address: 'div',
  footer: 'div',
  header: 'div',
  main: 'div',
  nav: 'div',
  details: 'div',
  summary: 'p',
};

/**
 * Raw HTML may nest elements as no content model allows: what reaches the editions serialises to XHTML that
 * EPUBCheck accepts. Nothing is dropped but tags that mean nothing where they stand. Trees that come from Markdown
 * alone are well-formed already, and pass unchanged.
 */
export const wellFormed = () => (tree: Root) => {
  const children = tree.children.filter((child) => child.type !== 'doctype');
  tree.children = withParagraphs(strayItems(repairAll(children, false)));
};

const repairAll = (children: readonly ElementContent[], inLink: boolean, inRuby = false): ElementContent[] =>
  children.flatMap((child) => repair(child, inLink, inRuby));

function repair(node: ElementContent, inLink: boolean, inRuby = false): ElementContent[] {
  if (node.type !== 'element') return [node];
  if ((node.tagName === 'rp' || node.tagName === 'rt') && !inRuby) return repairAll(node.children, inLink);
  if (node.tagName === 'input' && inLink) return [];
  const tagName = renamed[node.tagName];
  if (tagName !== undefined) rename(node, tagName);
  if ((node.tagName === 'a' && inLink) || isMeaningless(node)) return repairAll(node.children, inLink);
  const children = repairAll(node.children, inLink || node.tagName === 'a', node.tagName === 'ruby');
  node.children = arrange(node, children);
  if (node.tagName === 'table') return tableParts(node);
  if (isPhrasingOnly(node.tagName) && node.children.some(isBlock)) return inline(node);
  if (isUseless(node)) return [];
  return [node];
}

/** Ruby without a reading, an override of direction without a direction. */
const isMeaningless = ({ tagName, children, properties }: Element): boolean =>
  tagName === 'ruby' ? !children.some((child) => isElement(child, 'rt')) : tagName === 'bdo' && !properties['dir'];

/** Puts the children of an element in the order that its content model asks. */
function arrange(node: Element, children: ElementContent[]): ElementContent[] {
  switch (node.tagName) {
    case 'ul':
    case 'ol':
      return listItems(children);
    case 'dl':
      return definitions(children);
    case 'table':
    case 'thead':
    case 'tbody':
    case 'tfoot':
    case 'tr':
    case 'colgroup':
      return children;
    case 'blockquote':
      return withParagraphs(strayItems(children));
    case 'figure':
      return captionLast(strayItems(children, 'figcaption'));
    case 'p':
      return strayItems(children);
    default:
      return isBlock({ ...node, children }) ? mixed(strayItems(children)) : children;
  }
}

/** Text beside blocks gets a paragraph; text alone, as in a table cell, stays bare. */
const mixed = (children: ElementContent[]): ElementContent[] =>
  children.some((child) => isElement(child, 'p')) || onlyPictures(children) ? withParagraphs(children) : children;

/** Pictures only: they become figures. */
const onlyPictures = (children: readonly ElementContent[]): boolean => {
  const shown = children.filter((child) => !isBlank(child));
  return shown.length > 0 && shown.every((child) => isElement(child, 'img'));
};

/** A figure has one caption, at its end. */
function captionLast(children: ElementContent[]): ElementContent[] {
  const [caption, ...others] = children.filter((child) => isElement(child, 'figcaption'));
  if (caption?.type !== 'element') return children;
  for (const other of others)
    if (other.type === 'element') caption.children.push({ type: 'text', value: ' ' }, ...other.children);
  return [...children.filter((child) => !isElement(child, 'figcaption')), caption];
}

function rename(node: Element, tagName: string): void {
  if (node.tagName === 'details' || node.tagName === 'summary')
    node.properties['className'] = [node.tagName, ...classesOf(node)];
  node.tagName = tagName;
}

/** A paragraph or an inline element without content: only white space on paper. */
const isUseless = ({ tagName, children, properties }: Element): boolean =>
  (tagName === 'p' || tagName === 'em' || tagName === 'strong' || tagName === 'b' || tagName === 'i') &&
  properties['id'] === undefined &&
  children.every(isBlank);
