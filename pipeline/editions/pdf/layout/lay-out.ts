import { decide, prepare } from './decide.js';
import { pointElsewhere } from './elsewhere.js';
import { changesOf, forcePages } from './force-pages.js';
import { freezeLayout } from './layout-style.js';
import { type LayoutUnit, pageCount } from './layout-unit.js';
import type { LayoutAnswer, LayoutOptions, LayoutRequest } from './options.js';
import { askedNumbers, dropNearReferences, fillPageNumbers } from './page-numbers.js';
import { placesOf } from './places.js';

/** What is being laid out: the program has a page, and its memory, to itself. */
let part: { readonly units: readonly LayoutUnit[]; readonly options: LayoutOptions } | undefined;

/**
 * Lays out a part of the book before it is printed: everything is measured in one tall column, page ends are decided by
 * arithmetic, then each of them is forced. The printer decides nothing, and page numbers are known.
 */
export const layOut = (request: LayoutRequest): LayoutAnswer => {
  if (request.step === 'measure') {
    pointElsewhere();
    part = { units: prepare(request.units, request.options), options: request.options };
    decide(part.units, part.options);
    return answer(part.units, true);
  }
  if (!part) throw new Error('Nothing has been measured');
  const { units, options } = part;
  if (request.step === 'cut') {
    cut(units, options, request);
    return { counts: [], places: [], asked: [], changed: true };
  }
  const changed = request.step === 'drop-near' ? dropNearReferences(units, request) : fillPageNumbers(units, request);
  decide([...changed], options);
  return answer(units, changed.size > 0);
};

const answer = (units: readonly LayoutUnit[], changed: boolean): LayoutAnswer => ({
  counts: units.map((unit) => [unit.unit.id, pageCount(unit)]),
  places: placesOf(units),
  asked: askedNumbers(units),
  changed,
});

const cut = (
  units: readonly LayoutUnit[],
  options: LayoutOptions,
  { sheetStyle, blanks, leaf }: Extract<LayoutRequest, { step: 'cut' }>,
): void => {
  const flowing = units.filter(({ bleed }) => !bleed);
  const changes = flowing.map((unit) => changesOf(unit, options.line * options.lines, options));
  forcePages(changes);
  for (const { element, unit } of units) if (blanks.includes(unit.id)) element.before(blankPage());
  if (leaf) document.body.prepend(blankPage());
  freezeLayout(sheetStyle);
};

const blankPage = (): HTMLElement => {
  const blank = document.createElement('div');
  blank.className = 'blank';
  blank.setAttribute('aria-hidden', 'true');
  return blank;
};
