import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Context, contextOf, placeOf } from '../context.js';
import { isBlank, isElement, text } from './elements.js';
import { elementsIn } from './elements-in.js';

const badge =
  /^https?:\/\/(?:[^/]*(?:badge|shields)[^/]*\/|[^?#]*badge|(?:[\w-]+\.)?travis-ci\.|circleci\.com\/gh\/|ci\.appveyor\.com\/api\/projects\/status|(?:www\.)?codecov\.io\/|coveralls\.io\/repos|github\.com\/[^?#]*\/workflows\/|deps\.rs\/|david-dm\.org\/|opencollective\.com\/[^/]+\/(?:backers|sponsors|tiers)|readthedocs\.org\/projects\/)/i;

const pictureOf = (node: ElementContent | undefined): Element | undefined =>
  isElement(node, 'img') && badge.test(String(node.properties['src'])) ? node : undefined;

/** The badge that a node is, or that a link holds and nothing else. */
function badgeIn(node: ElementContent): Element | undefined {
  if (!isElement(node, 'a')) return pictureOf(node);
  const [only, ...others] = node.children.filter((child) => !isBlank(child));
  return others.length === 0 ? pictureOf(only) : undefined;
}

const altOf = ({ properties }: Element): string => String(properties['alt'] ?? '').trim();

/**
 * Status badges of a web page (`[![Gitter](https://badges.gitter.im/…)](…)`) tell nothing in a book. A row of them goes, and so do
 * those beside a heading; the words of one in a text take its place.
 */
export const badges = () => (tree: Root, file: VFile) => {
  const context = contextOf(file);
  removeRows(tree, context);
  for (const parent of elementsIn(tree))
    for (const [index, child] of parent.children.entries()) {
      const picture = badgeIn(child);
      if (!picture || altOf(picture) === '') continue;
      const address = String(picture.properties['src']);
      context.diagnostics.add('badge-replaced', { address }, placeOf(context, picture));
      if (isElement(child, 'a')) child.children = [text(altOf(picture))];
      else parent.children[index] = text(altOf(picture));
    }
};

/** Takes out the paragraphs that hold several badges and nothing else, and the badges of headings. */
function removeRows(tree: Root, context: Context): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const isHeading = /^h[1-6]$/.test(node.tagName);
    if (!isHeading && !isElement(node, 'p', 'div')) return;
    const found = node.children.filter((child) => badgeIn(child));
    const others = node.children.filter(
      (child) => !isBlank(child) && !isElement(child, 'br') && !found.includes(child),
    );
    if (found.length < (isHeading ? 1 : 2) || others.length > 0 !== isHeading) return;
    context.diagnostics.add('badges-removed', { count: found.length }, placeOf(context, node));
    if (isHeading) {
      node.children = node.children.filter((child) => !found.includes(child));
      return;
    }
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}
