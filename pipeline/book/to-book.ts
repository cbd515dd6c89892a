import type { Diagnostics } from '../diagnostics/diagnostics.js';
import { directionOf } from '../language/direction.js';
import { houseOf } from '../language/typography/house.js';
import { typesetText } from '../language/typography/typeset.js';
import { isSpoken, spokenLanguages } from '../language/words.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import type { AccessibilityReview, Book, PdfSettings, Subject } from './book.js';
import { foundCredits } from './found-credits.js';
import { present } from './present.js';
import { readBookKeys } from './read-header.js';
import type { BookKeys } from './schema/book.js';
import { toCitations } from './to-citations.js';
import { toContents } from './to-contents.js';
import { authorsOf, toContributors } from './to-contributors.js';
import { toCover } from './to-cover.js';
import { toCredits } from './to-credits.js';
import { licenseOf, toRights } from './to-rights.js';
import { deriveUuid } from './uuid.js';

type Keys = Partial<BookKeys>;

const isPresent = <T>(value: T | undefined): value is T => value !== undefined;

/** Date of this version; a book without one takes the first day of its copyright year, and is warned. */
const publishedOn = (keys: Keys, { bookFile }: Manuscript, diagnostics: Diagnostics): string => {
  if (keys.published !== undefined) return keys.published;
  const date = `${String(keys.copyright?.year ?? 1970).padStart(4, '0')}-01-01`;
  const isWritten = (bookFile.header.data['published'] ?? undefined) !== undefined;
  if (!isWritten)
    diagnostics.add(
      'published-missing',
      { date },
      { file: bookFile.path, at: bookFile.header.place(['copyright', 'year']) },
    );
  return date;
};

/** Says what a book in a language without words of its own does not get. Rule: `language-not-spoken`. */
const reportLanguage = ({ lang }: Keys, { bookFile }: Manuscript, diagnostics: Diagnostics): void => {
  if (lang === undefined || isSpoken(lang)) return;
  const place = { file: bookFile.path, at: bookFile.header.place(['lang']) };
  diagnostics.add('language-not-spoken', { lang, spoken: spokenLanguages.join(', ') }, place);
};

const toSubject = (subject: NonNullable<NonNullable<Keys['subjects']>[number]>): Subject =>
  typeof subject === 'string' ? { term: subject } : present(subject);

const toReview = ({ level, ...review }: NonNullable<Keys['accessibilityReview']>): AccessibilityReview => ({
  ...present(review),
  conformance: `EPUB Accessibility 1.1 - WCAG 2.2 Level ${level}`,
});

const defaultPdf: PdfSettings = { size: [148, 210], text: 10, notes: 'page', print: false };

const toIdentifiers = ({ identifiers }: Keys, slug: string, title: string): Book['identifiers'] => {
  const uuid = identifiers?.uuid ?? deriveUuid(`${slug}\n${title}`);
  return {
    uuid,
    compat: deriveUuid('epub-compat', uuid),
    ...present({ doi: identifiers?.doi, isbn: identifiers?.isbn && present(identifiers.isbn) }),
  };
};

/** Credits that `book.md` has and that are not among what could be read of it. */
const unreadCredits = (keys: Keys, { bookFile, resolve }: Manuscript): Book['unreadCredits'] =>
  Object.keys(bookFile.header.data['credits'] ?? {})
    .filter((written) => !(written in (keys.credits ?? {})))
    .map((written) => ({ pattern: resolve(written) ?? written }));

/**
 * Makes the validated work of a manuscript. Everything that is wrong is reported, each thing at its place; what could be
 * made out becomes a book all the same, with sensible stand-ins, so that a draft can be built. Undefined only when
 * `book.md` gives neither a title nor a language.
 */
export const toBook = (manuscript: Manuscript, diagnostics: Diagnostics): Book | undefined => {
  const { folder, bookFile } = manuscript;
  const keys = readBookKeys(bookFile, diagnostics);
  const published = publishedOn(keys, manuscript, diagnostics);
  reportLanguage(keys, manuscript, diagnostics);
  const license = licenseOf(keys);
  const { title = folder.slug, lang = 'und' } = keys;
  const contributors = toContributors(keys.contributors, bookFile, diagnostics);
  const contents = toContents(keys.contents, {
    manuscript,
    lang,
    license,
    diagnostics,
    mayBeEmpty: keys.bilingual !== undefined,
  });
  const set = (text: string): string => typesetText(text, lang, houseOf(present(keys.typography ?? {})));
  const optional = present({
    subtitle: keys.subtitle && set(keys.subtitle),
    funding: keys.funding && present(keys.funding),
    source: keys.source,
    original: keys.original && present(keys.original),
    collection: keys.collection && present(keys.collection),
    accessibilityReview: keys.accessibilityReview && toReview(keys.accessibilityReview),
    cover: toCover(keys.cover, manuscript, diagnostics),
    lists: keys.lists?.filter(isPresent),
    bilingual: keys.bilingual?.filter(isPresent),
  });
  const rights = toRights(keys, { lang, published, contributors });
  const chapters = contents.flatMap((entry) => (entry.kind === 'part' ? entry.contents : [entry]));
  const told = [
    ...chapters.flatMap((chapter) => chapter.credits),
    ...toCredits(keys.credits, bookFile, manuscript, diagnostics),
  ];
  const own = { names: [rights.holder, ...authorsOf(contributors)], license };
  const credits = [...told, ...foundCredits(manuscript, told, own, diagnostics)];
  if (keys.title === undefined && keys.lang === undefined) return undefined;
  return {
    ...optional,
    slug: folder.slug,
    title: set(title),
    lang,
    direction: directionOf(lang),
    contributors,
    rights,
    uncreditedIsOwn: keys.uncredited === 'own',
    credits,
    unreadCredits: unreadCredits(keys, manuscript),
    publishers: (keys.publisher ?? []).filter(isPresent),
    published,
    version: keys.version ?? '1.0.0',
    changes: (keys.changes ?? []).filter(isPresent).map((change) => ({ ...present(change), text: set(change.text) })),
    identifiers: toIdentifiers(keys, folder.slug, title),
    translations: (keys.translations ?? []).filter(isPresent),
    subjects: (keys.subjects ?? []).filter(isPresent).map(toSubject),
    theme: keys.theme ?? 'communs',
    typography: present(keys.typography ?? {}),
    ...toCitations(keys, manuscript),
    plates: keys.plates === true,
    editions: (keys.editions ?? []).filter(isPresent),
    epub: present(keys.epub ?? {}),
    pdf: { ...defaultPdf, ...present(keys.pdf ?? {}) },
    blurb: bookFile,
    contents,
    pictures: manuscript.pictures,
    included: manuscript.included,
    paths: new Set(folder.files.keys()),
    place: (path) => bookFile.header.place(path),
  };
};
