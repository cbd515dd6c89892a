import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { readDestinations } from '../../../../pipeline/editions/pdf/finish/destinations.js';
import { lowerRaised } from '../../../../pipeline/editions/pdf/finish/lower-raised.js';

const height = 595;
const grid = { lines: 34, line: 19 };

/** A file of three pages with some places, told in px from the top of the text. */
const fileWith = async (places: Readonly<Record<string, readonly [page: number, offset: number]>>) => {
  const file = await PDFDocument.create();
  const pages = [0, 1, 2].map(() => file.addPage([420, height]));
  const table = Object.entries(places).map(([name, [page, offset]]) => [
    name,
    file.context.obj([pages[page]?.ref ?? null, PDFName.of('XYZ'), 0, height - offset * 0.75, 0]),
  ]);
  file.catalog.set(PDFName.of('Dests'), file.context.obj(Object.fromEntries(table)));
  return file;
};

test('a call that rises above the first line of its page is put on that page, at its head', async () => {
  const file = await fileWith({ 'noteref-3': [0, 645] });
  lowerRaised(file, [['noteref-3', 1]], grid);
  expect(readDestinations(file).get('noteref-3')).toEqual({ page: 1, y: height });
});

test('a place that came out elsewhere than at the foot of the page before stays where it is', async () => {
  const places = { high: [0, 300], last: [0, 627], far: [0, 645], right: [1, 645] } as const;
  const file = await fileWith(places);
  const before = readDestinations(file);
  lowerRaised(file, [...Object.keys(places).map((id) => [id, id === 'far' ? 2 : 1] as const)], grid);
  expect(readDestinations(file)).toEqual(before);
});
