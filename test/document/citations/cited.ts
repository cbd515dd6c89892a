import type { Book } from '../../../pipeline/book/book.js';
import { Diagnostics } from '../../../pipeline/diagnostics/diagnostics.js';
import { openCiting } from '../../../pipeline/document/citations/citing.js';
import type { Document } from '../../../pipeline/document/document.js';
import { toDocument } from '../../../pipeline/document/to-document.js';
import { cslFiles } from '../../../pipeline/system/csl-files.js';
import { bookOf } from '../book-of.js';

/** A book that cites, as a document. */
export interface CitedBook {
  readonly document: Document;
  /** `file:line:column rule-id`, in order. */
  readonly problems: readonly string[];
  readonly remedies: readonly string[];
}

/** The document of chapters in memory that cite the works of a BibTeX text, in the style that `metadata` names. */
export async function citedBook(
  files: Readonly<Record<string, string>>,
  bibtex: string,
  metadata: Partial<Book> = {},
): Promise<CitedBook> {
  const diagnostics = new Diagnostics('fr');
  const book = bookOf(files, { bibliography: [{ path: 'references.bib', text: bibtex }], ...metadata });
  const document = toDocument(book, diagnostics, await openCiting(book, cslFiles, diagnostics));
  return {
    document,
    problems: diagnostics.messages.map(({ file, line, column, ruleId }) => `${file}:${line}:${column} ${ruleId}`),
    remedies: diagnostics.messages.map(({ note }) => note ?? ''),
  };
}
