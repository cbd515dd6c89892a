import { InvalidArgumentError } from 'commander';
import { type Format, formats } from '../../editions/edition.js';
import { parseLicense } from '../../rights/parse-license.js';
import type { Wording } from '../wording.js';

/** Editions by their names, in the order of the table. @param before What the same option said before: it may be given again. */
export function editionList(value: string, before: readonly Format[], say: Wording): Format[] {
  const names = value.split(',').map((name) => name.trim().toLowerCase());
  const unknown = names.find((name) => !formats.some((format) => format === name));
  if (unknown !== undefined) throw new InvalidArgumentError(say.unknownFormat(unknown, formats.join(', ')));
  return formats.filter((format) => names.includes(format) || before.includes(format));
}

/** The SPDX expression of a licence, however it was given. */
export function license(value: string, say: Wording): string {
  const known = parseLicense(value)?.expression;
  if (known === undefined) throw new InvalidArgumentError(say.unknownLicense(value));
  return known;
}

/** A day, `2026-11-29`. */
export function date(value: string, say: Wording): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError(say.options.published);
  return value;
}

/** The number of a port. */
export function port(value: string, say: Wording): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) throw new InvalidArgumentError(say.notAPort(value));
  return number;
}

/** A whole number from 1. */
export function positive(value: string, say: Wording): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError(say.notANumber(value));
  return number;
}
