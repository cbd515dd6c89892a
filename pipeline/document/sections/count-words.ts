import type { Nodes } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** A run of letters and figures, joined by apostrophes, hyphens and points médians; in Han and kana, each character. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+(?:['’·⋅‧.,-][\p{L}\p{M}\p{N}]+)*/gu;

/** Words of a tree, as a reader would count them. */
export function countWords(tree: Nodes): number {
  let count = 0;
  visit(tree, (node) => {
    if (node.type === 'text') count += node.value.match(word)?.length ?? 0;
    return node.type === 'element' && node.tagName === 'math' ? SKIP : undefined;
  });
  return count;
}
