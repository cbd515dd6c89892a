import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Attribution } from '../../../rights/rights.js';

/** Prefixes of the RDFa statements; Creative Commons' namespace is http, not https (ccREL). */
export const rdfaPrefixes = 'cc: http://creativecommons.org/ns# dct: http://purl.org/dc/terms/';

/** Title, author, source and licence of what the element around them is about; nothing that readers see. */
export const creditStatements = ({ title, author, source, license }: Attribution): Element[] => [
  ...(title === undefined ? [] : [h('meta', { property: 'dct:title', content: title })]),
  h('meta', { property: 'cc:attributionName', content: author }),
  ...(source === undefined ? [] : [h('link', { property: 'dct:source', href: source })]),
  ...license.licenses.map(({ uri, id }) =>
    uri === undefined
      ? h('meta', { property: 'cc:license', content: id })
      : h('link', { property: 'cc:license', href: uri }),
  ),
];
