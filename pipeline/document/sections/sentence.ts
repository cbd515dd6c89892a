import type { ElementContent, Text } from 'hast';
import { isElement } from '../html/elements.js';

/** The first or the last text of some nodes. */
function textAt(nodes: readonly ElementContent[], end: 0 | -1): Text | undefined {
  const node = nodes.at(end);
  if (isElement(node)) return textAt(node.children, end);
  return node?.type === 'text' ? node : undefined;
}

/** A note begins with a capital: *Voir Lessig…*. */
export function beginSentence(nodes: readonly ElementContent[]): void {
  const first = textAt(nodes, 0);
  if (first) first.value = first.value.replace(/^\p{Ll}(?!\p{L}*:\/\/)/u, (letter) => letter.toUpperCase());
}

/** A reference inside a sentence of a note leaves the full stop to the sentence. */
export function endInSentence(nodes: readonly ElementContent[]): void {
  const last = textAt(nodes, -1);
  if (last) last.value = last.value.replace(/(?<!\.)\.$/, '');
}
