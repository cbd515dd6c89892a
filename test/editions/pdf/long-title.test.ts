import { afterAll, expect, test } from 'vitest';
import type { Section } from '../../../pipeline/document/document.js';
import { writePdf } from '../../../pipeline/editions/pdf/write-pdf.js';
import { createPrinter } from '../../../pipeline/system/browser/printer.js';
import { communs } from '../../theme/communs.js';
import { sampleInput } from '../sample-input.js';
import { marksOf } from './marks.js';

const printer = createPrinter({ env: process.env });
afterAll(() => printer.close());

test('in the contents, the page of a long title stands after its last word', async () => {
  const input = await sampleInput({ theme: await communs(), print: printer.print });
  const value =
    'La mie, ou comment les lectrices et les lecteurs du village apprirent à se passer de tout, sauf de sel';
  const sections = input.document.sections.map(
    (section): Section => (section.id === 'la-mie' ? { ...section, entry: [{ type: 'text', value }] } : section),
  );
  const { files } = await writePdf({ ...input, document: { ...input.document, sections } });
  const pages = marksOf(files[0]?.content as Uint8Array);
  const lines = pages.find(({ lines: all }) => all.some(({ text }) => text.startsWith('Table')))?.lines ?? [];
  const begins = lines.find(({ text }) => text.includes('La mie, ou'));
  const ends = lines.find(({ text }) => /sel\s*$/.test(text));
  const numbers = lines.filter(({ text, left }) => left > 300 && /^\d+$/.test(text.trim()));
  expect((ends?.baseline ?? 0) - (begins?.baseline ?? 0)).toBeGreaterThan(10);
  const beside = (line: typeof ends) =>
    numbers.filter(({ baseline }) => Math.abs(baseline - (line?.baseline ?? 0)) < 1);
  expect([beside(begins), beside(ends)].map(({ length }) => length)).toEqual([0, 1]);
  // The lines hang under the first word, after the number.
  expect(ends?.left).toBeGreaterThan((begins?.left ?? 0) - 1);
});
