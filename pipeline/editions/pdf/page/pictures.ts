import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { picturePath } from './resources.js';

/** Makes the pictures of a section point at what the job holds. */
export const setPictures = (tree: Root): void => {
  visit(tree, { type: 'element', tagName: 'img' }, ({ properties }) => {
    if (typeof properties['src'] === 'string') properties['src'] = picturePath(properties['src']);
  });
};
