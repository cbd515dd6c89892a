/** Names that writers give to their own files and places. */
const reserved = ['index', 'nav', 'cover', 'content', 'package', 'notes', 'style', 'search', 'main', 'top', 'body'];

/** The identifiers given in a book so far. */
export class Identifiers {
  readonly #taken = new Set<string>(reserved);
  readonly #next = new Map<string, number>();

  /** Takes the wish, or the wish and a number. Does not get slower when a name is common. */
  give(wish: string): string {
    let id = wish;
    for (let number = this.#next.get(wish) ?? 2; this.#taken.has(id); number++) {
      id = `${wish}-${number}`;
      this.#next.set(wish, number + 1);
    }
    this.#taken.add(id);
    return id;
  }

  /** `note-1`, `note-2`… */
  readonly count = (prefix: string): string => {
    let number = this.#next.get(prefix) ?? 1;
    while (this.#taken.has(prefix + number)) number++;
    this.#next.set(prefix, number + 1);
    this.#taken.add(prefix + number);
    return prefix + number;
  };
}
