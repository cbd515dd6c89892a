import { expect, test } from 'vitest';
import type { PdfFile } from '../../../pipeline/verification/pdf/pdf-file.js';
import { isOnALine, proveSections } from '../../../pipeline/verification/pdf/text.js';

const fileOf = (...pages: readonly (readonly string[])[]): PdfFile => ({
  title: '',
  lang: 'fr',
  tagged: true,
  pages: pages.map((_, index) => String(index + 1)),
  lines: pages.map((lines) => lines.map((text, index) => ({ y: 34 + 14 * index, text }))),
  destinations: new Map([['types', { page: 0, y: 34 }]]),
  outline: [],
  missingFonts: [],
  attachments: [],
  fonts: [],
});

const text =
  'Une fonction sert à toutes les valeurs à venir.\ninclure listes/chapitre-dix-types-génériques-traits-et-durées/principal.rs\nElle reçoit une liste.';

test('a running head that repeats words of the page below it hides nothing and alarms nobody', () => {
  const file = fileOf(
    ['Une fonction sert à toutes les valeurs à venir.'],
    [
      'Types génériques, traits et durées',
      '293',
      'inclure listes/chapitre-dix-types-génériques-',
      'traits-et-durées/principal.rs',
      'Elle reçoit une liste.',
    ],
  );
  expect(proveSections(file, [{ id: 'types', text, notes: '' }])).toMatchObject({ holds: true });
});

test('words that only the running head has are missed', () => {
  const file = fileOf(
    ['Une fonction sert à toutes les valeurs à venir.'],
    ['Types génériques, traits et durées', '293', 'principal.rs', 'Elle reçoit une liste.'],
  );
  expect(proveSections(file, [{ id: 'types', text, notes: '' }])).toMatchObject({ holds: false });
});

test('a sign that no font draws is any one sign, not two', () => {
  const section = (words: string) => [
    { id: 'types', text: `Une liste : ${words}, KaiserY, et bien d’autres`, notes: '' },
  ];
  const file = fileOf(['Une liste : \uFFFD体中文, KaiserY, et', 'Types génériques', '12', 'bien d’autres']);
  expect(proveSections(file, section('简体中文'))).toMatchObject({ holds: true });
  expect(proveSections(file, section('简简体中文'))).toMatchObject({ holds: false });
});

const arabic = ['لا يقرأ الناس كتابًا واحدًا.', 'المصادر المفتوحة تبدأ من هنا.'] as const;
const backwards = (line: string): string => [...line].reverse().join('');

test('words from right to left hold in whatever order they are read, save a sign that is lost; a lost line is missed', () => {
  const section = { id: 'types', text: arabic.join('\n'), notes: '' };
  const [first, second] = arabic;
  expect(proveSections(fileOf([backwards(first), second]), [section])).toMatchObject({ holds: true });
  expect(proveSections(fileOf([backwards(first).replace('ب', ''), second]), [section])).toMatchObject({ holds: true });
  expect(proveSections(fileOf([backwards(first)]), [section])).toMatchObject({ holds: false });
});

test('words are found on a line, backwards too when they go from right to left, and never across two lines', () => {
  expect(isOnALine(['Titre', 'brouillon · 2026'], 'Brouillon')).toBe(true);
  expect(isOnALine(['nolliuorb'], 'brouillon')).toBe(false);
  expect(isOnALine(['2026', backwards('مسودة')], 'مسودة')).toBe(true);
  expect(isOnALine(['مسو', 'دة'], 'مسودة')).toBe(false);
});
