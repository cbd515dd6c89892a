import { expect, test } from 'vitest';
import type { PdfFile } from '../../../pipeline/verification/pdf/pdf-file.js';
import { proveSections } from '../../../pipeline/verification/pdf/text.js';

const fileOf = (...pages: readonly (readonly string[])[]): PdfFile => ({
  title: '',
  lang: 'fr',
  tagged: true,
  pages: pages.map((_, index) => String(index + 1)),
  lines: pages.map((lines) => lines.map((text, index) => ({ y: 34 + 14 * index, text }))),
  destinations: new Map([['types', { page: 0, y: 34 }]]),
  outline: [],
  missingFonts: [],
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
