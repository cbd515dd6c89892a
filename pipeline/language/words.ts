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

/** The words that the pipeline itself writes into books, in one language. */
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
  readonly sectionTitles: Readonly<Record<string, string>>;
  /** What contributors did, by MARC relator code: `traduction`, `illustrations`. */
  readonly roles: Readonly<Record<string, string>>;
  /** Joins names: `A, B et C`. */
  readonly list: (items: readonly string[]) => string;
  /** ISO date as readers write it: `22 novembre 2026`. */
  readonly date: (iso: string) => string;
}

const languages: Readonly<Record<string, Words>> = { ar, de, en, es, fa, fr, it, ja, nl, pt, zh };

const traditional = /^zh-(?:.*-)?(?:hant|tw|hk|mo)\b/;

/** The words for a BCP 47 language; English where the pipeline does not speak it. */
export const wordsFor = (lang: string): Words => {
  const tag = lang.toLowerCase();
  return traditional.test(tag) ? zhHant : (languages[tag.split('-')[0] ?? ''] ?? en);
};
