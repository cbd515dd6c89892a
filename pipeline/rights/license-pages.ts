import { wordsFor } from '../language/words.js';
import type { License } from './rights.js';

/** The page of a licence that a reader of `lang` (BCP 47) reads: Creative Commons' deeds are translated. */
export const deedOf = ({ uri }: License, lang: string): string | undefined =>
  uri?.startsWith('https://creativecommons.org/') ? `${uri}deed.${wordsFor(lang).license.creativeCommons.deed}` : uri;

/** A licence's official name, and its language. */
export interface OfficialName {
  readonly text: string;
  readonly lang: string;
}

/**
 * The official name for a reader of `lang` (BCP 47): the register's in French and English, Creative Commons' own
 * translations of its licences 4.0 and of CC0, else the English name.
 */
export const officialName = (license: License, lang: string): OfficialName => {
  const language = lang.toLowerCase().split('-')[0];
  if (language === 'fr' || language === 'en') return { text: license.name[language], lang };
  const text = translated(license, lang);
  return text === undefined ? { text: license.name.en, lang: 'en' } : { text, lang };
};

const isElement = (part: string): part is 'by' | 'nc' | 'nd' | 'sa' => ['by', 'nc', 'nd', 'sa'].includes(part);

const translated = ({ id }: License, lang: string): string | undefined => {
  const { names } = wordsFor(lang).license.creativeCommons;
  if (!names) return undefined;
  if (id === 'CC0-1.0') return names.zero;
  const elements = /^CC-(BY[A-Z-]*)-4\.0$/.exec(id)?.[1]?.toLowerCase().split('-').filter(isElement);
  return elements && `${elements.map((element) => names[element]).join(names.join)} 4.0 ${names.international}`;
};
