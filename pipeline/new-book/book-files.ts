import type { UiLanguage } from '../diagnostics/rule.js';
import { type BookRecord, bookModel } from '../diagnostics/rules/book-model.js';
import { en } from './chapter/en.js';
import { fr } from './chapter/fr.js';
import { picture } from './picture.js';

const chapters = { fr, en };

/**
 * The files of a new book, by path: its record, a first chapter to write over, the drawing of its figure. A chapter that is
 * not in the language of the book says so.
 *
 * @param language In which they are written.
 */
export const bookFiles = (record: BookRecord, language: UiLanguage): ReadonlyMap<string, string> => {
  const chapter = chapters[language];
  const header = languageOf(record.lang) === language ? '' : `---\nlang: ${language}\n---\n\n`;
  return new Map([
    ['book.md', bookModel(record, language)],
    [chapter.path, header + chapter.text],
    [chapter.picture, picture],
  ]);
};

/** In which language the model of a book is written: that of the book, where there is a model in it, else the editor's. */
export const modelLanguage = (lang: string, otherwise: UiLanguage): UiLanguage => {
  const own = languageOf(lang);
  return own === 'fr' || own === 'en' ? own : otherwise;
};

const languageOf = (lang: string): string => lang.split('-')[0] ?? '';
