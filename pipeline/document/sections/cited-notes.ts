import type { CitedPlace } from './cited.js';

/** The notes that cite, by the numbers that the processor knows them by. */
export class CitedNotes {
  readonly #places = new Map<number, CitedPlace>();

  constructor(places: readonly CitedPlace[]) {
    for (const place of places) if (!this.#places.has(place.note)) this.#places.set(place.note, place);
  }

  /** What a reader finds a note by: its number, and its chapter when it is in another one. */
  nameOf(number: number, from: CitedPlace): string {
    const place = this.#places.get(number);
    if (!place) return String(number);
    const { noteLabel = '', draft } = place;
    return draft === from.draft ? noteLabel : `${noteLabel} (${draft.label ?? draft.title})`;
  }
}
