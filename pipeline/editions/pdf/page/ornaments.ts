import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';
import type { Theme } from '../../../theme/theme.js';

/** Freedoms of a licence, in the order of its box. */
const freedoms = ['copy', 'change', 'name', 'share'];

/** Sets the theme's drawings into a section: a sign for each scene break, and those of the licence's box. */
export const setOrnaments = (tree: Root, { ornaments }: Theme): void => {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName === 'hr' && has(element, 'scene') && parent && index !== undefined) {
      parent.children[index] = h('div.scene', { role: 'separator' }, drawing(ornaments['scene']));
      return SKIP;
    }
    if (element.tagName === 'div' && has(element, 'licence'))
      element.children.unshift(
        h(
          'div.icons',
          { ariaHidden: 'true' },
          freedoms.flatMap((name) => drawing(ornaments[name])),
        ),
      );
    return undefined;
  });
};

const has = (element: Element, name: string): boolean =>
  Array.isArray(element.properties['className']) && element.properties['className'].includes(name);

/** A drawing of the theme, inline so that it takes the colour of the text. */
const drawing = (svg: string | undefined): ElementContent[] =>
  svg === undefined
    ? []
    : rehype()
        .data('settings', { fragment: true })
        .parse(svg)
        .children.filter((node) => node.type === 'element');
