import { expect, test } from 'vitest';
import { settleSoftHyphens } from '../../../../pipeline/editions/pdf/finish/content/soft-hyphens.js';

/** Signs shown one after the other, as Chromium writes them. */
const shown = (...lines: string[]): string => `${lines.join('\n')}\n`;
const unseen = (moves: string): string =>
  shown('/Span<</ActualText <FEFF00AD> >> BDC', `${moves}<0001> Tj`, 'EMC').trimEnd();

test('a soft hyphen inside a line goes, and the signs after it stay where they were', () => {
  const stream = shown('/F7 13.3 Tf', '<002A> Tj', unseen('4.38 0 Td '), '0 0 Td <002E> Tj', '6.19 0 Td <0024> Tj');
  expect(settleSoftHyphens(stream)).toBe(
    shown('/F7 13.3 Tf', '<002A> Tj', '4.38 0 Td <002E> Tj', '6.19 0 Td <0024> Tj'),
  );
});

test('one at the beginning or at the end of what is shown together leaves the font and the place', () => {
  const stream = shown(
    'BT',
    unseen('/F4 20 Tf\n1 0 0 -1 0 165 Tm\n'),
    '0 0 Td <002E> Tj',
    unseen('6 0 Td '),
    'ET',
    'EMC',
  );
  expect(settleSoftHyphens(stream)).toBe(
    shown('BT', '/F4 20 Tf', '1 0 0 -1 0 165 Tm', '<002E> Tj', '6 0 Td ET', 'EMC'),
  );
});

test('a word broken at the end of a line keeps one soft hyphen, the one that is seen', () => {
  const painted = (text: string): string =>
    shown(
      'ET',
      'BT',
      `/Span<</ActualText <${text}> >> BDC`,
      '/F8 13.3 Tf',
      '1 0 0 -1 388 62 Tm',
      '<01F6> Tj',
      'EMC',
      'ET',
    );
  expect(settleSoftHyphens(shown(unseen('7.1 0 Td ')) + painted('FEFF2010'))).toBe(`7.1 0 Td ${painted('FEFF00AD')}`);
  expect(settleSoftHyphens(shown(unseen('7.1 0 Td ')) + painted('FEFF0041'))).toBe(`7.1 0 Td ${painted('FEFF0041')}`);
});

test('so does one whose hyphen has a sign of the font to itself', () => {
  const stream = shown(unseen('7.1 0 Td '), 'ET', 'BT', '/F5 20 Tf', '1 0 0 -1 293 137 Tm', '<00B7> Tj', 'ET');
  expect(settleSoftHyphens(stream)).toContain(
    shown('/Span<</ActualText <FEFF00AD> >> BDC', '/F5 20 Tf', '1 0 0 -1 293 137 Tm', '<00B7> Tj', 'EMC', 'ET'),
  );
});

test('a ligature over a soft hyphen is its letters', () => {
  const ligature = (text: string): string => shown(`/Span<</ActualText <${text}> >> BDC`, '0 0 Td <01A1> Tj', 'EMC');
  expect(settleSoftHyphens(ligature('FEFF006600AD00660069'))).toBe(ligature('FEFF006600660069'));
  expect(settleSoftHyphens(ligature('FEFF600A00AD'))).toBe(ligature('FEFF600A'));
  expect(settleSoftHyphens(ligature('FEFF100AD1000066'))).toBe(ligature('FEFF100AD1000066'));
});
