import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { giveProperties, parseAttributes, toProperties } from './attributes.js';

const trailing = /\s*\{([^{}]*)\}\s*$/;

/** `# Titre {#ancre .classe}`: the braces become the heading's id and classes. */
export const headingAttributes = () => (tree: Root, file: VFile) => {
  if (!String(file.value).includes('{')) return;
  visit(tree, 'heading', (node) => {
    const last = node.children.at(-1);
    if (last?.type !== 'text') return;
    const match = trailing.exec(last.value);
    const attributes = match?.[1] === undefined ? undefined : parseAttributes(match[1]);
    if (!match || !attributes) return;
    last.value = last.value.slice(0, match.index);
    if (last.value === '') node.children.pop();
    giveProperties(node, toProperties(attributes));
  });
};
