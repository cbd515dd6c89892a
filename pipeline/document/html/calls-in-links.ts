import type { Root } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { isElement } from './elements.js';
import { elementsIn } from './elements-in.js';

/** A note call inside a link comes after it: a link holds no link (HTML 4.5.1). */
export const callsInLinks = () => (tree: Root) => {
  if (!elementsIn(tree, 'a').some((link) => elementsIn(link, 'sup').length > 0)) return;
  visitParents(tree, { type: 'element', tagName: 'sup' }, (node, ancestors) => {
    if (node.properties['dataNoteCall'] === undefined) return;
    const at = ancestors.findIndex((ancestor) => isElement(ancestor, 'a'));
    const link = ancestors[at];
    const outside = ancestors[at - 1];
    const parent = ancestors.at(-1);
    if (link?.type !== 'element' || !outside || !parent) return;
    parent.children.splice(parent.children.indexOf(node), 1);
    outside.children.splice(outside.children.indexOf(link) + 1, 0, node);
    return SKIP;
  });
};
