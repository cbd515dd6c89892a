import type { Entry } from '@retorquere/bibtex-parser';
import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import { nearest } from '../../diagnostics/nearest.js';
import { toItem } from './bibtex-item.js';
import { bibtexTypes, typeOf } from './bibtex-types.js';
import type { Reference } from './reference.js';

/** A file to be read. */
export interface BibliographyText {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads BibTeX and biblatex. An entry that is broken is reported (`bibliography-entry-broken`) and passed over, one of
 * a type that is not known (`bibliography-entry-type`) taken for a document.
 *
 * @param lang Language of the book: theses are called so in it.
 */
export async function readBibtex(
  { path, text }: BibliographyText,
  lang: string,
  diagnostics: Diagnostics,
): Promise<readonly Reference[]> {
  // A book without citations does not pay for the parser.
  const { parse } = await import('@retorquere/bibtex-parser');
  const { entries, errors } = parse(text, { sentenceCase: false, unsupported: (_node, tex) => tex });
  const lines = new Lines(text);
  for (const { error, input } of errors) {
    const place = { file: path, at: { line: lines.of(input ?? ''), column: 1 } };
    diagnostics.add('bibliography-entry-broken', { reason: withoutPlace(error) }, place);
  }
  return entries
    .filter(({ input }) => input !== '')
    .map((entry) => {
      const place = { file: path, at: { line: lines.of(entry.input), column: 1 } };
      const type = typeOf(entry.type);
      if (type === undefined) {
        const near = nearest(entry.type, bibtexTypes) ?? '';
        diagnostics.add('bibliography-entry-type', { key: entry.key, type: entry.type, nearest: near }, place);
      }
      return { item: toItem(entry, type ?? 'document', lang), place, aliases: aliasesOf(entry) };
    });
}

/** biblatex's other keys of an entry. */
const aliasesOf = ({ fields: { ids } }: Entry): readonly string[] =>
  typeof ids === 'string'
    ? ids
        .split(',')
        .map((id) => id.trim())
        .filter((id) => id !== '')
    : [];

/** The parser tells the place in its own words; ours is beside the message. */
const withoutPlace = (error: string): string =>
  (error.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '').replace(/\\n/g, ' ');

/** Lines of pieces of a text, which come in its order. */
class Lines {
  readonly #text: string;
  #from = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Line (from 1) on which a piece begins. Pieces that are the same are found one after the other. */
  of(piece: string): number {
    const found = this.#text.indexOf(piece, this.#from);
    const at = found === -1 ? Math.max(0, this.#text.indexOf(piece)) : found;
    if (found !== -1) this.#from = found + 1;
    return this.#text.slice(0, at).split('\n').length;
  }
}
