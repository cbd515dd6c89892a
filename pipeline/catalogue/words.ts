import type { UiLanguage } from '../diagnostics/rule.js';
import type { Format } from '../editions/edition.js';
import { typesetText } from '../language/typography/typeset.js';
import { en } from './words/en.js';
import { fr } from './words/fr.js';

/** What the catalogue says, in one language of the press. */
export interface SiteWords {
  readonly skip: string;
  readonly catalogue: string;
  readonly mainNavigation: string;
  readonly footNavigation: string;
  readonly breadcrumbs: string;
  readonly otherLanguage: string;
  readonly welcome: { readonly title: string; readonly text: string };
  readonly latest: string;
  readonly allBooks: string;
  readonly noBooks: string;
  readonly about: (press: string) => string;
  readonly atom: string;
  readonly opds: string;
  readonly contact: string;
  /** Names of the filters, and of the pages that they lead to. */
  /** What a list of books has in common: `Sujet : édition`. */
  readonly shared: (facet: string, value: string) => string;
  readonly facets: Readonly<Record<'collection' | 'language' | 'license' | 'subject', string>>;
  readonly all: string;
  readonly pages: string;
  readonly page: (number: number) => string;
  readonly by: (names: string) => string;
  readonly formats: Readonly<Record<Format, string>>;
  /** What each edition is good for. */
  readonly uses: Readonly<Record<Format, string>>;
  readonly pdfUse: (pages: number) => string;
  /** The PDF for the print shop, and what is particular about it. */
  readonly printFile: string;
  readonly printUse: string;
  readonly read: string;
  readonly download: (format: string) => string;
  readonly oldEdition: (version: string) => string;
  readonly checksums: string;
  readonly draft: string;
  readonly draftNotice: string;
  readonly staleNotice: string;
  readonly license: {
    /** Titles of the box: for free licences, for others, for works under no licence, for reserved ones. */
    readonly free: string;
    readonly limited: string;
    readonly publicDomain: string;
    readonly reserved: string;
    readonly copy: string;
    readonly copyWithoutSelling: string;
    readonly change: string;
    readonly changeWithoutSelling: string;
    readonly noChange: string;
    readonly name: (names: string) => string;
    readonly nameUnchanged: (names: string) => string;
    readonly share: string;
    readonly anything: string;
    readonly courtesy: (names: string) => string;
    readonly ask: string;
    readonly choice: string;
    readonly except: string;
  };
  readonly accessibility: {
    readonly title: string;
    /** By schema.org `accessibilityFeature`; features that are not here are not told. */
    readonly features: Readonly<Record<string, string>>;
    readonly undescribed: (pictures: number) => string;
    readonly measured: string;
  };
  readonly cite: string;
  readonly citeVersion: (version: string) => string;
  readonly availableAt: string;
  readonly copy: string;
  readonly copied: string;
  readonly details: string;
  readonly versions: { readonly title: string; readonly latest: (version: string, date: string) => string };
  readonly share: Readonly<Record<'title' | 'mail' | 'copy' | 'send' | 'note', string>>;
  readonly facts: Readonly<
    Record<
      | 'published'
      | 'version'
      | 'publisher'
      | 'language'
      | 'length'
      | 'collection'
      | 'subjects'
      | 'funding'
      | 'identifiers'
      | 'sources',
      string
    >
  >;
  readonly length: (words: number) => string;
  readonly original: string;
  readonly translations: string;
  readonly report: string;
  readonly reportSubject: (title: string, version: string) => string;
  /** `1,2 Mo`. */
  readonly size: (bytes: number) => string;
  readonly languageName: (lang: string) => string;
  readonly newest: string;
}

const languages: Readonly<Record<UiLanguage, SiteWords>> = { fr: set(fr, 'fr'), en: set(en, 'en') };

export const siteWords = (language: UiLanguage): SiteWords => languages[language];

/** The words with the typography of their language, those too that are made of what they are given. */
function set<Word>(word: Word, lang: UiLanguage): Word;
function set(word: unknown, lang: UiLanguage): unknown {
  if (typeof word === 'string') return typesetText(word, lang);
  if (typeof word === 'function') return (...given: readonly unknown[]) => set(word(...given), lang);
  if (typeof word !== 'object' || word === null || Array.isArray(word)) return word;
  return Object.fromEntries(Object.entries(word).map(([key, each]) => [key, set(each, lang)]));
}
