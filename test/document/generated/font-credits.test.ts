import { expect, test } from 'vitest';
import { creditFonts } from '../../../pipeline/document/generated/font-credits.js';
import type { Theme } from '../../../pipeline/theme/theme.js';
import { bookOf } from '../book-of.js';
import { documentOf, html } from '../document-of.js';

const family = (name: string, author: string, source?: string): Theme['families'][number] => ({
  family: name,
  author,
  license: 'OFL-1.1',
  standIns: [],
  ...(source && { source }),
});

const colophonWith = (families: Theme['families'], lang = 'fr'): string => {
  const { document } = documentOf('# Un\n\nTexte.', { lang });
  creditFonts(document, families, bookOf({ 'texte.md': '# Un' }, { lang }));
  return html(document.sections.find(({ type }) => type === 'colophon'));
};

test('the colophon names the fonts, their authors and their licence, those of one author together', () => {
  const colophon = colophonWith([
    family('Serif', 'A. Dupont', 'https://example.org/serif'),
    family('Sans', 'B. Durand'),
    family('Point', 'A. Dupont'),
  ]);
  expect(colophon).toMatch(
    /<p class="made">.*<\/p><p class="fonts">Caractères : <a href="https:\/\/example\.org\/serif">Serif<\/a>, Point \(A\. Dupont, <a href="[^"]+">[^<]*OFL[^<]*<\/a>\) ; Sans \(B\. Durand, /,
  );
});

test('it does so in English in a book in English, and says nothing when there is nothing to say', () => {
  expect(colophonWith([family('Serif', 'A. Dupont')], 'en')).toContain('Typefaces: Serif (A. Dupont, ');
  expect(colophonWith([family('Serif', 'A. Dupont')], 'ar')).toContain('<bdi dir="ltr">Serif (A. Dupont، ');
  expect(colophonWith([])).not.toContain('fonts');
});
