import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Words } from '../../language/words.js';
import type { CatalogueEntry } from '../entry.js';
import type { SiteWords } from '../words.js';
import { splitName, withRole } from './names.js';

/** The book as a reference in the manner of ISO 690:2021, in the language of the site. */
export const reference = (
  { contributors, title, subtitle, lang, version, publishers, published, rights, identifiers }: CatalogueEntry,
  address: string | undefined,
  words: SiteWords,
  { list }: Pick<Words, 'list'>,
): ElementContent[] => {
  const authors = withRole(contributors, 'aut').map(splitName);
  const names = authors.map((name) =>
    'family' in name ? `${name.family.toUpperCase()}, ${name.given}` : name.literal,
  );
  const where = identifiers.doi ? `https://doi.org/${identifiers.doi}` : address;
  return [
    ...(names.length > 0 ? [text(`${list(names)}. `)] : []),
    h('cite', { lang }, subtitle === undefined ? title : `${title}. ${subtitle}`),
    text(`. ${words.citeVersion(version)}. `),
    text(`${[publishers.join(', '), published.slice(0, 4)].filter(Boolean).join(', ')}. `),
    text(`${rights.license.licenses.map(({ shortName }) => shortName).join(' / ')}.`),
    ...(where === undefined ? [] : [text(` ${words.availableAt} `), h('a', { href: where }, where)]),
  ];
};

const text = (value: string): ElementContent => ({ type: 'text', value });
