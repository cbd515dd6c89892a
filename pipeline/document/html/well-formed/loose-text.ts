import type { ElementContent } from 'hast';
import { isBlock } from '../content-model.js';
import { element, isBlank } from '../elements.js';

/** Gives a paragraph to text and inline elements that stand between blocks. */
export function withParagraphs(children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let run: ElementContent[] = [];
  const close = (): void => {
    const first = run.findIndex((node) => !isBlank(node));
    const last = run.findLastIndex((node) => !isBlank(node));
    if (first === -1) result.push(...run);
    else
      result.push(
        ...run.slice(0, first),
        element('p', {}, run.slice(first, last + 1), run[first]),
        ...run.slice(last + 1),
      );
    run = [];
  };
  for (const child of children) {
    if (isBlock(child)) {
      close();
      result.push(child);
    } else run.push(child);
  }
  close();
  return result;
}
