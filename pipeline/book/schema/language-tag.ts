const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * The canonical form of a BCP 47 tag (`fr-fr` → `fr-FR`, `fra` → `fr`). Undefined when it is not well-formed, or when its
 * language is none: two-letter codes are all known; a name in full (`French`) is well-formed and names no language.
 */
export const canonicalLanguage = (written: string): string | undefined => {
  try {
    const [tag] = Intl.getCanonicalLocales(written);
    const primary = tag?.split('-')[0] ?? '';
    const isLanguage = primary.length === 3 || (primary.length === 2 && names.of(primary) !== undefined);
    return isLanguage ? tag : undefined;
  } catch {
    // Intl's only way to say that a tag is not well-formed.
    return undefined;
  }
};
