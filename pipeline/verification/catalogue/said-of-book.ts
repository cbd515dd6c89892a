import type { Fact, Finding } from '../prove.js';

/** The places where a catalogue tells of a book. */
export type Place = 'opds-1' | 'atom' | 'opds-2' | 'publication' | 'onix' | 'page';

/** What one file of a catalogue says of one book. */
export interface SaidOfBook {
  readonly place: Place;
  /** UUID of the book, without `urn:uuid:`. */
  readonly uuid: string;
  readonly findings: readonly Finding[];
}

export const finding = (fact: Fact, where: string, values: readonly string[]): Finding => ({ fact, where, values });

/** The UUID in an identifier: `urn:uuid:5f0a…#1.2.0`. */
export const uuidIn = (identifier: string): string => identifier.replace(/^urn:uuid:/, '').replace(/#.*$/, '');
