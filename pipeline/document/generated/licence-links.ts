import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { License, LicenseExpression } from '../../rights/rights.js';
import { wordingFor } from '../wording.js';

/** The page of a licence that a reader of `lang` reads. */
export function deedOf({ deed, uri }: License, lang: string): string | undefined {
  return deed?.[lang.toLowerCase().startsWith('fr') ? 'fr' : 'en'] ?? uri;
}

/** The short names of an expression's licences, linked: `MIT ou Apache 2.0`. */
export function licenceLinks({ expression, licenses }: LicenseExpression, lang: string): (ElementContent | string)[] {
  const { or, and } = wordingFor(lang).licence;
  const join = /\bOR\b/.test(expression) ? or : and;
  return licenses.flatMap((license, index) => {
    const href = deedOf(license, lang);
    const name = href === undefined ? license.shortName : h('a', { href }, license.shortName);
    return index === 0 ? [name] : [` ${join} `, name];
  });
}
