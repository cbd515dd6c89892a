import { afterAll, expect, test } from 'vitest';
import type { PdfSettings } from '../../../pipeline/book/book.js';
import type { Document } from '../../../pipeline/document/document.js';
import type { Edition, PrintJob, WriterInput } from '../../../pipeline/editions/edition.js';
import type { LayoutAnswer, LayoutOptions, LayoutRequest } from '../../../pipeline/editions/pdf/layout/options.js';
import { writePdf } from '../../../pipeline/editions/pdf/write-pdf.js';
import { createPrinter } from '../../../pipeline/system/browser/printer.js';
import { findThemeFolder } from '../../../pipeline/system/theme-folder.js';
import { loadTheme } from '../../../pipeline/theme/load-theme.js';
import { expectedOf } from '../../../pipeline/verification/expected.js';
import { type PdfFile, readPdf } from '../../../pipeline/verification/pdf/pdf-file.js';
import { verifyPdf } from '../../../pipeline/verification/pdf/verify-pdf.js';
import { sampleInput } from '../sample-input.js';
import { longBook } from './long-book.js';
import { boxesOf, marksOf } from './marks.js';

const printer = createPrinter({ env: process.env });
const root = new URL('../../..', import.meta.url).pathname;
afterAll(() => printer.close());

interface Made {
  readonly input: WriterInput;
  readonly edition: Edition;
  readonly bytes: readonly Uint8Array[];
  readonly files: readonly PdfFile[];
}

const make = async (settings: Partial<PdfSettings>, print = printer.print): Promise<Made> => {
  const folder = findThemeFolder('communs', root);
  if (!folder) throw new Error('The theme communs is not there');
  const given = await sampleInput({
    document: await longBook(),
    theme: await loadTheme('communs', folder, () => undefined),
    print,
  });
  const page = 'https://exemple.org/le-pain-commun/';
  const input = { ...given, book: { ...given.book, page, pdf: { ...given.book.pdf, ...settings } } };
  const edition = await writePdf(input);
  const bytes = edition.files.map(({ content }) => content as Uint8Array);
  return { input, edition, bytes, files: await Promise.all(bytes.map(readPdf)) };
};

/** Proofs that do not hold. */
const faults = async ({ edition, input }: Made, document: Document) =>
  (await verifyPdf(edition, expectedOf(input.book, document, false))).proofs.filter(({ holds }) => !holds);

const millimetres = (points: number): number => (points * 25.4) / 72;

