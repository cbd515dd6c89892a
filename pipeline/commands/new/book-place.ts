import { basename, dirname, join, resolve } from 'node:path';
import { isSlug } from '../../book/schema/kinds.js';
import type { UiLanguage } from '../../diagnostics/rule.js';
import { slugOf } from '../../new-book/slug-of.js';
import { refusal } from './refusal.js';

/** Where a new book goes. */
export interface BookPlace {
  readonly folder: string;
  /** The folder's name. */
  readonly slug: string;
  /** The title that was given in place of a name. */
  readonly title?: string;
}

/**
 * A bare name is a folder among the books, anything else a path. What cannot be a name is a title to make one of.
 *
 * @throws {UsageError} when no name can be made of it.
 */
export const bookPlace = (asked: string, books: string, language: UiLanguage): BookPlace => {
  const isPath = /[/\\]/.test(asked);
  const path = resolve(isPath ? asked : join(books, asked));
  const written = isPath ? basename(path) : asked.trim();
  const slug = isSlug(written) ? written : slugOf(written);
  if (!isSlug(slug)) throw refusal('value-slug', { key: 'new', found: asked }, language);
  const folder = join(isPath ? dirname(path) : resolve(books), slug);
  return { folder, slug, ...(slug !== written && { title: written }) };
};
