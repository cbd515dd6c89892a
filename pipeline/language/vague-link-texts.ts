/** Texts of links that say nothing of where they lead, by language, in small letters and without punctuation. */
const vague: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    fr: 'ici|là|cliquez ici|cliquer ici|lien|ce lien|le lien|voir|voir ici|plus|en savoir plus|lire la suite|suite|cette page|page',
    en: 'here|click here|link|this link|the link|this|see here|more|read more|learn more|this page|page',
    de: 'hier|hier klicken|link|dieser link|mehr|weiterlesen|diese seite',
    es: 'aquí|haga clic aquí|clic aquí|enlace|este enlace|más|leer más|esta página',
    it: 'qui|clicca qui|link|questo link|di più|leggi tutto|questa pagina',
    pt: 'aqui|clique aqui|link|este link|mais|leia mais|saiba mais|esta página',
    nl: 'hier|klik hier|link|deze link|meer|lees meer|lees verder|deze pagina',
  }).map(([language, texts]) => [language, new Set(texts.split('|'))]),
);

/** Whether a link's text says nothing by itself: programs read links aloud in lists (WCAG 2.2, 2.4.4 and 2.4.9). */
export const isVagueLinkText = (text: string, lang: string): boolean =>
  vague[lang.toLowerCase().split('-')[0] ?? '']?.has(
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ) ?? false;
