import type { License } from '../rights/rights.js';
import type { CatalogueEntry } from './entry.js';
import type { SiteWords } from './words.js';

/** A licence told to the reader: a title, and sentences each with the name of the theme's sign that goes before it. */
export interface LicenseInWords {
  readonly title: string;
  readonly sentences: readonly { readonly sign: 'copy' | 'change' | 'name' | 'share'; readonly text: string }[];
}

/** Says in plain words what a book's licence lets the reader do and asks of them; of several licences, the first. */
export const licenseInWords = ({ rights }: CatalogueEntry, { license: words }: SiteWords): LicenseInWords => {
  const [license] = rights.license.licenses;
  const names = rights.attributionName;
  if (license.kind === 'all-rights-reserved') {
    return { title: words.reserved, sentences: [{ sign: 'copy', text: words.ask }] };
  }
  if (license.kind !== 'license') {
    return {
      title: words.publicDomain,
      sentences: [
        { sign: 'copy', text: words.anything },
        { sign: 'name', text: words.courtesy(names) },
      ],
    };
  }
  return {
    title: license.properties.freeCulture ? words.free : words.limited,
    sentences: terms(license, names, words),
  };
};

const terms = (
  { properties: is }: License,
  names: string,
  words: SiteWords['license'],
): LicenseInWords['sentences'] => [
  { sign: 'copy', text: is.nonCommercial ? words.copyWithoutSelling : words.copy },
  {
    sign: 'change',
    text: is.noDerivatives ? words.noChange : is.nonCommercial ? words.changeWithoutSelling : words.change,
  },
  ...(is.attribution
    ? [{ sign: 'name', text: is.noDerivatives ? words.nameUnchanged(names) : words.name(names) } as const]
    : []),
  ...(is.shareAlike ? [{ sign: 'share', text: words.share } as const] : []),
];
