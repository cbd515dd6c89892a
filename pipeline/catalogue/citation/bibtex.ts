import type { Contributor } from '../../book/book.js';
import type { CatalogueEntry } from '../entry.js';
import { fold } from '../library.js';
import { splitName, withRole } from './names.js';

/** The book as a BibTeX entry, in UTF-8 (read by biber and by every BibTeX of this century). */
export const bibtex = (entry: CatalogueEntry, address: string | undefined): string => {
  const year = entry.published.slice(0, 4);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', people(entry, 'aut')],
    ['translator', people(entry, 'trl')],
    ['editor', people(entry, 'edt')],
    ['title', entry.title],
    ['subtitle', entry.subtitle],
    ['publisher', entry.publishers.join(' and ')],
    ['date', entry.published],
    ['year', year],
    ['version', entry.version],
    ['langid', entry.lang],
    ['isbn', entry.identifiers.isbn?.epub ?? entry.identifiers.isbn?.pdf],
    ['doi', entry.identifiers.doi],
    ['url', address],
    ['note', entry.rights.license.licenses.map(({ shortName }) => shortName).join(' / ')],
  ];
  const written = fields.flatMap(([name, value]) =>
    value ? [`  ${name.padEnd(10)} = {${verbatim.has(name) ? value : tex(value)}}`] : [],
  );
  return `@book{${key(entry, year)},\n${written.join(',\n')}\n}\n`;
};

/** Fields that styles print as they are, and names, which are escaped one by one. */
const verbatim = new Set(['url', 'doi', 'author', 'translator', 'editor']);

const key = ({ contributors, title }: CatalogueEntry, year: string): string => {
  const [author] = withRole(contributors, 'aut');
  const name = author ? splitName(author) : { literal: title };
  const first = 'family' in name ? name.family : name.literal.split(/\s+/)[0];
  return `${fold(first ?? '').replace(/[^a-z0-9]/g, '') || 'livre'}${year}`;
};

const people = ({ contributors }: CatalogueEntry, role: string): string =>
  withRole(contributors, role).map(bibtexName).join(' and ');

/** A whole name goes in braces, or BibTeX would cut it at its spaces. */
const bibtexName = (contributor: Contributor): string => {
  const name = splitName(contributor);
  return 'family' in name ? tex(`${name.family}, ${name.given}`) : `{${tex(name.literal)}}`;
};

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const tex = (text: string): string =>
  text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => commands[sign] ?? `\\${sign}`).replace(/\s+/g, ' ');
