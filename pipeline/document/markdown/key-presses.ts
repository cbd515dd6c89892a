import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf } from '../context.js';
import { keyName } from './key-names.js';

/** `++ctrl+alt+delete++`, `++"Entrée"++`: neither a letter nor a plus sign outside, `i++` and `C++` are none. */
const written = /(?<![+\p{L}\p{N}])\+\+((?:"[^"\n]+"|[\w-]+)(?:\+(?:"[^"\n]+"|[\w-]+))*)\+\+(?![+\p{L}\p{N}])/gu;

/**
 * Keys as PyMdown writes them, `++ctrl+s++`, are pressed: `<kbd>Ctrl</kbd> + <kbd>S</kbd>`. What holds a name that is not a
 * key's stays as it was typed.
 */
export const keyPresses = () => (tree: Root, file: VFile) => {
  if (!String(file.value).includes('++')) return;
  const { lang } = contextOf(file);
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('++')) return;
    const parts = split(node, lang);
    if (!parts) return;
    (parent.children as PhrasingContent[]).splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
};

/** A text cut at its keys; nothing when it has none. */
function split(node: Text, lang: string): PhrasingContent[] | undefined {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: whole, 1: keys = '', index } of node.value.matchAll(written)) {
    const names = (keys.match(/"[^"]+"|[^+]+/g) ?? []).map((key) => keyName(key, lang));
    if (!names.every((name) => name !== undefined)) continue;
    if (index > from) parts.push({ ...node, value: node.value.slice(from, index) });
    parts.push(
      ...names.flatMap((name, rank): PhrasingContent[] => [
        ...(rank === 0 ? [] : [{ ...node, value: ' + ' }]),
        { ...node, value: name, data: { hName: 'kbd', hChildren: [{ type: 'text', value: name }] } },
      ]),
    );
    from = index + whole.length;
  }
  if (from === 0) return undefined;
  return from < node.value.length ? [...parts, { ...node, value: node.value.slice(from) }] : parts;
}
