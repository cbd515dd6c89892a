import type { Blockquote, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { wordsFor } from '../../language/words.js';
import { contextOf } from '../context.js';

const mark = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\r?\n|$)/i;

/** GitHub's alerts, `> [!NOTE]`, are the notes of `:::note`. */
export const alerts = () => (tree: Root, file: VFile) => {
  if (!String(file.value).includes('[!')) return;
  visit(tree, 'blockquote', (node) => alert(node, contextOf(file).lang));
};

function alert(node: Blockquote, lang: string): void {
  const [first] = node.children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const match = text?.type === 'text' ? mark.exec(text.value) : null;
  if (first?.type !== 'paragraph' || text?.type !== 'text' || !match) return;
  const kind = (match[1] ?? '').toLowerCase();
  text.value = text.value.slice(match[0].length);
  if (text.value === '') first.children.shift();
  if (first.children[0]?.type === 'break') first.children.shift();
  if (first.children.length === 0) node.children.shift();
  const title = Object.entries(wordsFor(lang).pages.alerts).find(([name]) => name === kind)?.[1];
  if (title !== undefined)
    node.children.unshift({
      type: 'paragraph',
      children: [{ type: 'text', value: title }],
      data: { hProperties: { className: ['title'] } },
    });
  node.data = { hName: 'div', hProperties: { className: kind === 'note' ? ['note'] : ['note', kind], role: 'note' } };
}
