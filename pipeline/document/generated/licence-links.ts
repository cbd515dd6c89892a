import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { wordsFor } from '../../language/words.js';
import { deedOf } from '../../rights/license-pages.js';
import type { LicenseExpression } from '../../rights/rights.js';

/** The short names of an expression's licences, linked: `MIT ou Apache 2.0`. */
export function licenceLinks({ expression, licenses }: LicenseExpression, lang: string): (ElementContent | string)[] {
  const join = joinOf(expression, lang);
  return licenses.flatMap((license, index) => {
    const href = deedOf(license, lang);
    const name = href === undefined ? license.shortName : h('a', { href }, license.shortName);
    return index === 0 ? [name] : [join, name];
  });
}

/** The same inside a sentence: `sous licence CC BY 4.0`. */
export function underLicence(expression: LicenseExpression, lang: string): (ElementContent | string)[] {
  const { before, after } = wordsFor(lang).license.under;
  return [before, ...licenceLinks(expression, lang), after].filter((part) => part !== '');
}

/** What stands between the licences of an SPDX expression. */
export function joinOf(expression: string, lang: string): string {
  const { or, and } = wordsFor(lang);
  return /\bOR\b/.test(expression) ? or : and;
}
