import { h } from 'hastscript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Document } from '../../../pipeline/document/document.js';
import { writePdf } from '../../../pipeline/editions/pdf/write-pdf.js';
import { createPrinter } from '../../../pipeline/system/browser/printer.js';
import { findThemeFolder } from '../../../pipeline/system/theme-folder.js';
import { loadTheme } from '../../../pipeline/theme/load-theme.js';
import { sampleInput } from '../sample-input.js';
import { marksOf, type PageMarks } from './marks.js';

const printer = createPrinter({ env: process.env });
afterAll(() => printer.close());

const words =
  'le la les un une four pain pâte levain farine village assemblée boulangerie mouture fermentation communauté fournil cuisson saison ardoise partage ensemble toujours parfois autrement soigneusement'.split(
    ' ',
  );

/** Sentences of many lengths, the same at each run (a linear congruential generator). */
const paragraphs = (count: number): string[] => {
  let state = 7;
  const next = (limit: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * limit);
  };
  return Array.from({ length: count }, () => {
    const chosen = Array.from({ length: 25 + next(75) }, () => words[next(words.length)]);
    return `Donc ${chosen.join(' ')}.`;
  });
};

/** The sample book with one chapter of plain paragraphs, no titles, no notes. */
const plainDocument = (document: Document, texts: readonly string[]): Document => {
  const [first] = document.sections.filter(({ type }) => type === 'chapter');
  if (!first) throw new Error('The sample book has a chapter');
  const tree = { type: 'root' as const, children: texts.map((text) => h('p', text)) };
  return {
    ...document,
    sections: [{ ...first, tree, headings: [], notes: [] }],
    anchors: new Map([[first.id, first.id]]),
    pictures: new Map(),
  };
};

/** Baselines of the lines of the text, running head and folio left out, in points. */
const baselines = ({ lines }: PageMarks): readonly number[] =>
  lines.map(({ baseline }) => baseline).filter((baseline) => baseline > 55 && baseline < 540);

let pages: readonly PageMarks[] = [];
const texts = paragraphs(150);

beforeAll(async () => {
  const folder = findThemeFolder('communs', new URL('../../..', import.meta.url).pathname);
  if (!folder) throw new Error('The theme communs is not there');
  const given = await sampleInput({ theme: await loadTheme('communs', folder, () => undefined), print: printer.print });
  const { files } = await writePdf({ ...given, document: plainDocument(given.document, texts) });
  const all = marksOf(files[0]?.content as Uint8Array);
  // Those that are full of text, and that the text goes on after.
  const first = all.findIndex((page) => baselines(page).length > 25);
  pages = all.slice(
    first,
    all.findLastIndex((page) => baselines(page).length > 25),
  );
}, 60_000);

test('pages of plain paragraphs end on the same line: few lack one', () => {
  const feet = pages.map((page) => Math.max(...baselines(page)));
  const foot = Math.max(...feet);
  const short = feet.filter((each) => foot - each > 7);
  expect(pages.length).toBeGreaterThan(15);
  expect(short.length).toBeLessThanOrEqual(pages.length * 0.2);
});

test('no page begins with the last line of a paragraph, or ends with the first of one', () => {
  const lines = pages.map(({ lines: all }) => all.filter(({ baseline }) => baseline > 55 && baseline < 540));
  const measure = Math.max(...lines.flat().map(({ right, left }) => right - left));
  for (const page of lines) {
    const sorted = page.toSorted((a, b) => a.baseline - b.baseline);
    const [top, foot] = [sorted[0], sorted.at(-1)];
    expect(/\.$/.test(top?.text.trim() ?? '') && (top?.right ?? 0) - (top?.left ?? 0) < measure - 5, top?.text).toBe(
      false,
    );
    expect(foot?.text.startsWith('Donc'), foot?.text).toBe(false);
  }
});
