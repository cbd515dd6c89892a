import type { Paragraph, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf, placeOf } from '../context.js';
import { typedLines } from './lines.js';

/** `+-----+-----+`, `+=====+:===:+`: the rules of a table. */
const rule = /^\+[-=:]{2,}[-=:+]*\+$/;
/** `| Le pain se rompt,` and nothing that would make columns of it. */
const verse = /^\| [^|]+$/;

/**
 * Blocks of pandoc's that CommonMark runs together into one paragraph: lines of verse behind bars become `:::verse`;
 * tables in a grid are kept as they were typed, and reported.
 */
export const pandocBlocks = () => (tree: Root, file: VFile) => {
  const source = String(file.value);
  if (!/^[ \t>]*(?:\+[-=:]{2,}|\| )/m.test(source)) return;
  const context = contextOf(file);
  visit(tree, 'paragraph', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const lines = typedLines(node, source);
    const replace = (by: RootContent): number => {
      (parent.children as RootContent[])[index] = by;
      return index + 1;
    };
    if (lines.length > 1 && lines.every((line) => verse.test(line))) return replace(asVerse(node));
    if (lines.length < 3 || !rule.test(lines[0] ?? '') || !lines.every((line) => /^[+|]/.test(line))) return;
    context.diagnostics.add('grid-table-kept', {}, placeOf(context, node));
    return replace({ type: 'code', value: lines.join('\n'), ...(node.position && { position: node.position }) });
  });
};

/** `:::verse` around the paragraph, its lines without their bars. */
const asVerse = (node: Paragraph): ContainerDirective => {
  for (const [index, child] of node.children.entries())
    if (child.type === 'text') child.value = child.value.replace(index === 0 ? /(^|\n)\| /g : /(\n)\| /g, '$1');
  return {
    type: 'containerDirective',
    name: 'verse',
    attributes: {},
    children: [node],
    ...(node.position && { position: node.position }),
  };
};
