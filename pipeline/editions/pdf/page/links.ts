import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Takes their roles from links: Chromium tags as a link only what is nothing more. */
export const setLinks = (tree: Root): void => {
  visit(tree, { type: 'element', tagName: 'a' }, ({ properties }) => {
    delete properties['role'];
  });
};
