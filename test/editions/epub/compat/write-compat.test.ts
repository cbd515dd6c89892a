import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Edition, WriterInput } from '../../../../pipeline/editions/edition.js';
import { writeCompat, writeEpub } from '../../../../pipeline/editions/epub/write-epub.js';
import { readPictureRights } from '../../../../pipeline/rights/pictures/stamp-picture.js';
import { createPrinter } from '../../../../pipeline/system/browser/printer.js';
import { verifyEpub } from '../../../../pipeline/verification/epub/verify-epub.js';
import type { Proof } from '../../../../pipeline/verification/evidence.js';
import { expectedOf } from '../../../../pipeline/verification/expected.js';
import { edit, tamper } from '../../../verification/epub/tamper.js';
import { sampleInput } from '../../sample-input.js';
import { bytesOf } from '../../stored-content.js';
import { type Opened, open, samplePages } from '../opened.js';

const printer = createPrinter({ env: process.env });
let input: WriterInput;
let edition: Edition;
let book: Opened;

beforeAll(async () => {
  input = await sampleInput({ print: printer.print, pageMap: samplePages });
  edition = await writeCompat(input);
  book = open(await bytesOf(edition.files[0]));
}, 120_000);
afterAll(() => printer.close());

const documents = (): readonly string[] => book.names.filter((name) => name.endsWith('.xhtml'));

/** Colours of a picture, as a list of rows of pixels. */
const ink = async (name: string): Promise<{ width: number; height: number; dark: number; channels: number }> => {
  const { data, info } = await sharp(book.binary(name))
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  let dark = 0;
  for (let at = 0; at < data.length; at += info.channels) if ((data[at] ?? 255) < 128) dark += 1;
  return { width: info.width, height: info.height, dark: dark / (info.width * info.height), channels: info.channels };
};

test('its file is beside that of the EPUB, and it is a publication of its own that says what it is a form of', () => {
  expect(edition.format).toBe('epub-compat');
  expect(edition.files[0]?.path).toBe('le-pain-commun-compat.epub');
  const opf = book.text('OEBPS/content.opf');
  expect(opf).toContain(`<dc:identifier id="publication-id">urn:uuid:${input.book.identifiers.compat}</dc:identifier>`);
  expect(opf).toContain(`<meta property="dcterms:isFormatOf">urn:uuid:${input.book.identifiers.uuid}</meta>`);
  expect(opf).not.toContain('urn:isbn:9782123456803');
  expect(opf).toContain('<dc:source id="pages">urn:isbn:9782123456810</dc:source>');
  expect(book.text('OEBPS/toc.ncx')).toContain(input.book.identifiers.compat);
});

test('no drawing and no formula is left, in the documents or in the manifest', () => {
  for (const name of documents()) expect(book.text(name), name).not.toMatch(/<(math|svg)\b|\.svg"/);
  expect(book.names.filter((name) => name.endsWith('.svg'))).toEqual([]);
  expect(book.text('OEBPS/content.opf')).not.toMatch(/svg|mathml/i);
});

test('a formula is a picture that says its TeX, as high as what it shows, and stands on the line', async () => {
  const [, tag = ''] =
    /(<img class="formula"[^>]*>)/.exec(
      documents()
        .map((name) => book.text(name))
        .join(''),
    ) ?? [];
  expect(tag).toContain('alt="m = \\frac{e}{f}"');
  const [, src = ''] = /src="([^"]*)"/.exec(tag) ?? [];
  const [, width, depth] = /width: ([\d.]+)em; height: auto; vertical-align: -([\d.]+)em/.exec(tag) ?? [];
  const picture = await ink(`OEBPS/${src}`);
  expect(picture.width / Number(width)).toBeCloseTo(64, 0);
  // The denominator hangs below the line.
  expect(Number(depth)).toBeGreaterThan(0.3);
  expect(Number(depth) * 64).toBeLessThan(picture.height);
  expect(picture.dark).toBeGreaterThan(0.05);
  expect(picture.channels).toBe(3);
});

