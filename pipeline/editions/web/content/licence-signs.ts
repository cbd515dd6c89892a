import type { Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { drawing } from '../html.js';
import type { WebBook } from '../web-book.js';

/** Sets the theme's signs at the head of the licence box: one for each thing that the licence lets do or asks. */
export const drawLicenceSigns = (web: WebBook, tree: Root): void => {
  const { attribution, noDerivatives, shareAlike } = web.book.rights.license.licenses[0].properties;
  const names = [
    'copy',
    ...(noDerivatives ? [] : ['change']),
    ...(attribution ? ['name'] : []),
    ...(shareAlike ? ['share'] : []),
  ];
  const signs = names.flatMap((name) => web.theme.ornaments[name] ?? []);
  visit(tree, { type: 'element', tagName: 'div' }, ({ properties, children }) => {
    if (![properties['className']].flat().includes('licence') || signs.length === 0) return;
    children.unshift(h('div', { className: ['icons'] }, signs.map(drawing)));
  });
};
