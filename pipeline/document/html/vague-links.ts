import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { isVagueLinkText } from '../../language/vague-link-texts.js';
import { contextOf, placeOf } from '../context.js';
import { elementsIn } from './elements-in.js';

/** Tells the author of links whose text is *ici*, *here*, *read more*: read aloud in a list, they are all alike. */
export const vagueLinks = () => (tree: Root, file: VFile) => {
  const context = contextOf(file);
  for (const link of elementsIn(tree, 'a')) {
    if (!link.properties['href']) continue;
    const text = textOf(link).trim();
    if (isVagueLinkText(text, context.lang)) context.diagnostics.add('vague-link', { text }, placeOf(context, link));
  }
};
