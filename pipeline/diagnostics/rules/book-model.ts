import { wordsFor } from '../../language/words.js';
import type { UiLanguage } from '../rule.js';

/** What the header of a new `book.md` says. */
export interface BookRecord {
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  readonly authors: readonly string[];
  /** SPDX expression. */
  readonly license: string;
  readonly year: string;
  /** ISO date. */
  readonly published: string;
  /** Pictures without a credit are the authors' own. */
  readonly ownPictures: boolean;
  readonly publisher?: string;
  readonly collection?: string;
}

/**
 * A `book.md` to begin with: what a book must say, each line with a word on it. It is what `livres new` writes, and what
 * a book without a header is shown to paste.
 *
 * @param language Of the comments and of the blurb.
 */
export const bookModel = (record: BookRecord, language: UiLanguage): string => {
  const say = words[language];
  const { title, lang, authors, license, year, published, ownPictures, publisher, collection } = record;
  const holder = wordsFor(lang).list(authors);
  return [
    '---',
    `# ${say.header}`,
    `title: ${yamlText(title)}`,
    `# subtitle: ${say.subtitle}`,
    `lang: ${lang}`,
    `contributors: # ${say.roles}`,
    ...authors.map((name) => `  - { name: ${yamlText(name)}, roles: [aut] }`),
    `license: ${yamlText(license)} # ${say.license}`,
    `copyright: { year: ${year}, holder: ${yamlText(holder)} }`,
    ...(ownPictures ? [`uncredited: own # ${say.uncredited}`] : []),
    ...(publisher === undefined ? [] : [`publisher: ${yamlText(publisher)}`]),
    collection === undefined
      ? `# collection: { title: ${say.collection}, position: 1 }`
      : `collection: { title: ${yamlText(collection)} }`,
    `published: ${published} # ${say.published}`,
    'version: 0.1.0',
    `# cover: ${say.cover}`,
    '---',
    '',
    say.blurb,
    '',
  ].join('\n');
};

/** The model as a rule shows it to be pasted: only the title is known, people and dates are to be filled in. */
export const modelToPaste = (title: string, language: UiLanguage): string => {
  const { someone, year, date } = words[language];
  const record = { title, lang: language, authors: [someone], license: 'CC-BY-SA-4.0', year, published: date };
  return `\n\n${bookModel({ ...record, ownPictures: false }, language)}`;
};

/** Name that stands for an author who is not known. */
export const someone = (language: UiLanguage): string => words[language].someone;

const words = {
  fr: {
    someone: 'Prénom Nom',
    year: 'AAAA',
    date: 'AAAA-MM-JJ',
    header: 'La fiche. Ce qui suit un dièse n’est lu que par vous.',
    subtitle: 'Un sous-titre',
    roles: 'aut : texte ; trl : traduction',
    license: 'ce que chacun⋅e peut en faire',
    uncredited: 'les images sans crédit sont de vous',
    collection: 'Essais',
    published: 'la date de cette version',
    cover: 'images/couverture.jpg (sinon, elle est dessinée)',
    blurb: 'Ce que le livre raconte, en quelques lignes :\nc’est sa quatrième de couverture.',
  },
  en: {
    someone: 'First Last',
    year: 'YYYY',
    date: 'YYYY-MM-DD',
    header: 'The details. What follows a hash is for you alone.',
    subtitle: 'A subtitle',
    roles: 'aut: text; trl: translation; ill: pictures',
    license: 'what everyone may do with the book',
    uncredited: 'pictures without a credit are yours',
    collection: 'Essays',
    published: 'the date of this version',
    cover: 'images/cover.jpg (otherwise, one is drawn)',
    blurb: 'What the book tells, in a few lines:\nthis is the text of its back cover.',
  },
} as const satisfies Record<UiLanguage, Readonly<Record<string, string>>>;

/** A text as YAML: bare when it can be, for it is to be read by people, else quoted (YAML 1.2, 7.3.1). */
const yamlText = (text: string): string =>
  /^\p{L}[\p{L}\p{M}\p{N}’'.-]*(?: [\p{L}\p{M}\p{N}’'.-]+)*$/u.test(text) && !reserved.test(text)
    ? text
    : JSON.stringify(text);

const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
