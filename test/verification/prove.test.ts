import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { expectedOf } from '../../pipeline/verification/expected.js';
import { creditValue, type Finding, prove, proveText } from '../../pipeline/verification/prove.js';
import { textOf, words } from '../../pipeline/verification/text.js';
import { sampleInput } from '../editions/sample-input.js';

const { book, document } = await sampleInput();
const expected = expectedOf(book, document, false);
const { sections = [] } = expected;
const found = (fact: Finding['fact'], ...values: string[]): Finding => ({ fact, where: 'somewhere', values });

const truth: readonly Finding[] = [
  found('title', 'Le pain commun'),
  found('language', 'fr'),
  found('license', 'https://creativecommons.org/licenses/by-sa/4.0/'),
  found('holder', 'Élodie Lefèvre'),
  found('year', '2026'),
  found('attribution', 'Élodie Lefèvre et Jean d’Août'),
  { ...found('notice', 'Avant. © 2026 Élodie\u00a0Lefèvre. Sous licence CC BY-SA 4.0. Après.'), within: true },
  found('credit', creditValue('David Revoy', ['https://creativecommons.org/licenses/by/4.0/'])),
];

test('an edition that says what the record says is proved, whatever its spaces', () => {
  expect(prove(expected, truth).filter((proof) => !proof.holds)).toEqual([]);
});

test('a licence that differs by one sign is a proof that fails, with both values', () => {
  const proofs = prove(expected, [
    ...truth.filter(({ fact }) => fact !== 'license'),
    found('license', 'https://creativecommons.org/licenses/by/4.0/'),
  ]);
  expect(proofs.filter((proof) => !proof.holds)).toEqual([
    {
      fact: 'license',
      where: 'somewhere',
      found: 'https://creativecommons.org/licenses/by/4.0/',
      expected: 'https://creativecommons.org/licenses/by-sa/4.0/',
      holds: false,
    },
  ]);
});

test('a fact that was not found, or not even looked for, fails', () => {
  const [first, ...rest] = truth;
  const proofs = prove(expected, [
    ...rest.filter(({ fact }) => fact !== 'credit'),
    { ...first, values: [] } as Finding,
  ]);
  expect(proofs.filter((proof) => !proof.holds).map(({ fact, found }) => [fact, found])).toEqual([
    ['title', undefined],
    ['credit', undefined],
  ]);
});

test('the expected text holds titles, paragraphs, tables and notes, without note calls', () => {
  const text = words(sections.map((section) => section.text).join('\n')).join(' ');
  expect(text).toContain('un livre se tient comme on le dit');
  expect(text).toContain('lundi 40 jeudi 1 280');
  expect(text).toContain('l ardoise est conservée dans le fournil');
  expect(text).not.toContain('colophon');
});

test('blocks part words, inline elements do not', () => {
  expect(words(textOf(h('div', [h('p', ['a', h('em', 'b')]), h('p', 'c\u00add'), 'e', h('br'), 'f'])))).toEqual([
    'ab',
    'cd',
    'e',
    'f',
  ]);
});

test('a lost word is told with its place', () => {
  const whole = sections.map((section) => section.text).join(' ');
  expect(proveText(sections, 'book', whole).holds).toBe(true);
  const proof = proveText(sections, 'book', whole.replace('maison', ''));
  expect(proof.holds).toBe(false);
  expect(proof.expected).toContain('dit d une maison');
});
