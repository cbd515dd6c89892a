import { z } from 'zod';
import { nearestLicense } from '../../rights/nearest-license.js';
import { parseLicense } from '../../rights/parse-license.js';
import type { LicenseExpression } from '../../rights/rights.js';
import { describe } from './field.js';
import { isDoi, normaliseIsbn, normaliseUuid } from './identifiers.js';
import { canonicalLanguage } from './language-tag.js';
import { fail } from './problem.js';

/** Text that is not empty. A number is taken as written: a book may be called *1984*. */
export const text = () =>
  describe(
    z
      .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
      .transform((value, context) => {
        if (value.trim() === '') fail(context, 'value-empty', {});
        return value.trim().normalize('NFC');
      }),
    { kind: 'text' },
  );

export const boolean = () => describe(z.boolean(), { kind: 'boolean' });

/** A whole number between two others. */
export const integer = (least: number, most: number) =>
  describe(
    z.number().superRefine((value, context) => {
      if (!Number.isInteger(value) || value < least || value > most) {
        fail(context, 'value-integer', { found: value, least, most });
      }
    }),
    { kind: 'integer' },
  );

/** One of these values. */
export const choice = <const Choices extends readonly (string | number)[]>(choices: Choices) =>
  describe(
    z.union([z.string(), z.number()]).transform((value, context): Choices[number] => {
      const found = choices.find((each) => each === value);
      if (found !== undefined) return found;
      fail(context, 'value-choice', { found: value, choices: choices.join(', ') });
      return z.NEVER;
    }),
    { kind: 'choice', choices },
  );

/** A calendar date, `2026-11-22` (ISO 8601). */
export const date = () =>
  describe(
    text().superRefine((value, context) => {
      const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
      const isReal = time && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value);
      if (!isReal) fail(context, 'value-date', { found: value });
    }),
    { kind: 'date' },
  );

/** `1.2.0` or `1.2.0-rc.1` (Semantic Versioning 2.0.0). */
const semanticVersion =
  /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*))*)?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/;

export const version = () =>
  describe(
    text().superRefine((value, context) => {
      if (!semanticVersion.test(value)) fail(context, 'value-version', { found: value });
    }),
    { kind: 'version' },
  );

/** A BCP 47 tag, in its canonical form once it is read. */
export const language = () =>
  describe(
    text().transform((value, context) => {
      const tag = canonicalLanguage(value);
      if (tag === undefined) fail(context, 'value-language', { found: value });
      return tag ?? z.NEVER;
    }),
    { kind: 'language' },
  );

/** A licence of the register, an expression of several, or a `LicenseRef-…`. */
export const license = () =>
  describe(
    text().transform((value, context): LicenseExpression => {
      const parsed = parseLicense(value);
      if (!parsed) fail(context, 'license-unknown', { license: value, nearest: nearestLicense(value) ?? '' });
      return parsed ?? z.NEVER;
    }),
    { kind: 'license' },
  );

/** An address of the web. */
export const url = () =>
  describe(
    text().superRefine((value, context) => {
      const isAddress = /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value);
      if (!isAddress) fail(context, 'value-url', { found: value });
    }),
    { kind: 'url' },
  );

/** A path in the book's folder; whether it is there is seen later. */
export const path = () => describe(text(), { kind: 'path' });

/** Whether a text may be the name of a book's folder or of a theme. */
export const isSlug = (value: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(value);

/** The name of a folder or of a theme. */
export const slug = () =>
  describe(
    text().superRefine((value, context) => {
      if (!isSlug(value)) fail(context, 'value-slug', { found: value });
    }),
    { kind: 'slug' },
  );

export const uuid = () =>
  describe(
    text().transform((value, context) => {
      const found = normaliseUuid(value);
      if (found === undefined) fail(context, 'value-uuid', { found: value });
      return found ?? z.NEVER;
    }),
    { kind: 'text' },
  );

export const isbn = () =>
  describe(
    text().transform((value, context) => {
      const found = normaliseIsbn(value);
      if (found === undefined) fail(context, 'value-isbn', { found: value });
      return found ?? z.NEVER;
    }),
    { kind: 'text' },
  );

/** A DOI, without `https://doi.org/` once it is read. */
export const doi = () =>
  describe(
    text().transform((value, context) => {
      const found = value.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
      if (!isDoi(found)) fail(context, 'value-doi', { found: value });
      return found;
    }),
    { kind: 'text' },
  );

/** Sizes of paper that go by a name, in millimetres. */
const papers: Readonly<Record<string, readonly [width: number, height: number]>> = { A4: [210, 297], A5: [148, 210] };

/** A page: `A5`, `A4`, or its width and height in millimetres, `156x234`. */
export const pageSize = () =>
  describe(
    text().transform((value, context): readonly [width: number, height: number] => {
      const size = papers[value.toUpperCase()] ?? /^(\d{2,3})\s*[x×]\s*(\d{2,3})$/i.exec(value)?.slice(1).map(Number);
      const [width = 0, height = 0] = size ?? [];
      if (width < 90 || width > 300 || height < 120 || height > 420) fail(context, 'value-page-size', { found: value });
      return [width, height];
    }),
    { kind: 'page-size' },
  );
