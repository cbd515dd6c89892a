import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { writeEpub } from '../../../pipeline/editions/epub/write-epub.js';
import { createPrinter } from '../../../pipeline/system/browser/printer.js';
import { verifyEpub } from '../../../pipeline/verification/epub/verify-epub.js';
import { expectedOf } from '../../../pipeline/verification/expected.js';
import { sampleInput } from '../sample-input.js';
import { bytesOf } from '../stored-content.js';
import { open, written } from './opened.js';

const printer = createPrinter({ env: process.env });
afterAll(() => printer.close());

const formula = /<math [^>]*>/;

test('a formula keeps its MathML and names its picture, as large as it and on the same line', async () => {
  const input = await sampleInput({ print: printer.print });
  const edition = await writeEpub({ ...input, book: { ...input.book, epub: { formulaPictures: true } } });
  const book = open(await bytesOf(edition.files[0]));
  const page = book.names.filter((name) => name.endsWith('.xhtml')).find((name) => formula.test(book.text(name))) ?? '';
  const [tag = ''] = formula.exec(book.text(page)) ?? [];
  expect(tag).toContain('alttext="m = \\frac{e}{f}"');
  expect(tag).toMatch(
    /altimg="drawn\/1\.png" altimg-width="[\d.]+em" altimg-height="[\d.]+em" altimg-valign="-0\.\d+em"/,
  );
  const [, width] = /altimg-width="([\d.]+)em"/.exec(tag) ?? [];
  const picture = await sharp(book.binary('OEBPS/drawn/1.png')).metadata();
  expect(picture.width / Number(width)).toBeCloseTo(64, 0);
  expect(book.text('OEBPS/content.opf')).toContain('href="drawn/1.png" media-type="image/png"');
  const { proofs, format } = await verifyEpub(edition, expectedOf(input.book, input.document, false), 'all');
  expect(format).toBe('epub');
  expect(proofs.filter(({ holds }) => !holds)).toEqual([]);
}, 60_000);

test('without being asked for, there is none, and no browser is needed', async () => {
  const book = await written();
  expect(book.names.filter((name) => name.includes('/drawn/'))).toEqual([]);
  for (const name of book.names.filter((each) => each.endsWith('.xhtml')))
    expect(book.text(name)).not.toContain('altimg');
});
