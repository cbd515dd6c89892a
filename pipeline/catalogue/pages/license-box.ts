import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { deedOf } from '../../rights/license-pages.js';
import type { CatalogueEntry } from '../entry.js';
import { licenseInWords } from '../license-in-words.js';
import { drawing } from './html.js';
import { absolute, bookPath, type View } from './view.js';

/** What the reader may do, in plain words; then the licence itself, which programs read too (ccREL § 4, RDFa 1.1). */
export const licenseBox = (view: View, entry: CatalogueEntry): Element => {
  const { title, sentences } = licenseInWords(entry, view.words);
  const about =
    entry.rights.attributionUrl ?? absolute(view.library, bookPath(entry)) ?? `urn:uuid:${entry.identifiers.uuid}`;
  return h('section', { className: ['license'], ariaLabelledBy: 'license' }, [
    h('h2', { id: 'license', className: ['section-title'] }, title),
    h(
      'ul',
      sentences.map(({ sign, text }) => h('li', [...drawing(view.theme.ornaments[sign] ?? ''), h('span', text)])),
    ),
    h(
      'p',
      { className: ['small'], about, prefix: 'cc: http://creativecommons.org/ns# dct: http://purl.org/dc/terms/' },
      [
        h('meta', { property: 'dct:title', content: entry.title }),
        h('meta', { property: 'cc:attributionName', content: entry.rights.attributionName }),
        ...licenseLinks(view, entry),
        ` ${view.words.license.except} `,
        h('span', { property: 'dct:rights' }, entry.rights.notice),
      ],
    ),
  ]);
};

/** `CC BY-SA 4.0.`: the name leads to the deed in the reader's language, the data to the licence's own address. */
const licenseLinks = ({ language, words }: View, { rights }: CatalogueEntry): ElementContent[] => {
  const { licenses } = rights.license;
  const links = licenses.flatMap((license, index): (Element | string)[] => {
    const name = `${license.shortName} (${license.name[language]})`;
    const href = deedOf(license, language);
    return [
      ...(index > 0 ? [', '] : []),
      href === undefined ? name : h('a', { href }, name),
      ...(license.uri === undefined ? [] : [h('link', { property: 'cc:license', href: license.uri })]),
    ];
  });
  return h('span', [...(licenses.length > 1 ? [`${words.license.choice} `] : []), ...links, '.'])
    .children as ElementContent[];
};
