import type { Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { drawing } from '../html.js';
import type { WebBook } from '../web-book.js';

/** Draws the theme's sign in the place of a scene break, in the colour of the text around it. */
export const drawScenes = (web: WebBook, tree: Root): void => {
  const svg = web.theme.ornaments['scene'];
  if (svg === undefined) return;
  visit(tree, { type: 'element', tagName: 'hr' }, (hr, index, parent) => {
    if (![hr.properties['className']].flat().includes('scene') || !parent || index === undefined) return;
    parent.children[index] = h('div', { className: ['scene'], role: 'separator' }, drawing(svg));
  });
};
