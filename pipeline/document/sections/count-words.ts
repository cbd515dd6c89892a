import type { Nodes } from 'hast';

/** A run of letters and figures, joined by apostrophes, hyphens and points médians; in Han and kana, each character. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+(?:['’·⋅‧.,-][\p{L}\p{M}\p{N}]+)*/gu;

/** Words of a tree, as a reader would count them. */
export function countWords(tree: Nodes): number {
  if (tree.type === 'text') return tree.value.match(word)?.length ?? 0;
  if (!('children' in tree) || (tree.type === 'element' && tree.tagName === 'math')) return 0;
  return tree.children.reduce((count, child) => count + countWords(child), 0);
}
