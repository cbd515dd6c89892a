import { expect, test } from 'vitest';
import { markArtifacts } from '../../../../pipeline/editions/pdf/finish/content/mark-artifacts.js';
import { operationsOf } from '../../../../pipeline/editions/pdf/finish/content/operations.js';

const operators = (stream: string) =>
  [...operationsOf(stream)].map(({ operator, start, operatorStart }) => [
    operator,
    stream.slice(start, operatorStart).trim(),
  ]);

test('operations are read as Chromium writes them, and as the standard allows', () => {
  expect(
    operators('q\n1 0 0 -1 0 595 cm /P<</MCID 0>>BDC BT/F1 12 Tf(a \\) (b) ET)Tj<0a0B>Tj[(x)-12(y)]TJ ET EMC\nQ'),
  ).toEqual([
    ['q', ''],
    ['cm', '1 0 0 -1 0 595'],
    ['BDC', '/P<</MCID 0>>'],
    ['BT', ''],
    ['Tf', '/F1 12'],
    ['Tj', '(a \\) (b) ET)'],
    ['Tj', '<0a0B>'],
    ['TJ', '[(x)-12(y)]'],
    ['ET', ''],
    ['EMC', ''],
    ['Q', ''],
  ]);
});

test('comments, booleans and inline images are no operators', () => {
  expect(operators('% BT Tj\n/G gs true pop BI /W 2 /H 2 ID \x00Tj(\xff EI f*').map(([operator]) => operator)).toEqual([
    'gs',
    'pop',
    'BI',
    'ID',
    'f*',
  ]);
});

test('text, paths and pictures outside the structure become artifacts; the rest stays byte for byte', () => {
  const stream = [
    'q',
    'BT /F1 9 Tf (iv) Tj /Span<</ActualText (fi)>>BDC (x) Tj EMC ET',
    '0 0 10 10 re W* n',
    '/P <</MCID 0>>BDC BT (texte) Tj ET 1 1 2 2 re f EMC',
    '0 0 m 5 5 l S',
    '/X4 Do',
    'Q',
  ].join('\n');
  expect(markArtifacts(stream)).toBe(
    [
      'q',
      '/Artifact BMC\nBT /F1 9 Tf (iv) Tj /Span<</ActualText (fi)>>BDC (x) Tj EMC ET\nEMC\n',
      '0 0 10 10 re W* n',
      '/P <</MCID 0>>BDC BT (texte) Tj ET 1 1 2 2 re f EMC',
      '/Artifact BMC\n0 0 m 5 5 l S\nEMC\n',
      '/Artifact BMC\n/X4 Do\nEMC\n',
      'Q',
    ].join('\n'),
  );
});

test('what is marked as an artifact already is left alone', () => {
  const stream = '/Artifact <</Type /Pagination>>BDC BT (1) Tj ET EMC';
  expect(markArtifacts(stream)).toBe(stream);
});
