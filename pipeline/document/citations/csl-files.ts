/** The CSL files that come with the program; the disk is behind this interface (`system/csl-files.ts`). */
export interface CslFiles {
  /** Names of the styles, in order. */
  readonly styles: readonly string[];
  /** XML of a style or of a locale, by its name (`apa`, `fr-FR`); nothing when it does not come with the program. */
  read(kind: 'styles' | 'locales', name: string): Promise<string | undefined>;
}

/** The locale of a language: that of its country where there are two. */
const locales: Readonly<Record<string, string>> = {
  ...{ ar: 'ar', de: 'de-DE', en: 'en-US', 'en-gb': 'en-GB', es: 'es-ES', fa: 'fa-IR', fr: 'fr-FR', it: 'it-IT' },
  ...{ ja: 'ja-JP', nl: 'nl-NL', pt: 'pt-PT', 'pt-br': 'pt-BR', zh: 'zh-CN', 'zh-tw': 'zh-TW', 'zh-hant': 'zh-TW' },
};

/** What citeproc falls back on; it asks for it first of all. */
export const fallbackLocale = 'en-US';

/** Name of the CSL locale of a BCP 47 language; English for one that the press does not speak. */
export function localeOf(lang: string): string {
  const tag = lang.toLowerCase();
  return locales[tag] ?? locales[tag.split('-')[0] ?? ''] ?? fallbackLocale;
}

/** The style of a book that names none. */
export const defaultStyle = (lang: string): string =>
  /^fr\b/i.test(lang) ? 'iso690-author-date-fr' : 'chicago-author-date';