test('a drawing is a PNG on white in the same size on the page, with its rights inside', async () => {
  const html = documents()
    .map((name) => book.text(name))
    .join('');
  expect(html).toContain('<img src="images/plan.png" alt="Plan du fournil : une pièce." width="400" height="200"/>');
  const plan = await ink('OEBPS/images/plan.png');
  expect([plan.width, plan.height]).toEqual([1600, 800]);
  const { data, info } = await sharp(book.binary('OEBPS/images/plan.png')).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): number => data[(y * info.width + x) * info.channels] ?? -1;
  expect(at(10, 10)).toBe(255);
  // The upper line of the rectangle.
  expect(at(800, 160)).toBeLessThan(60);
  const rights = readPictureRights(book.binary('OEBPS/images/plan.png'), 'image/png');
  expect(rights).toEqual(readPictureRights(await input.read('images/plan.svg'), 'image/svg+xml'));
});

test('old ways in: NCX, guide, cover, and what is hidden stays hidden', () => {
  const opf = book.text('OEBPS/content.opf');
  expect(opf).toContain('<spine toc="ncx"');
  expect(opf).toContain('<reference type="cover" title="Couverture" href="cover.xhtml"/>');
  expect(opf).toMatch(/<reference type="text" title="[^"]+" href="[^"]+\.xhtml"\/>/);
  expect(opf).toMatch(/<reference type="toc" title="[^"]+" href="toc.xhtml"\/>/);
  expect(opf).toContain('<meta name="cover" content="cover-image"/>');
  expect(book.text('OEBPS/style.css')).toMatch(/nav#page-list[^{]*\{\s*display: none/);
});

test('the same input gives the same bytes', async () => {
  const again = await writeCompat(input);
  expect(Buffer.from(await bytesOf(again.files[0])).equals(Buffer.from(book.bytes))).toBe(true);
}, 60_000);

test('without a browser it cannot be made, and says so', async () => {
  const failing = await sampleInput({ print: () => Promise.reject(new Error('no browser')) });
  await expect(writeCompat(failing)).rejects.toThrow('no browser');
});

const proofs = async (made: Edition): Promise<readonly Proof[]> =>
  (await verifyEpub(made, expectedOf(input.book, input.document, false), 'all')).proofs;
const failures = async (made: Edition): Promise<readonly string[]> =>
  (await proofs(made)).filter(({ holds }) => !holds).map(({ fact }) => fact);
const tampered = (name: string, from: string | RegExp, to: string): Edition => ({
  format: 'epub',
  files: [{ path: 'a.epub', mediaType: '', content: tamper(book.bytes, [edit(name, from, to)]) }],
});

test('read back, all of it holds: its text too, formulas as their TeX', async () => {
  const found = await proofs(edition);
  expect(found.filter(({ holds }) => !holds)).toEqual([]);
  const facts = found.map(({ fact }) => fact);
  expect(facts).toEqual(expect.arrayContaining(['edition', 'compatibility', 'text', 'validity', 'links']));
});

test('what edition a file is, it says itself, whatever its name', async () => {
  const expected = expectedOf(input.book, input.document, false);
  const found = { format: 'epub', files: [{ path: 'renamed.epub', mediaType: '', content: book.bytes }] } as const;
  expect((await verifyEpub(found, expected)).format).toBe('epub-compat');
  const modern = await writeEpub(input);
  expect((await verifyEpub(modern, expected)).format).toBe('epub');
  expect(await failures({ ...modern, format: 'epub-compat' })).toContain('edition');
});

test.each([
  ['text', /\.xhtml$/, 'alt="m = \\frac{e}{f}"', 'alt="m = \\frac{e}{g}"'],
  ['compatibility', /content\.opf$/, /<reference type="cover"[^>]*>/, ''],
  ['compatibility', /content\.opf$/, '<spine toc="ncx"', '<spine'],
  ['compatibility', /content\.opf$/, '<meta name="cover" content="cover-image"/>', ''],
  ['compatibility', /style\.css$/, 'display: block', 'display: flex'],
  ['compatibility', /style\.css$/, '@charset "utf-8";', '@charset "utf-8";\n@media print { p { color: red } }'],
  ['credit', /content\.opf$/, '>David Revoy<', '>David<'],
])('a changed %s is seen (%s)', async (fact, file, from, to) => {
  const name = book.names.find((each) => file.test(each) && book.text(each) !== book.text(each).replace(from, ''));
  expect(name).toBeDefined();
  expect(await failures(tampered(name ?? '', from, to))).toContain(fact);
});
