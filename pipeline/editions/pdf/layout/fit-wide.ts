/** Makes what is wider than the text narrower, by steps: what still sticks out is clipped, for Chromium would shrink every page. */
export const fitWide = (units: readonly HTMLElement[], measure: number): void => {
  for (const step of ['tight', 'tighter'])
    for (const table of tooWide(units, 'table', measure)) table.classList.add(step);
  for (const formula of tooWide(units, 'math', measure))
    formula.style.fontSize = `${Math.floor((100 * measure) / formula.scrollWidth)}%`;
};

const tooWide = (units: readonly HTMLElement[], selector: string, measure: number): readonly HTMLElement[] =>
  units
    .flatMap((unit) => [...unit.querySelectorAll<HTMLElement>(selector)])
    .filter((element) => Math.max(element.getBoundingClientRect().width, element.scrollWidth) > measure + 0.5);

/** Marks the lines of code that take more than one line of the page. */
export const markWrapped = (units: readonly HTMLElement[]): void => {
  const lines = units.flatMap((unit) => [...unit.querySelectorAll<HTMLElement>('.code-line')]);
  const wrapped = lines.filter(
    (line) => line.offsetHeight > 1.5 * Number.parseFloat(getComputedStyle(line).lineHeight),
  );
  for (const line of wrapped) line.classList.add('wrapped');
};
