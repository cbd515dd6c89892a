/** `math` is a formula among text, `block math` one on lines of its own (MathML Core, § 3.1.1). */
const inline = /^(inline|ruby|math$|contents$|none$)/;

/** Whether an element stands among text, as the theme displays it. */
export const isInline = (element: Element): boolean => inline.test(getComputedStyle(element).display);

export const isFootnote = (node: Node): boolean => node instanceof HTMLElement && node.classList.contains('footnote');

/** What may hold text and blocks side by side; a paragraph holds no block but a displayed formula. */
const containersOfText = 'li, dd, div, section, blockquote, aside, p:has(> math[display="block"])';

/**
 * Gives text that stands beside blocks (a list item that holds a list) a block of its own, so that every line belongs to
 * a block of lines.
 */
export const wrapLooseText = (units: readonly HTMLElement[]): void => {
  const containers = units.flatMap((unit) => [...unit.querySelectorAll<HTMLElement>(containersOfText)]);
  const runs = containers.flatMap(looseRuns);
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
