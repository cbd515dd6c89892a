import { canonicalLanguage } from '../../book/schema/language-tag.js';
import type { UiLanguage } from '../../diagnostics/rule.js';
import { type BookRecord, someone } from '../../diagnostics/rules/book-model.js';
import { modelLanguage } from '../../new-book/book-files.js';
import { titleOf } from '../../new-book/slug-of.js';
import { nearestLicense } from '../../rights/nearest-license.js';
import { parseLicense } from '../../rights/parse-license.js';
import { gitName } from '../../system/git-name.js';
import { today } from '../../system/today.js';
import type { Context } from '../context.js';
import type { NewBookOptions } from '../new.js';
import type { BookPlace } from './book-place.js';
import { refusal } from './refusal.js';

/** Who signs a new book: those named on the command line, else whom git knows, else nobody yet. */
export interface Signature {
  readonly names: readonly string[];
  readonly from: 'option' | 'git' | 'nobody';
}

/**
 * What the header of a new book says: what was asked for, and good defaults.
 *
 * @throws {UsageError} for a language or a licence that is none.
 */
export const bookRecord = async (
  { title, author, in: written, license, collection }: NewBookOptions,
  place: BookPlace,
  { terminal: { language }, configuration }: Context,
): Promise<{ readonly record: BookRecord; readonly signature: Signature }> => {
  const lang = canonicalLanguage(written ?? language);
  if (lang === undefined) throw refusal('value-language', { key: '--in', found: written ?? '' }, language);
  const known = parseLicense(license);
  const nearest = nearestLicense(license) ?? '';
  if (!known) throw refusal('license-unknown', { key: '--license', license, nearest }, language);
  const signature = await signatureOf(author, modelLanguage(lang, language));
  const published = today();
  const { name: publisher } = configuration.press;
  const series = collection?.trim();
  const record: BookRecord = {
    title: title?.trim() || place.title || titleOf(place.slug),
    lang,
    authors: signature.names,
    license: known.expression,
    year: published.slice(0, 4),
    published,
    ownPictures: true,
    ...(publisher !== undefined && { publisher }),
    ...(series && { collection: series }),
  };
  return { record, signature };
};

const signatureOf = async (given: readonly string[] | undefined, language: UiLanguage): Promise<Signature> => {
  const names = (given ?? []).map((name) => name.trim()).filter((name) => name !== '');
  if (names.length > 0) return { names, from: 'option' };
  const known = await gitName();
  return known === undefined ? { names: [someone(language)], from: 'nobody' } : { names: [known], from: 'git' };
};
