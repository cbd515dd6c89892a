import type { BundleWords } from './vocabulary/bundle-words.js';
import type { LicenseWords } from './vocabulary/license-words.js';
import type { PageWords } from './vocabulary/page-words.js';
import type { Punctuation } from './vocabulary/punctuation.js';
import type { ReadingWords } from './vocabulary/reading-words.js';
import type { ReissueWords } from './vocabulary/reissue-words.js';
import type { OpenedByTitle, Role, TitledType } from './vocabulary/titles.js';
import { ar } from './words/ar.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { es } from './words/es.js';
import { fa } from './words/fa.js';
import { fr } from './words/fr.js';
import { it } from './words/it.js';
import { ja } from './words/ja.js';
import { nl } from './words/nl.js';
import { pt } from './words/pt.js';
import { zh } from './words/zh.js';
import { zhHant } from './words/zh-hant.js';

/** Everything that the pipeline itself writes into books, in one language. A new language is one more file of `words/`. */
export interface Words {
  readonly contents: string;
  readonly notes: string;
  readonly note: string;
  /** Label of a numbered chapter: `Chapitre 3`. */
  readonly chapter: (number: number) => string;
  readonly appendix: (letter: string) => string;
  readonly part: (number: number) => string;
  readonly figure: (number: number) => string;
  readonly table: (number: number) => string;
  readonly equation: (number: number) => string;
  readonly cover: string;
  readonly titlePage: string;
  readonly imprint: string;
  readonly pictureCredits: string;
  readonly colophon: string;
  readonly previous: string;
  readonly next: string;
  readonly backToText: string;
  readonly draft: string;
  /** Name of the list of notable places (cover, start of the text…). */
  readonly landmarks: string;
  /** Name of the list of the printed edition's pages. */
  readonly printedPages: string;
  /** A printed page: `p. 57`, by the number that is on it. */
  readonly page: (label: string) => string;
  /** In an index, before the entry that readers are sent to; before one that is worth reading too. */
  readonly see: string;
  readonly seeAlso: string;
  /** After an entry of the index that goes on at the head of a column: `(suite)`. */
  readonly continued: string;
  /** Sentences on what was measured of an edition's accessibility. */
  readonly accessibility: {
    readonly structure: string;
    readonly described: string;
    readonly undescribed: (pictures: number) => string;
    readonly mathematics: string;
    readonly pages: string;
    /** Says that nothing was judged by a person. */
    readonly measured: string;
  };
  /** Titles of sections that have none, by EPUB type. */
  readonly sectionTitles: Readonly<Record<TitledType, string> & Partial<Record<string, string>>>;
  /** Other titles by which a section says what it is, beside those of `sectionTitles`. */
  readonly alsoTitled: Readonly<Partial<Record<OpenedByTitle, readonly string[]>>>;
  /** What contributors did, by MARC relator code: `traduction`, `illustrations`. */
  readonly roles: Readonly<Record<Role, string> & Partial<Record<string, string>>>;
  readonly punctuation: Punctuation;
  /** A title within a sentence: `« Le canard »`. */
  readonly quoted: (title: string) => string;
  readonly pages: PageWords;
  readonly license: LicenseWords;
  readonly reading: ReadingWords;
  readonly bundle: BundleWords;
  readonly reissue: ReissueWords;
  /** What joins two things, with its spaces: ` et `, ` ou `. */
  readonly and: string;
  readonly or: string;
  /** Joins names: `A, B et C`. */
  readonly list: (items: readonly string[]) => string;
  /** ISO date as readers write it: `22 novembre 2026`. */
  readonly date: (iso: string) => string;
}

/** By the language of a BCP 47 tag, with its script where that makes another. */
const languages: Readonly<Record<string, Words>> = { ar, de, en, es, fa, fr, it, ja, nl, pt, zh, 'zh-hant': zhHant };

const traditional = /^zh-(?:.*-)?(?:hant|tw|hk|mo)\b/;

const keyOf = (lang: string): string => {
  const tag = lang.toLowerCase();
  return traditional.test(tag) ? 'zh-hant' : (tag.split('-')[0] ?? '');
};

/** The languages that the pipeline speaks. */
export const spokenLanguages: readonly string[] = Object.keys(languages);

/** Whether the pipeline speaks a BCP 47 language: where it does not, it says less, and says it in English. */
export const isSpoken = (lang: string): boolean => keyOf(lang) in languages;

/** The words for a BCP 47 language; English where the pipeline does not speak it. */
export const wordsFor = (lang: string): Words => languages[keyOf(lang)] ?? en;
