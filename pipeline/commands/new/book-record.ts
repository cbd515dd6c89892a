import { canonicalLanguage } from '../../book/schema/language-tag.js';
import type { BookRecord } from '../../diagnostics/rules/book-model.js';
import { modelLanguage } from '../../new-book/book-files.js';
import { titleOf } from '../../new-book/slug-of.js';
import { today } from '../../system/today.js';
import type { Context } from '../context.js';
import type { NewBookOptions } from '../new.js';
import type { BookPlace } from './book-place.js';
import { licenseAsked } from './license-asked.js';
import { refusal } from './refusal.js';
import { type Signature, signatureOf } from './signature.js';

/** Of a book for which none was asked. */
const usualLicense = 'CC-BY-SA-4.0';

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
  const known = licenseAsked(license ?? usualLicense, language);
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
