/** Whether an element stands among text, as the theme displays it. */
export const isInline = (element: Element): boolean => {
  const { display } = getComputedStyle(element);
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby') || display === 'none';
};

export const isFootnote = (node: Node): boolean => node instanceof HTMLElement && node.classList.contains('footnote');

/**
 * Gives text that stands beside blocks (a list item that holds a list) a block of its own, so that every line belongs to
 * a block of lines.
 */
export const wrapLooseText = (unit: HTMLElement): void => {
  const containers = unit.querySelectorAll<HTMLElement>('li, dd, div, section, blockquote, aside');
  const runs = [...containers].flatMap(looseRuns);
  for (const run of runs) {
    const block = document.createElement('span');
    block.className = 'loose';
    run[0]?.before(block);
    block.append(...run);
  }
};

const looseRuns = (container: HTMLElement): readonly (readonly ChildNode[])[] => {
  if (container.closest('figure, table, math, svg, .footnote')) return [];
  const nodes = [...container.childNodes].filter((node) => !isFootnote(node));
  if (!nodes.some((node) => node instanceof Element && !isInline(node))) return [];
  const runs: ChildNode[][] = [[]];
  for (const node of nodes) {
    if (node instanceof Element && !isInline(node)) runs.push([]);
    else runs.at(-1)?.push(node);
  }
  return runs.filter((run) => run.some((node) => node instanceof Element || node.textContent?.trim()));
};
