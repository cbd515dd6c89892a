import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Document } from '../../../pipeline/document/document.js';
import type { Edition, PageMap, WriterInput } from '../../../pipeline/editions/edition.js';
import { writePdf } from '../../../pipeline/editions/pdf/write-pdf.js';
import { createPrinter } from '../../../pipeline/system/browser/printer.js';
import { findThemeFolder } from '../../../pipeline/system/theme-folder.js';
import { loadTheme } from '../../../pipeline/theme/load-theme.js';
import { expectedOf } from '../../../pipeline/verification/expected.js';
import { type PdfFile, readPdf } from '../../../pipeline/verification/pdf/pdf-file.js';
import { verifyPdf } from '../../../pipeline/verification/pdf/verify-pdf.js';
import { sampleInput } from '../sample-input.js';
import { longBook } from './long-book.js';
import { marksOf, type TextLine } from './marks.js';
import { pageFaults } from './measure-pages.js';

const printer = createPrinter({ env: process.env });
const root = new URL('../../..', import.meta.url).pathname;

interface Written {
  readonly input: WriterInput;
  readonly document: Document;
  readonly edition: Edition;
  /** What was told before the browser printed. */
  readonly early: PageMap | undefined;
  readonly file: PdfFile;
}

const write = async (): Promise<Written> => {
  const folder = findThemeFolder('communs', root);
  if (!folder) throw new Error('The theme communs is not there');
  const document = await longBook();
  let early: PageMap | undefined;
  const input = await sampleInput({
    document,
    theme: await loadTheme('communs', folder, () => undefined),
    print: printer.print,
    onPages: (pages) => (early = pages),
  });
  const edition = await writePdf(input);
  return { input, document, edition, early, file: await readPdf(edition.files[0]?.content as Uint8Array) };
};

let written: Written;
beforeAll(async () => {
  written = await write();
});
afterAll(() => printer.close());

const pageOf = (id: string): number => written.file.destinations.get(id)?.page ?? -1;
const notes = () => written.document.sections.flatMap((section) => section.notes);
const tops = (): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (const [name, { page, y }] of written.file.destinations)
    if (/^note-/.test(name)) found.set(page, Math.min(y, found.get(page) ?? y));
  return found;
};

test('every page comes out as it was laid out', () => {
  expect(written.input.diagnostics.messages.map(String)).toEqual([]);
  expect(written.edition.pages).toBeGreaterThan(40);
});

test('every note begins at the foot of the page of its call', () => {
  expect(notes().length).toBeGreaterThan(30);
  const goingOn = new Set(
    [...written.file.destinations].filter(([name]) => /^note-\d+--/.test(name)).map(([, { page }]) => page),
  );
  // A note waits for the end of the one before it, when that one goes on over the whole page.
  const waiting = notes().filter(({ id, calls: [call] }) => pageOf(id) !== pageOf(call));
  for (const { id, calls } of waiting) expect(goingOn.has(pageOf(calls[0])), id).toBe(true);
  expect(waiting.length).toBeLessThanOrEqual(3);
});

test('long notes go on at the foot of the next page', () => {
  const continued = [...written.file.destinations.keys()].filter((name) => /^note-\d+--2$/.test(name));
  expect(continued.length).toBeGreaterThan(0);
  for (const name of continued) expect(pageOf(name)).toBe(pageOf(name.replace('--2', '')) + 1);
});

test('nothing covers anything, nothing stands below the notes, no page is left a quarter empty', () => {
  expect(pageFaults(written.file, marksOf(written.edition.files[0]?.content as Uint8Array))).toEqual([]);
});

test('what is wrong with a page is seen from its rectangles', () => {
  const marks = marksOf(written.edition.files[0]?.content as Uint8Array);
  const textOf = (index: number, end: number): readonly TextLine[] =>
    (marks[index]?.lines ?? []).filter(({ baseline, size }) => baseline > 60 && baseline < end && size > 8.9);
  const goesOn = (index: number) => marks[index]?.lines.some(({ baseline }) => baseline < 45);
  const [page, top] = [...tops()].find(([index, end]) => textOf(index, end).length > 15 && goesOn(index + 1)) ?? [0, 0];
  const change = (edit: (line: TextLine) => TextLine[]) => {
    const changed = marks.map((of, index) => (index === page ? { ...of, lines: of.lines.flatMap(edit) } : of));
    return new Set(pageFaults(written.file, changed).map(({ what }) => what));
  };
  const text = textOf(page, top);
  const [, , , , first, second] = text;
  const moved = (line: TextLine, by: number): TextLine => ({ ...line, baseline: line.baseline + by });
  expect(change((line) => (line === first ? [moved(line, 8)] : [line]))).toEqual(new Set(['lines overlap']));
  expect(change((line) => (line === second ? [moved(line, top - line.baseline + 9)] : [line]))).toContain(
    'text below notes',
  );
  expect(change((line) => (text.slice(4).includes(line) ? [] : [line]))).toEqual(new Set(['empty']));
  const astray = new Map(written.file.destinations).set('note-1', { page: page + 40, y: 500 });
  expect(pageFaults({ ...written.file, destinations: astray }, marks).map(({ what }) => what)).toContain(
    'note away from its call',
  );
});

