import { german, swissGerman } from './de.js';
import { english } from './en.js';
import { americanSpanish, spanish } from './es.js';
import { france, french, quebec, switzerland } from './fr.js';
import type { House } from './house.js';
import { italian } from './it.js';
import { dutch } from './nl.js';
import type { Rule } from './passage.js';
import { brazilian, portuguese } from './pt.js';

const spanishOfEurope = new Set(['', 'es', 'ad', 'gq', 'ph']);

const rulesOf = (language: string, region: string, house: House): readonly Rule[] => {
  switch (language) {
    case 'fr':
      return french(region === 'ch' ? switzerland : region === 'ca' ? quebec : france, house);
    case 'en':
      return english;
    case 'de':
      return region === 'ch' || region === 'li' ? swissGerman : german;
    case 'es':
      return spanishOfEurope.has(region) ? spanish : americanSpanish;
    case 'it':
      return italian;
    case 'pt':
      return region === 'br' ? brazilian : portuguese;
    case 'nl':
      return dutch;
    default:
      return [];
  }
};

const known = new Map<string, readonly Rule[]>();

/** The rules of a BCP 47 language under a house's choices; none for a language that is left as typed. */
export const rulesFor = (lang: string, house: House): readonly Rule[] => {
  const key = `${lang} ${house.guillemets} ${house.inclusive}`;
  const made = known.get(key);
  if (made) return made;
  const [language = '', ...subtags] = lang.toLowerCase().split('-');
  const region = subtags.find((subtag) => /^(?:[a-z]{2}|\d{3})$/.test(subtag)) ?? '';
  const rules = rulesOf(language, region, house);
  known.set(key, rules);
  return rules;
};
