import { Document, type Scalar, type YAMLMap } from 'yaml';
import type { UiLanguage } from '../diagnostics/rule.js';
import { parseLicense } from '../rights/parse-license.js';

/** What `book.md` will say. */
export interface BookFacts {
  readonly title: string;
  readonly subtitle?: string;
  readonly lang: string;
  readonly authors: readonly string[];
  readonly license?: string;
  readonly publisher?: string;
  /** ISO date. */
  readonly published?: string;
  readonly year?: number;
  readonly subjects: readonly string[];
  readonly description?: string;
  readonly contents: readonly Entry[];
}

/** One line of the reading order: a file, or a part and its files. */
export type Entry = string | { readonly part: string; readonly contents: readonly string[] };

/** The remarks that stand where the author must decide. */
const remarks: Readonly<Record<UiLanguage, Readonly<Record<'license' | 'authors' | 'uncredited', string>>>> = {
  fr: {
    license: ' À CHOISIR, par exemple CC-BY-SA-4.0 : sans licence, le livre ne peut pas être publié.',
    authors: ' À REMPLIR : le document ne dit pas qui l’a écrit.',
    uncredited: ' uncredited: own   # à décommenter si toutes les images sont de vous',
  },
  en: {
    license: ' TO BE CHOSEN, for example CC-BY-SA-4.0: without a licence the book cannot be published.',
    authors: ' TO BE FILLED: the document does not say who wrote it.',
    uncredited: ' uncredited: own   # uncomment this if all pictures are your own',
  },
};

/** Writes `book.md`: what is known, and a clear mark where the author must decide. */
export function bookFile(facts: BookFacts, hasPictures: boolean, language: UiLanguage): string {
  const { title, subtitle, lang, authors, license, publisher, published, subjects, contents } = facts;
  const document = new Document({
    title,
    ...(subtitle !== undefined && { subtitle }),
    lang,
    contributors: authors.length > 0 ? authors.map((name) => ({ name, roles: ['aut'] })) : null,
    license: license ?? null,
    copyright: { year: facts.year ?? null, holder: authors.length > 0 ? authors.join(', ') : null },
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    version: '0.1.0',
    ...(subjects.length > 0 && { subjects }),
    contents,
  });
  const map = document.contents as YAMLMap<Scalar<string>, Scalar | null>;
  const remark = (key: string, text: string): void => {
    const value = map.get(key, true);
    if (value) value.comment = text;
  };
  const words = remarks[language];
  if (license === undefined) remark('license', words.license);
  if (authors.length === 0) remark('contributors', words.authors);
  const version = map.items.find(({ key }) => key.value === 'version');
  if (hasPictures && version) version.key.commentBefore = words.uncredited;
  const header = document.toString({ lineWidth: 0, flowCollectionPadding: true, nullStr: '' }).trimEnd();
  return `---\n${header}\n---\n${facts.description === undefined ? '' : `${facts.description}\n`}`;
}

/** The id of a licence as a document names it, or an order of the command line; nothing when it is not in the register. */
export const licenseId = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : parseLicense(text)?.expression;
