import type { CatalogueEntry } from '../entry.js';
import { splitName, withRole } from './names.js';

/** The book as an item of CSL-JSON 1.0.2, in the array that Zotero and pandoc read. */
export const cslJson = (entry: CatalogueEntry, address: string | undefined): string => {
  const { contributors, identifiers, published } = entry;
  const people = (role: string) => {
    const names = withRole(contributors, role).map(splitName);
    return names.length > 0 ? names : undefined;
  };
  const item = {
    id: entry.slug,
    type: 'book',
    title: entry.subtitle === undefined ? entry.title : `${entry.title}: ${entry.subtitle}`,
    'title-short': entry.subtitle === undefined ? undefined : entry.title,
    author: people('aut'),
    translator: people('trl'),
    editor: people('edt'),
    illustrator: people('ill'),
    publisher: entry.publishers.join(', ') || undefined,
    issued: { 'date-parts': [published.split('-').map(Number)] },
    version: entry.version,
    language: entry.lang,
    'collection-title': entry.collection?.title,
    'collection-number': entry.collection?.position === undefined ? undefined : String(entry.collection.position),
    ISBN: identifiers.isbn?.epub ?? identifiers.isbn?.pdf,
    DOI: identifiers.doi,
    URL: address,
    license: entry.rights.license.licenses[0].uri ?? entry.rights.license.expression,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
};
