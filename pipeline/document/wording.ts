import type { SectionType } from '../book/book.js';
import type { License } from '../rights/rights.js';
import { en } from './wording/en.js';
import { fr } from './wording/fr.js';

/** The sentences that generated pages and boxes are made of, in one language. */
export interface Wording {
  readonly alerts: Readonly<Record<'tip' | 'warning' | 'important' | 'caution', string>>;
  readonly task: { readonly done: string; readonly open: string };
  /** What a chapter is by its title alone; keys as `sections/fold.ts` folds them. */
  readonly typesByTitle: Readonly<Record<string, SectionType>>;
  readonly missingPicture: (path: string) => string;
  /** `Traduction : A et B`. */
  readonly role: (role: string, names: string) => string;
  readonly credit: {
    /** Under a figure: `Illustration CC BY David Revoy (source)`. */
    readonly picture: string;
    /** At the end of a text by others: `Texte CC BY Ada Lovelace`. */
    readonly text: string;
    readonly source: string;
    readonly quoted: (title: string) => string;
    /** Before the title of the chapter that shows the picture. */
    readonly where: string;
    readonly cover: string;
    /** Title of the page of credits, when there are other things than pictures on it. */
    readonly page: string;
    /** Why something without a free licence is there. */
    readonly permission: string;
    readonly quotation: string;
  };
  readonly licence: {
    readonly or: string;
    readonly and: string;
    /** Before the name of a licence: `sous licence `. */
    readonly under: string;
    /** What one may do and must do: what Creative Commons' deeds say, in fewer words. */
    readonly plain: (license: License, author: string) => { head: string; freedoms: string; duties: string };
    /** Before the licence's full name. */
    readonly legal: string;
    readonly exceptions: Readonly<Record<'pictures' | 'texts' | 'both', string>>;
  };
  readonly imprint: {
    readonly original: string;
    readonly under: string;
    readonly publishedBy: (names: string) => string;
    readonly version: (version: string, date: string) => string;
    readonly sources: string;
  };
  readonly colophon: {
    readonly made: string;
    /** The names of the fonts, their authors and licences follow. */
    readonly fonts: string;
    readonly funding: (by: string, call?: string) => string;
    readonly errors: string;
    readonly version: (version: string, date: string) => string;
    /** Follows the version; the address of the book's page follows it. */
    readonly latest: string;
  };
}

const languages: Readonly<Record<string, Wording>> = { en, fr };

/** Whether the pipeline speaks a language: where it does not, it says less, and says it in English. */
export const isSpoken = (lang: string): boolean => (lang.toLowerCase().split('-')[0] ?? '') in languages;

/** The sentences for a BCP 47 language; English where the pipeline does not speak it. */
export const wordingFor = (lang: string): Wording => languages[lang.toLowerCase().split('-')[0] ?? ''] ?? en;
