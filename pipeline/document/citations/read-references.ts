import type { Book } from '../../book/book.js';
import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import { type BibliographyText, readBibtex } from './read-bibtex.js';
import { readCslData } from './read-csl-data.js';
import type { Reference } from './reference.js';

/** Reads the bibliographies of a book, by key; a key that is there twice is reported, and the first counts. */
export async function readReferences(book: Book, diagnostics: Diagnostics): Promise<ReadonlyMap<string, Reference>> {
  const references = new Map<string, Reference>();
  for (const file of book.bibliography) {
    for (const reference of await readFile(file, book, diagnostics)) {
      const { item, place, aliases } = reference;
      const known = references.get(item.id);
      if (known) diagnostics.add('bibliography-key-doubled', { key: item.id, file: known.place.file }, place);
      for (const key of [item.id, ...aliases]) if (!references.has(key)) references.set(key, reference);
    }
  }
  return references;
}

async function readFile(
  file: BibliographyText,
  { lang }: Book,
  diagnostics: Diagnostics,
): Promise<readonly Reference[]> {
  if (/\.bib(?:tex)?$/i.test(file.path)) return readBibtex(file, lang, diagnostics);
  if (/\.(?:json|ya?ml)$/i.test(file.path)) return readCslData(file, diagnostics);
  diagnostics.add('bibliography-format', { path: file.path }, { file: file.path });
  return [];
}
