import type { UiLanguage } from '../../diagnostics/rule.js';
import { type Words, wordsFor } from '../../language/words.js';
import type { Theme } from '../../theme/theme.js';
import type { CatalogueEntry } from '../entry.js';
import type { Library } from '../library.js';
import { type SiteWords, siteWords } from '../words.js';

/** One page of the site in one language: where it is, and what it may draw on. */
export interface View {
  readonly library: Library;
  readonly theme: Theme;
  readonly language: UiLanguage;
  readonly words: SiteWords;
  readonly common: Words;
  /** From the output folder, in the first language: `essai/index.html`. */
  readonly path: string;
  /** Relative address of a file of the site, from this page. */
  href(to: string): string;
  /** Relative address of another page of the site, in this page's language. */
  page(to: string): string;
}

export const view = (library: Library, theme: Theme, language: UiLanguage, path: string): View => {
  const up = '../'.repeat(path.split('/').length - 1);
  const href = (to: string): string => `${up}${to}`;
  return {
    library,
    theme,
    language,
    words: siteWords(language),
    common: wordsFor(language),
    path,
    href,
    page: (to) => href(localized(to, language, library)),
  };
};

/** The file of a page in a language: the first language of the press has the plain names, `index.html`; others theirs, `index.en.html`. */
export const localized = (path: string, language: UiLanguage, { languages }: Library): string =>
  language === languages[0] ? path : path.replace(/\.html$/, `.${language}.html`);

export const bookPath = ({ slug }: Pick<CatalogueEntry, 'slug'>): string => `${slug}/index.html`;

/** Absolute address of a file of the site, when the site has one. */
export const absolute = ({ press }: Library, to: string): string | undefined =>
  press.baseUrl === undefined ? undefined : `${press.baseUrl}${to.replace(/(^|\/)index\.html$/, '$1')}`;

/** `lang` and `dir` for a book's words among the site's. */
export const ownLanguage = (
  { language }: View,
  { lang, direction }: CatalogueEntry,
): { lang?: string; dir?: string } => (lang === language ? {} : { lang, dir: direction });
