import { describe, expect, it } from 'vitest';
import { isSpoken, type Words, wordsFor } from '../../pipeline/language/words.js';
import { said } from './said.js';

const languages = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl', 'ar', 'fa', 'ja', 'zh', 'zh-Hant'];
const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  zh: /\p{Script=Han}/u,
  'zh-Hant': /\p{Script=Han}/u,
};

/** What the tables of a language hold, but for the joins that CLDR gives and the marks of punctuation. */
const sentences = ({ list, date, and, or, punctuation, ...words }: Words): readonly string[] => said(words);

/** Words that are the same in several languages. */
const shared = /^(?:[a-z-]+|[\P{L}BCD]*)$/u;

describe.each(languages)('the words of %s', (lang) => {
  const words = wordsFor(lang);

  it('are all there, and in its own script', () => {
    const own = scripts[lang];
    const { before, after } = words.license.under;
    expect(before + after).toMatch(/\p{L}/u);
    for (const text of sentences(words).filter((each) => each !== '' && !shared.test(each))) {
      expect(text.trim(), text).toMatch(own ?? /\p{L}/u);
    }
    expect(sentences(words).filter((text) => text === '').length).toBeLessThanOrEqual(1);
  });

  it('repeat no sentence of French or English', () => {
    for (const other of ['fr', 'en'].filter((each) => each !== lang)) {
      const theirs = new Set(sentences(wordsFor(other)).filter((text) => /\p{L} \p{L}/u.test(text)));
      expect(sentences(words).filter((text) => theirs.has(text))).toEqual([]);
    }
  });
});

it('says which languages are spoken', () => {
  expect(languages.every(isSpoken)).toBe(true);
  expect(isSpoken('de-CH') && isSpoken('zh-Hant-TW')).toBe(true);
  expect(isSpoken('eo')).toBe(false);
});

it.each([
  ['fr', 'Chapitre 3', 'Deuxième partie', 'Partie 14', 'Figure 3', 'Tableau 3'],
  ['en', 'Chapter 3', 'Part 2', 'Part 14', 'Figure 3', 'Table 3'],
  ['de', 'Kapitel 3', 'Zweiter Teil', 'Teil 14', 'Abbildung 3', 'Tabelle 3'],
  ['es', 'Capítulo 3', 'Segunda parte', 'Parte 14', 'Figura 3', 'Tabla 3'],
  ['it', 'Capitolo 3', 'Parte seconda', 'Parte 14', 'Figura 3', 'Tabella 3'],
  ['pt-BR', 'Capítulo 3', 'Segunda parte', 'Parte 14', 'Figura 3', 'Tabela 3'],
  ['nl', 'Hoofdstuk 3', 'Tweede deel', 'Deel 14', 'Figuur 3', 'Tabel 3'],
  ['ar', 'الفصل 3', 'الجزء الثاني', 'الجزء 14', 'الشكل 3', 'الجدول 3'],
  ['fa', 'فصل ۳', 'بخش دوم', 'بخش ۱۴', 'شکل ۳', 'جدول ۳'],
  ['ja', '第3章', '第二部', '第14部', '図3', '表3'],
  ['zh-Hans', '第3章', '第二部分', '第14部分', '图3', '表3'],
  ['zh-TW', '第3章', '第二部分', '第14部分', '圖3', '表3'],
])('%s labels its chapters, parts, figures and tables', (lang, chapter, part, later, figure, table) => {
  const words = wordsFor(lang);
  expect([words.chapter(3), words.part(2), words.part(14), words.figure(3), words.table(3)]).toEqual([
    chapter,
    part,
    later,
    figure,
    table,
  ]);
});

it.each([
  ['fr', 'A, B et C', '22 novembre 2026'],
  ['en', 'A, B and C', '22 November 2026'],
  ['de', 'A, B und C', '22. November 2026'],
  ['es', 'A, B y C', '22 de noviembre de 2026'],
  ['ar', 'A وB وC', '22 نوفمبر 2026'],
  ['fa', 'A،\u200f B، و C', '۱ آذر ۱۴۰۵'],
  ['ja', 'A、B、C', '2026年11月22日'],
  ['zh', 'A、B和C', '2026年11月22日'],
])('%s joins names and writes dates', (lang, list, date) => {
  expect(wordsFor(lang).list(['A', 'B', 'C'])).toBe(list);
  expect(wordsFor(lang).date('2026-11-22')).toBe(date);
});

it('writes the first of a month as an ordinal in French', () => {
  expect(wordsFor('fr').date('2026-03-01')).toBe('1er mars 2026');
  expect(wordsFor('fr').date('2026-03-11')).toBe('11 mars 2026');
  expect(wordsFor('en').date('2026-03-01')).toBe('1 March 2026');
});

it('speaks English where it does not know the language', () => {
  expect(wordsFor('eo')).toBe(wordsFor('en'));
});
