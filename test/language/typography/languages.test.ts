import { describe, expect, it } from 'vitest';
import { typesetText } from '../../../pipeline/language/typography/typeset.js';
import { goldenCases, typesetGolden } from './golden.js';

const languages = ['fr-CH', 'fr-CA', 'en', 'de', 'es', 'it', 'pt', 'nl'];

describe.each(languages)('%s', (lang) => {
  const cases = goldenCases(`${lang}.golden.txt`);

  it.each(cases)('line $line: $input', ({ input, output }) => {
    expect(typesetGolden(input, lang)).toBe(output);
    expect(typesetGolden(output, lang)).toBe(output);
  });
});

it.each([
  ['de-CH', '"Ja", sagte sie.', '«Ja», sagte sie.'],
  ['es-MX', '"Sí", dijo.', '“Sí”, dijo.'],
  ['es-419', '"Sí", dijo.', '“Sí”, dijo.'],
  ['pt-BR', '"Sim", disse.', '“Sim”, disse.'],
  ['en-GB', '"Yes"', '“Yes”'],
  ['fr-Latn-CH', 'Oui : non', 'Oui\u202f: non'],
  ['eo', '"Jes" ... ?', '"Jes" ... ?'],
])('%s has its own ways', (lang, input, output) => {
  expect(typesetText(input, lang)).toBe(output);
});
