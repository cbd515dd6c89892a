import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/** Runs of signs without a space that are long enough to spoil a line. */
const long = /\S{14,}/gu;
/** Where such a run may break: after the signs that part an address, a path or a name; not after a hyphen, which would look like ours. */
const seams = /(?<=[/?&=#_~]|::|[\p{L}\p{N})][.:])(?=[\p{L}\p{N}{(<%])/u;

/** Lets addresses and long code in the text break where they have a seam, so that the line before is not stretched. */
export const setBreaks = (tree: Root): void => {
  visit(tree, 'element', (element) => {
    if (element.tagName === 'pre') return SKIP;
    if (element.tagName === 'a' || element.tagName === 'code') breakText(element);
    return undefined;
  });
};

const breakText = (element: Element): void => {
  element.children = element.children.flatMap((node): ElementContent[] => {
    if (node.type !== 'text' || !node.value.match(long)) return [node];
    const pieces = node.value
      .split(/(\s+)/u)
      .flatMap((word): (ElementContent | string)[] =>
        word.match(long)
          ? word.split(seams).flatMap((piece, index) => (index === 0 ? [piece] : [h('wbr'), piece]))
          : [word],
      );
    return h('p', pieces).children as ElementContent[];
  });
};
