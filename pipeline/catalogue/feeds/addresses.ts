import type { CatalogueEntry } from '../entry.js';
import { compare, type Library } from '../library.js';

/** Address of a file of the site as a feed gives it: absolute when the site has an address, else relative to the feed. */
export const address = ({ press }: Library, from: string, to: string): string =>
  press.baseUrl === undefined ? `${'../'.repeat(from.split('/').length - 1)}${to}` : `${press.baseUrl}${to}`;

/** The identifier of a feed, which must never change: its address, or a tag of the press's name while it has none (RFC 4151). */
export const feedId = ({ press }: Library, path: string): string =>
  press.baseUrl === undefined ? `urn:x-livres:${encodeURIComponent(press.name)}:${path}` : `${press.baseUrl}${path}`;

/** ISO date and time of a day; nothing here looks at the clock. */
export const instant = (date: string): string => `${date}T00:00:00Z`;

/** When the newest of some books came out; the epoch when there is none. */
export const newest = (entries: readonly CatalogueEntry[]): string =>
  entries
    .map(({ published }) => published)
    .sort(compare)
    .at(-1) ?? '1970-01-01';

/** Books that may be announced: drafts stay at home. */
export const announced = ({ entries }: Library): readonly CatalogueEntry[] => entries.filter(({ draft }) => !draft);
