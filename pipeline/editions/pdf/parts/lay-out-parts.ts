import type { LayoutAnswer, LayoutOptions, LayoutRequest, Target } from '../layout/options.js';
import { sheetStyle } from '../sheets/sheet-style.js';
import { type Plan, planSheets, type Sheet } from '../sheets/sheets.js';
import type { Unit } from '../sheets/unit.js';

/** Asks the layout program in the page of one part of the book. */
export type AskPart = (part: number, request: LayoutRequest) => Promise<LayoutAnswer>;

/** The pages of the whole book, as they are laid out. */
export interface LayoutReport {
  readonly sheets: readonly Sheet[];
  /** Id and index of the sheet on which it stands. */
  readonly places: readonly (readonly [id: string, sheet: number])[];
  /** For each part, whether there is a page before its first one: it would be on the other side of the leaf. */
  readonly leaves: readonly boolean[];
}

/** Passes after which page numbers are left as they are. */
const mostPasses = 8;
const blank: Sheet = { label: '', folio: '', head: '' };

/** Lays out the parts of a book side by side, with the page numbers that go from one to the other. */
export const layOutParts = async (
  ask: AskPart,
  parts: readonly (readonly Unit[])[],
  options: LayoutOptions,
  bookTitle: string,
): Promise<LayoutReport> => {
  const units = parts.flat();
  const askAll = (request: (part: number) => LayoutRequest) =>
    Promise.all(parts.map((_, part) => ask(part, request(part))));
  const planOf = (answers: readonly LayoutAnswer[]): Plan =>
    planSheets(units, new Map(answers.flatMap(({ counts }) => counts)), bookTitle);
  const tell = (step: 'drop-near' | 'number', answers: readonly LayoutAnswer[]) => {
    const plan = planOf(answers);
    const places = new Map(placesOf(answers, plan));
    return askAll((part) => ({ step, starts: [...plan.starts], targets: targetsOf(answers[part], places, plan) }));
  };
  let answers = await askAll((part) => ({ step: 'measure', units: parts[part] ?? [], options }));
  answers = await tell('drop-near', answers);
  // Other numbers may take other lines, and these other pages: that soon comes to rest.
  for (let pass = 0; pass < mostPasses; pass += 1) {
    answers = await tell('number', answers);
    if (!answers.some(({ changed }) => changed)) break;
  }
  const plan = planOf(answers);
  const cuts = cutsOf(parts, plan);
  await askAll((part) => ({
    step: 'cut',
    blanks: [...plan.blanks],
    ...(cuts[part] ?? { leaf: false, sheetStyle: '' }),
  }));
  return { sheets: plan.sheets, places: placesOf(answers, plan), leaves: cuts.map(({ leaf }) => leaf) };
};

const placesOf = (answers: readonly LayoutAnswer[], { starts }: Plan): LayoutReport['places'] =>
  answers.flatMap(({ places }) => places.map(([id, unit, page]) => [id, (starts.get(unit) ?? 0) + page] as const));

/** What a part must know to print its page numbers. */
const targetsOf = (
  answer: LayoutAnswer | undefined,
  places: ReadonlyMap<string, number>,
  { sheets }: Plan,
): readonly Target[] =>
  (answer?.asked ?? []).flatMap((id): Target[] => {
    const sheet = places.get(id);
    return sheet === undefined ? [] : [[id, sheet, sheets[sheet]?.label ?? '']];
  });

/** The sheets of each part. Chromium takes the first page of a print for a right one. */
const cutsOf = (parts: readonly (readonly Unit[])[], { sheets, starts, blanks }: Plan) => {
  const firsts = parts.map(([first]) => (starts.get(first?.id ?? '') ?? 0) - (blanks.has(first?.id ?? '') ? 1 : 0));
  return firsts.map((first, part) => {
    const leaf = first % 2 === 1;
    const own = sheets.slice(first, firsts[part + 1]);
    return { leaf, sheetStyle: sheetStyle(leaf ? [blank, ...own] : own) };
  });
};
