import type { Creator, Entry } from '@retorquere/bibtex-parser';
import { readDate } from './date.js';
import type { CslDate, CslItem, CslName } from './item.js';

/** Fields whose name alone changes, in the order of preference for one variable. */
const fields: readonly (readonly [field: string, variable: string])[] = [
  ['booktitle', 'container-title'],
  ['journaltitle', 'container-title'],
  ['journal', 'container-title'],
  ['maintitle', 'container-title'],
  ['shorttitle', 'title-short'],
  ['shortjournal', 'container-title-short'],
  ['series', 'collection-title'],
  ['publisher', 'publisher'],
  ['institution', 'publisher'],
  ['school', 'publisher'],
  ['organization', 'publisher'],
  ['howpublished', 'medium'],
  ['location', 'publisher-place'],
  ['address', 'publisher-place'],
  ['venue', 'event-place'],
  ['eventtitle', 'event-title'],
  ['edition', 'edition'],
  ['volume', 'volume'],
  ['volumes', 'number-of-volumes'],
  ['pages', 'page'],
  ['pagetotal', 'number-of-pages'],
  ['chapter', 'chapter-number'],
  ['version', 'version'],
  ['isbn', 'ISBN'],
  ['issn', 'ISSN'],
  ['doi', 'DOI'],
  ['url', 'URL'],
  ['note', 'note'],
  ['addendum', 'note'],
  ['origtitle', 'original-title'],
  ['origpublisher', 'original-publisher'],
  ['origlocation', 'original-publisher-place'],
];

const people: Readonly<Record<string, string>> = {
  author: 'author',
  editor: 'editor',
  translator: 'translator',
  bookauthor: 'container-author',
  director: 'director',
  holder: 'author',
};

const dates: readonly (readonly [field: string, variable: string])[] = [
  ['date', 'issued'],
  ['urldate', 'accessed'],
  ['origdate', 'original-date'],
  ['eventdate', 'event-date'],
];

const genres: Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>> = {
  phdthesis: { fr: 'Thèse de doctorat', en: 'PhD thesis' },
  mastersthesis: { fr: 'Mémoire de master', en: 'Master’s thesis' },
  mathesis: { fr: 'Mémoire de master', en: 'Master’s thesis' },
  bathesis: { fr: 'Mémoire de licence', en: 'Bachelor’s thesis' },
  candthesis: { fr: 'Thèse de troisième cycle', en: 'Candidate thesis' },
  techreport: { fr: 'Rapport technique', en: 'Technical report' },
};

/** Names of babel's languages, as BCP 47. */
const languages: Readonly<Record<string, string>> = {
  ...{ american: 'en-US', british: 'en-GB', english: 'en', usenglish: 'en-US', ukenglish: 'en-GB' },
  ...{ french: 'fr', français: 'fr', canadien: 'fr-CA', german: 'de', ngerman: 'de', austrian: 'de-AT' },
  ...{ spanish: 'es', italian: 'it', dutch: 'nl', portuguese: 'pt', brazilian: 'pt-BR', latin: 'la' },
};

/** A BibTeX or biblatex entry as a CSL item; `lang` is the language in which a thesis is called one. */
export function toItem(entry: Entry, type: string, lang: string): CslItem {
  const { fields: written } = entry;
  const variables: Record<string, CslItem[string]> = { title: titleOf(entry) };
  for (const [field, variable] of fields) variables[variable] ??= textOf(written[field]);
  for (const [field, variable] of Object.entries(people)) variables[variable] ??= namesOf(written[field]);
  for (const [field, variable] of dates) variables[variable] = dateOf(textOf(written[field]));
  variables['issued'] ??= dateOf(monthly(textOf(written['year']), textOf(written['month'])));
  const number = textOf(written['number']);
  variables[type.startsWith('article') ? 'issue' : 'number'] = textOf(written['issue']) ?? number;
  variables['genre'] = genreOf(entry, lang);
  variables['language'] = languageOf(written);
  const known = Object.entries(variables).filter(([, value]) => value !== undefined);
  return { id: entry.key, type, ...Object.fromEntries(known) };
}

/** Title and subtitle. */
function titleOf({ fields: { title, titleaddon, subtitle } }: Entry): string | undefined {
  const [first, second] = [textOf(title) ?? textOf(titleaddon), textOf(subtitle)];
  return first !== undefined && second !== undefined ? `${first}: ${second}` : first;
}

/** The type of a thesis or a report, in words: what the author wrote, else what the entry is called. */
function genreOf({ type, fields: { type: written } }: Entry, lang: string): string | undefined {
  const words = textOf(written);
  const named = genres[(words ?? type).toLowerCase()];
  return named ? named[/^fr\b/i.test(lang) ? 'fr' : 'en'] : words;
}

function languageOf({ langid, language }: Entry['fields']): string | undefined {
  const written = textOf(langid) ?? textOf(language);
  if (written === undefined) return undefined;
  return languages[written.toLowerCase()] ?? (/^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(written) ? written : undefined);
}

const monthly = (year: string | undefined, month: string | undefined): string | undefined =>
  year !== undefined && /^\d{4}$/.test(year) && /^\d{1,2}$/.test(month ?? '')
    ? `${year}-${(month ?? '').padStart(2, '0')}`
    : year;

const dateOf = (written: string | undefined): CslDate | undefined =>
  written === undefined ? undefined : readDate(written);

/** A field as text: lists of places or publishers are joined. */
function textOf(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value.filter((each) => typeof each === 'string').join(' ; ') : value;
  return typeof text === 'string' && text.trim() !== '' ? composed(text.trim()) : undefined;
}

/** The parser puts TeX's accents beside their letters. */
const composed = (text: string): string => text.normalize('NFC');

const namesOf = (value: unknown): CslName[] | undefined =>
  Array.isArray(value) ? value.map((creator: Creator) => toName(creator)) : undefined;

const toName = ({ name, lastName, firstName, prefix, suffix }: Creator): CslName =>
  lastName === undefined
    ? { literal: composed(name ?? '') }
    : {
        family: composed(lastName),
        ...(firstName === undefined ? {} : { given: composed(firstName) }),
        ...(prefix === undefined ? {} : { 'non-dropping-particle': composed(prefix) }),
        ...(suffix === undefined ? {} : { suffix }),
      };
