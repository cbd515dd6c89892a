import { expect, test } from 'vitest';
import { tellMarksApart } from '../../../../pipeline/editions/pdf/finish/content/marks-apart.js';

const span = (text: string, ...lines: string[]): string =>
  [`/Span<</ActualText <${text}> >> BDC`, ...lines, 'EMC\n'].join('\n');

test('an Arabic letter is told of its own sign, its dots of nothing; what is drawn stays as it is', () => {
  const stream = `BT\n/ReversedChars BMC\n${span('feff062c', '/F11 13.3299999 Tf', '1 0 0 -1 129.5 6781 Tm', '43.8 -.07 Td <0135> Tj', '-4.05 .07 Td <0016> Tj')}EMC\nET\n`;
  const apart = tellMarksApart(stream);
  expect(apart).toBe(
    `BT\n/ReversedChars BMC\n${span('FEFF', '/F11 13.3299999 Tf', '1 0 0 -1 129.5 6781 Tm', '43.8 -.07 Td <0135> Tj')}${span('feff062c', '-4.05 .07 Td <0016> Tj')}EMC\nET\n`,
  );
  expect(tellMarksApart(apart)).toBe(apart);
});

test('a letter with a vowel sign keeps both; a Hebrew one too', () => {
  expect(tellMarksApart(span('feff062b064b', '<0101> Tj', '1 2 Td <0102> Tj', '3 4 Td <0013> Tj'))).toBe(
    span('FEFF', '<0101> Tj') + span('FEFF', '1 2 Td <0102> Tj') + span('feff062b064b', '3 4 Td <0013> Tj'),
  );
  expect(tellMarksApart(span('feff05e905c1', '<01> Tj', '1 2 Td <02> Tj'))).toContain('<feff05e905c1> >> BDC\n1 2 Td');
});

test.each([
  [
    'a letter drawn as one sign, before a sign without a span',
    `${span('feff0644', '<0046> Tj')}2.5 0 Td <0008> Tj\nEMC\n`,
  ],
  ['scripts that go from left to right', span('feff00660069', '<0046> Tj', '2.5 0 Td <0008> Tj')],
  ['broken words', span('FEFF00AD', '<0046> Tj')],
])('%s stay as they are', (_, stream) => {
  expect(tellMarksApart(stream)).toBe(stream);
});
