import type { Blockquote, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { wordsFor } from '../../language/words.js';
import { contextOf } from '../context.js';
import { noteKind } from './note-kinds.js';

const mark = /^\[!([A-Za-z][\w-]*)(?:\|[^\]\n]*)?\][+-]?[ \t]*(\r?\n|$)?/;

/** GitHub's alerts, `> [!NOTE]`, and the callouts of Obsidian, `> [!info]- Titre`, are the notes of `:::note[Titre]`. */
export const alerts = () => (tree: Root, file: VFile) => {
  if (!String(file.value).includes('[!')) return;
  visit(tree, 'blockquote', (node) => alert(node, contextOf(file).lang));
};

function alert(node: Blockquote, lang: string): void {
  const [first] = node.children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const match = text?.type === 'text' ? mark.exec(text.value) : null;
  if (first?.type !== 'paragraph' || text?.type !== 'text' || !match) return;
  const kind = noteKind(match[1] ?? '') ?? 'note';
  text.value = text.value.slice(match[0].length);
  if (text.value === '') first.children.shift();
  const written = match[2] === undefined ? takeLine(first.children) : [];
  if (first.children[0]?.type === 'break') first.children.shift();
  if (first.children.length === 0) node.children.shift();
  const word: PhrasingContent[] = kind === 'note' ? [] : [{ type: 'text', value: wordsFor(lang).pages.alerts[kind] }];
  const title = written.length > 0 ? written : word;
  if (title.length > 0)
    node.children.unshift({
      type: 'paragraph',
      children: title,
      data: { hProperties: { className: ['title'] } },
    });
  node.data = { hName: 'div', hProperties: { className: kind === 'note' ? ['note'] : ['note', kind], role: 'note' } };
}

/** Takes what stands on the first line of a paragraph. */
function takeLine(children: PhrasingContent[]): PhrasingContent[] {
  const end = children.findIndex(
    (node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')),
  );
  const last = children[end];
  if (end === -1) return children.splice(0);
  const line = children.splice(0, end);
  if (last?.type !== 'text') return line;
  const at = last.value.indexOf('\n');
  const rest = last.value.slice(at + 1);
  const before = last.value.slice(0, at);
  if (rest === '') children.shift();
  else children[0] = { ...last, value: rest };
  return before === '' ? line : [...line, { ...last, value: before }];
}