test('a file for the print shop: bleed around every page, crop marks on the cover, the same pages', async () => {
  const made = await make({ print: true });
  expect(made.edition.files.map(({ path }) => path)).toEqual(['le-pain-commun.pdf', 'le-pain-commun-print.pdf']);
  const [screen, print] = made.files;
  expect(print?.pages).toEqual(screen?.pages);
  const [cover, ...pages] = boxesOf(made.bytes[1] ?? new Uint8Array());
  for (const { trim, bleed, media } of pages) {
    expect([millimetres(trim[2] - trim[0]), millimetres(trim[3] - trim[1])].map(Math.round)).toEqual([148, 210]);
    for (const [side, sign] of [
      [0, 1],
      [1, 1],
      [2, -1],
      [3, -1],
    ] as const)
      expect(millimetres(sign * (trim[side] - bleed[side]))).toBeGreaterThanOrEqual(3);
    expect(media).toEqual(bleed);
  }
  expect(cover && cover.bleed[0] - cover.media[0]).toBeGreaterThan(10);
  const marks = marksOf(made.bytes[1] ?? new Uint8Array());
  const thin = marks[0]?.drawings.filter(({ left, right, top, bottom }) => right - left < 1 !== bottom - top < 1);
  expect(thin?.length).toBe(8);
  expect(print?.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(await faults(made, await longBook())).toEqual([]);
}, 60_000);

test('a text of sixteen points is that on paper, on a page of the size that was asked for', async () => {
  const made = await make({ size: [210, 297], text: 16 });
  expect(made.input.diagnostics.messages.map(String)).toEqual([]);
  const [bytes = new Uint8Array()] = made.bytes;
  const { lines } = marksOf(bytes)[made.files[0]?.destinations.get('chapitre-1')?.page ?? 0] ?? { lines: [] };
  const baselines = lines.map(({ baseline }) => baseline).toSorted((a, b) => a - b);
  const [first = 0, second = 0] = baselines.filter((baseline) => baseline > 450);
  // The lines of a text of ten points are 14.25 points apart.
  expect(second - first).toBeCloseTo(14.25 * 1.6, 0);
  const [, { media } = { media: [0, 0, 0, 0] as const }] = boxesOf(bytes);
  expect([media[2] - media[0], media[3] - media[1]].map((length) => Math.round(millimetres(length)))).toEqual([
    210, 297,
  ]);
  // A link leads to where its target is on the scaled page.
  const [file] = made.files;
  const target = file?.destinations.get('titre-1');
  const title = file?.lines[target?.page ?? -1]?.find(({ text }) => text === 'Ce qui est difficile');
  expect(Math.abs((title?.y ?? 0) - (target?.y ?? 1000))).toBeLessThan(40);
  expect(await faults(made, await longBook())).toEqual([]);
}, 60_000);

test('notes at the end of chapters, or of the book', async () => {
  for (const notes of ['chapter', 'book'] as const) {
    const made = await make({ notes });
    const [file] = made.files;
    const pageOf = (id: string) => file?.destinations.get(id)?.page ?? -1;
    expect(made.input.diagnostics.messages.map(String)).toEqual([]);
    const ownNotes = (await longBook()).sections.find(({ id }) => id === 'chapitre-1')?.notes ?? [];
    const next = notes === 'chapter' ? pageOf('chapitre-2') : Number.POSITIVE_INFINITY;
    for (const { id } of ownNotes) {
      if (notes === 'book') expect(pageOf(id), id).toBeGreaterThan(pageOf('chapitre-3'));
      else expect(pageOf(id) > pageOf('titre-1') && pageOf(id) < next, id).toBe(true);
    }
    const outline = file?.outline.map(({ title }) => title) ?? [];
    expect(outline.includes('Notes')).toBe(notes === 'book');
    expect(await faults(made, await longBook())).toEqual([]);
  }
}, 60_000);

/** A printer whose layout program reports another page for an id than its own, as long as the notes of its unit are at the foot. */
const astray = (id: string, unit: string) => (job: PrintJob) => {
  let away = false;
  const layOut: PrintJob['layOut'] = (ask) =>
    job.layOut?.(async (page, request) => {
      const { step, options } = request as LayoutRequest & { readonly options?: LayoutOptions };
      if (step === 'measure') away = options?.notesAtEnd.includes(unit) === false;
      const answer = (await ask(page, request)) as LayoutAnswer;
      if (!away) return answer;
      return { ...answer, places: answer.places.map(([name, of, at]) => [name, of, name === id ? at + 1 : at]) };
    }) ?? Promise.resolve();
  return printer.print({ ...job, layOut });
};

test('a chapter that does not come out has its notes at its end; the others keep theirs at the foot', async () => {
  const made = await make({}, astray('titre-2', 'chapitre-2'));
  expect(made.input.diagnostics.messages.map(({ ruleId }) => ruleId)).toEqual(['notes-at-section-end']);
  expect(String(made.input.diagnostics.messages[0])).toContain('Le chapitre numéro 2');
  const [file] = made.files;
  const pageOf = (id: string) => file?.destinations.get(id)?.page ?? -1;
  const document = await longBook();
  const away = (chapter: string) =>
    (document.sections.find(({ id }) => id === chapter)?.notes ?? []).filter(
      ({ id, calls }) => pageOf(id) - pageOf(calls[0] ?? '') > 1,
    ).length;
  expect([away('chapitre-1'), away('chapitre-3')]).toEqual([0, 0]);
  expect(away('chapitre-2')).toBeGreaterThan(5);
  expect(await faults(made, document)).toEqual([]);
}, 60_000);

test('when that does not help, the browser decides on the pages, and nothing is lost', async () => {
  const made = await make({}, astray('titre-2', 'never'));
  expect(made.input.diagnostics.messages.map(({ ruleId }) => ruleId)).toEqual(['layout-astray']);
  expect(await faults(made, await longBook())).toEqual([]);
}, 60_000);
