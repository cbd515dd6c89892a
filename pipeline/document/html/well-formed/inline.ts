import type { Element, ElementContent } from 'hast';
import { isBlock } from '../content-model.js';
import { isBlank, isElement, text } from '../elements.js';

/** Runs of phrasing content, and the blocks between them. */
function runsOf(children: readonly ElementContent[]): ElementContent[][] {
  const runs: ElementContent[][] = [];
  let open = false;
  for (const child of children) {
    const block = isBlock(child);
    if (!block && open) runs.at(-1)?.push(child);
    else runs.push([child]);
    open = !block;
  }
  return runs.filter((run) => !run.every(isBlank));
}

/** The words of blocks where only phrasing content may stand. */
export const flat = (children: readonly ElementContent[]): ElementContent[] =>
  children.flatMap((child): ElementContent[] =>
    child.type === 'element' && isBlock(child) ? [text(' '), ...flat(child.children), text(' ')] : [child],
  );

/** A phrasing element around blocks: it goes into them, or stands beside them; the first piece keeps the id. */
export function inline(node: Element): ElementContent[] {
  if (/^(?:h[1-6]|pre|r[tp]|ruby)$/.test(node.tagName)) return [{ ...node, children: flat(node.children) }];
  let first = true;
  const piece = (children: ElementContent[]): Element => {
    const { id, ...properties } = node.properties;
    const kept = first && id !== undefined ? { id, ...properties } : properties;
    first = false;
    return { ...node, properties: kept, children };
  };
  return runsOf(node.children).flatMap((run): ElementContent[] => {
    const [block] = run;
    if (!block || !isBlock(block)) return [piece(run)];
    if (node.tagName !== 'p' && isElement(block, 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'))
      return [{ ...block, children: [piece(block.children)] }];
    return [block];
  });
}
