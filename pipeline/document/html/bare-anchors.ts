import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isBlank, isElement } from './elements.js';
import { elementsIn } from './elements-in.js';

/** The names of anchors, when there is nothing else in the paragraph. */
function namesOf(paragraph: Element): string[] | undefined {
  const names: string[] = [];
  for (const child of paragraph.children) {
    if (isBlank(child)) continue;
    const { id, href } = isElement(child, 'a', 'span') ? child.properties : {};
    if (typeof id !== 'string' || href !== undefined || !isElement(child) || !child.children.every(isBlank))
      return undefined;
    names.push(id);
  }
  return names.length > 0 ? names : undefined;
}

/**
 * A paragraph that holds nothing but anchors (`<a id="ancien-nom"></a>`) would be an empty line on paper: its names
 * pass to the element after it, else to the one before, as `data-names`; `identify` reads them.
 */
export const bareAnchors = () => (tree: Root) => {
  if (!elementsIn(tree, 'p').some((paragraph) => namesOf(paragraph))) return;
  visit(tree, (parent) => {
    if (parent.type !== 'root' && parent.type !== 'element') return;
    const children = parent.children as ElementContent[];
    for (const [index, child] of [...children.entries()].reverse()) {
      const names = isElement(child, 'p') ? namesOf(child) : undefined;
      const heir =
        names &&
        (children.slice(index + 1).find((node) => isElement(node)) ??
          children.slice(0, index).findLast((node) => isElement(node)));
      if (!names || !heir || !isElement(heir)) continue;
      const known = heir.properties['dataNames'];
      heir.properties['dataNames'] = [...names, ...(Array.isArray(known) ? known : [])];
      children.splice(index, 1);
    }
  });
};
