import type { Heading, Html, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** A heading of HTML, first in its block or inside elements that only arrange the page. */
const written = /^(\s*(?:<(?:div|center|header|section)\b[^<>]*>\s*)*)<h([1-6])\b([^<>]*)>([\s\S]*?)<\/h\2\s*>/i;
const anchor = /\bid\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s"'>]+))/i;

/** `<h1 align="center">Titre</h1>` names a chapter as `# Titre` does: it is a heading of the text, whatever wrote it. */
export const htmlHeadings = () => (tree: Root, file: VFile) => {
  if (!/<h[1-6]\b/i.test(String(file.value))) return;
  visit(tree, 'html', (node, index, parent) => {
    if (parent !== tree || index === undefined) return;
    const pieces = cut(node);
    if (!pieces) return;
    tree.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length - 1];
  });
};

/** What stands before the heading, the heading, and what follows it, which may hold another. */
function cut(node: Html): RootContent[] | undefined {
  const match = written.exec(node.value);
  if (!match) return undefined;
  const [whole, before = '', level, attributes = '', content = ''] = match;
  const position = node.position && { position: node.position };
  const html = (value: string): Html[] => (value.trim() === '' ? [] : [{ type: 'html', value, ...position }]);
  const [, ...names] = anchor.exec(attributes) ?? [];
  const id = names.find((name) => name !== undefined);
  const heading: Heading = {
    type: 'heading',
    depth: Number(level) as Heading['depth'],
    children: [{ type: 'html', value: content.trim(), ...position }],
    ...(id === undefined ? {} : { data: { hProperties: { id } } }),
    ...position,
  };
  return [...html(before), heading, ...html(node.value.slice(whole.length))];
}