test('the text is there, in order, once, and the record with it', async () => {
  const { proofs } = await verifyPdf(written.edition, expectedOf(written.input.book, written.document, false));
  expect(proofs.filter(({ holds }) => !holds)).toEqual([]);
});

test('soft hyphens are left only where a line ends', () => {
  const lines = written.file.lines.flat().map(({ text }) => text);
  expect(lines.filter((text) => /\u00ad./u.test(text.replace(/\u00ad[\u2010-]?$/u, '')))).toEqual([]);
  expect(lines.filter((text) => /[\u00ad\u2010-]$/u.test(text)).length).toBeGreaterThan(20);
});

test('folios and heads: none on blanks, no head on openers, the book on versos and the chapter on rectos', () => {
  const { lines, pages } = written.file;
  const opener = pageOf('chapitre-2');
  const heads = (page: number) => lines[page]?.filter(({ y }) => y < 45).map(({ text }) => text);
  expect(heads(opener)).toEqual([]);
  expect(heads(opener + 1)).toEqual(['Le pain commun']);
  expect(heads(opener + 2)).toEqual(['Le chapitre numéro 2']);
  expect(lines[opener]?.some(({ y, text }) => y > 555 && text === pages[opener])).toBe(true);
  const blank = pageOf('press--half-title') + 1;
  expect(lines[blank]).toEqual([]);
});

test('viewers name the pages as they are printed: the cover and its back, roman front matter', () => {
  expect(written.file.pages.slice(0, 4)).toEqual(['C1', 'C2', 'i', 'ii']);
});

test('the file keeps to PDF/UA-1, and says so', () => {
  expect(written.file.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
});

test('chapters open on rectos, the body at page 1', () => {
  for (const id of ['chapitre-1', 'chapitre-2', 'chapitre-3']) expect(pageOf(id) % 2, id).toBe(0);
  expect(written.file.pages[pageOf('chapitre-1')]).toBe('1');
});

test('the contents give the page of each chapter, and the page map the same', () => {
  const contents = written.file.lines[pageOf('table')]?.map(({ text }) => text).join(' ') ?? '';
  const label = written.edition.pageMap?.get('chapitre-3') ?? '?';
  expect(contents).toMatch(new RegExp(`Le chapitre numéro 3\\W*${label}`));
  expect(written.file.pages[pageOf('chapitre-3')]).toBe(label);
});

test('the pages told before the print are those of the finished file', () => {
  const { early, edition } = written;
  expect(edition.pageMap?.size).toBeGreaterThan(40);
  for (const [id, label] of edition.pageMap ?? []) expect(early?.get(id), id).toBe(label);
});

test('the outline nests headings under their chapters', () => {
  const chapters = written.file.outline.filter(({ title }) => title.startsWith('Chapitre'));
  expect(chapters.map(({ title, children }) => [title, children.map((child) => child.title)])).toEqual(
    [1, 2, 3].map((number) => [`Chapitre ${number}. Le chapitre numéro ${number}`, ['Ce qui est difficile']]),
  );
});

test('the head of a table that goes on is repeated', () => {
  const all = written.file.lines.map((page) => page.map(({ text }) => text).join('\n'));
  expect(all.filter((text) => /Jour\s+Pains/.test(text)).length).toBeGreaterThan(3);
});

test('the embedded browser prints the same book, with its fonts, twice alike', async () => {
  const embedded = createPrinter({ env: process.env, browser: 'embedded' });
  try {
    const input = { ...written.input, print: embedded.print };
    const [first, second] = [await writePdf(input), await writePdf(input)];
    expect(Buffer.compare(first.files[0]?.content as Uint8Array, second.files[0]?.content as Uint8Array)).toBe(0);
    expect(first.pages).toBe(written.edition.pages);
    const { proofs } = await verifyPdf(first, expectedOf(input.book, written.document, false));
    expect(proofs.filter(({ holds }) => !holds)).toEqual([]);
  } finally {
    await embedded.close();
  }
}, 180_000);
