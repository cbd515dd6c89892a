import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OBJECT, type Run } from '../../../pipeline/language/typography/passage.js';
import { finalText, typesetRuns, typesetText } from '../../../pipeline/language/typography/typeset.js';
import { rulesFor } from '../../../pipeline/language/typography/typography.js';

const languages = ['fr', 'fr-CH', 'fr-CA', 'en', 'de', 'de-CH', 'es', 'es-MX', 'it', 'pt', 'pt-BR', 'nl'];
/** Fragments that typography cares about; put together at random they make what no one would type, and some would. */
const fragments = [
  ...[
    'mot',
    'Mot',
    'l',
    'd',
    'A',
    'I',
    'XXe',
    'siècle',
    'M.',
    'p.',
    'n°',
    'etc',
    'km',
    'h',
    '5',
    '12',
    '000',
    '2ème',
    'E',
    'tat',
    'po',
    's',
  ],
  ...[' ', ' ', ' ', '  ', '\u00a0', '\u202f', '\n'],
  ...['"', "'", '«', '»', '“', '”', '‘', '’', '„', '‹', '›', '(', ')', '[', ']', '<<', '>>'],
  ...[
    '?',
    '!',
    ';',
    ':',
    '.',
    ',',
    '…',
    '...',
    '-',
    '--',
    '—',
    '–',
    '%',
    '€',
    '$',
    '°C',
    '⋅',
    ':)',
    '::',
    '¿',
    '¡',
    '😀',
  ],
  ...[' https://a.org/b?c;d ', ' C:\\x ', '10:55', '&amp;', '\ufff9', '\ufffb'],
];
const text = fc.array(fc.constantFrom(...fragments), { maxLength: 14 }).map((parts) => parts.join(''));
const runs = fc.array(
  fc.oneof(
    fc.record({ text, isText: fc.constant(true), depth: fc.nat(2) }),
    fc.constant({ text: OBJECT, original: 'a "b" ?c', isText: false, depth: 1 }),
  ),
  { maxLength: 6 },
);

/** What no rule may change: everything but spaces, quotes, points, dashes and the few letters that rules spell. */
const substance = (value: string): string => value.replace(/[\s"'’‘“”„‚«»‹›<>.…–—-]|[ieéèmrÉÀEA·⋅]/gu, '');

const set = (list: readonly Run[], lang: string): readonly Run[] =>
  typesetRuns(list, rulesFor(lang, { guillemets: 'nnbsp', inclusive: 'keep' }));

describe.each(languages)('typography of %s', (lang) => {
  it('changes nothing more the second time', () => {
    fc.assert(
      fc.property(text, (value) => {
        const once = typesetText(value, lang);
        expect(typesetText(once, lang)).toBe(once);
      }),
      { numRuns: 1500, seed: 11 },
    );
  });

  it('keeps what the author wrote', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(substance(typesetText(value, lang))).toBe(substance(value));
      }),
      { numRuns: 400, seed: 12 },
    );
  });

  it('never touches an object, and sets the same text however it is cut into elements', () => {
    fc.assert(
      fc.property(runs, (list) => {
        const done = set(list, lang);
        expect(done.filter(({ original }) => original === 'a "b" ?c')).toHaveLength(
          list.filter(({ isText }) => !isText).length,
        );
        const joined: Run[] = [];
        for (const run of list) {
          const last = joined.at(-1);
          if (last?.isText && run.isText) joined[joined.length - 1] = { ...last, text: last.text + run.text };
          else joined.push(run);
        }
        expect(done.map(finalText).join('')).toBe(set(joined, lang).map(finalText).join(''));
      }),
      { numRuns: 400, seed: 13 },
    );
  });
});

it('leaves a language that it does not know as typed', () => {
  expect(typesetText('"Saluton" - ĉu? ...', 'eo')).toBe('"Saluton" - ĉu? ...');
});
