import { expect, test } from 'vitest';
import { planSheets } from '../../../../pipeline/editions/pdf/sheets/sheets.js';
import type { Unit } from '../../../../pipeline/editions/pdf/sheets/unit.js';

const unit = (id: string, rest: Partial<Unit> = {}): Unit => ({
  id,
  matter: 'bodymatter',
  recto: 'chapter',
  head: `Tête de ${id}`,
  folios: true,
  ...rest,
});

const cover = unit('cover', { matter: 'cover', recto: true, folios: false });
const title = unit('title', { matter: 'frontmatter', recto: true, folios: false });
const imprint = unit('imprint', { matter: 'frontmatter', recto: false, folios: false });

const plan = (units: readonly Unit[], counts: Record<string, number>) =>
  planSheets(units, new Map(Object.entries(counts)), 'Le pain');

test('the front is numbered in roman, the body in arabic from a recto, the cover apart', () => {
  const { sheets, starts } = plan([cover, title, imprint, unit('un'), unit('deux')], { un: 7, deux: 6 });
  expect(sheets.map(({ label }) => label).join(' ')).toBe('C1 C2 i ii 1 2 3 4 5 6 7 8 9 10 11 12 13 14');
  expect(starts.get('un')).toBe(4);
  expect(starts.get('deux')).toBe(12);
});

test('blanks before rectos and covers’ backs show nothing', () => {
  const { sheets, blanks } = plan([cover, title, imprint, unit('un'), unit('deux')], { un: 7, deux: 6 });
  expect([...blanks]).toEqual(['title', 'deux']);
  expect(sheets[1]).toEqual({ label: 'C2', folio: '', head: '' });
  expect(sheets[11]).toEqual({ label: '8', folio: '', head: '' });
});

test('openers keep their folio and have no head; versos bear the book, rectos the chapter', () => {
  const { sheets } = plan([cover, title, imprint, unit('un')], { un: 7 });
  expect(sheets.slice(4, 7)).toEqual([
    { label: '1', folio: '1', head: '' },
    { label: '2', folio: '2', head: 'Le pain' },
    { label: '3', folio: '3', head: 'Tête de un' },
  ]);
});

test('short chapters follow one another, but the body still begins on a recto', () => {
  const { sheets, blanks } = plan([cover, title, unit('un'), unit('deux'), unit('trois')], {
    un: 1,
    deux: 2,
    trois: 1,
  });
  expect([...blanks]).toEqual(['title', 'un']);
  expect(sheets.at(-1)?.label).toBe('4');
});

test('a long head is cut between words', () => {
  const head = 'De la manière dont les communs de l’écrit furent défendus par celles et ceux qui les tenaient';
  const { sheets } = plan([cover, title, unit('un', { head })], { un: 3 });
  expect(sheets.at(-1)?.head).toBe('De la manière dont les communs de l’écrit furent défendus par…');
});
