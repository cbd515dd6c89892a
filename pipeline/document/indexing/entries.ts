import { headingKey, plainHeading } from './heading.js';
import type { EntryPath } from './index-mark.js';
import type { MarkedPlace } from './marked-places.js';
import { type IndexOrder, indexOrder } from './order.js';

/** A place that an entry leads to, or the two ends of a passage. */
export interface Locator {
  readonly from: MarkedPlace;
  to?: MarkedPlace;
}

/** One entry of the index, with those under it. */
export interface IndexEntry {
  readonly heading: string;
  readonly sort: string;
  readonly locators: readonly Locator[];
  /** Entries that stand for this one, or that are worth reading too. */
  readonly see: readonly EntryPath[];
  readonly seeAlso: readonly EntryPath[];
  readonly entries: readonly IndexEntry[];
}

interface Growing extends IndexEntry {
  heading: string;
  sort: string;
  readonly locators: Locator[];
  readonly see: EntryPath[];
  readonly seeAlso: EntryPath[];
  readonly entries: Growing[];
  readonly byKey: Map<string, Growing>;
}

const grow = (heading: string): Growing => ({
  ...{ heading, sort: plainHeading(heading), locators: [], see: [], seeAlso: [], entries: [] },
  byKey: new Map(),
});

/** What an entry goes by, through its headings. */
export const entryKey = (path: readonly string[]): string => path.map(headingKey).join('\n');

/**
 * The entries of the marks, in the order of a language. Ranges that do not end, and references to entries that are not
 * there, are reported.
 */
export function indexEntries(places: readonly MarkedPlace[], lang: string): readonly IndexEntry[] {
  const root = grow('');
  for (const place of places) note(entryAt(root, place), place);
  for (const place of places) if (place.mark.range === 'start') reportOpen(root, place);
  for (const place of places) reportLost(root, place);
  return sorted(root.entries, indexOrder(lang));
}

function entryAt(root: Growing, { mark }: MarkedPlace): Growing {
  let entry = root;
  for (const heading of mark.entry) {
    const key = headingKey(heading);
    const known = entry.byKey.get(key);
    const next = known ?? grow(heading);
    if (!known) {
      entry.byKey.set(key, next);
      entry.entries.push(next);
    } else if (isPlainer(heading, next.heading)) next.heading = heading;
    entry = next;
  }
  if (mark.sort !== undefined) entry.sort = mark.sort;
  return entry;
}

/** Of two spellings, the one that does not begin a sentence is the entry's; one with italics says more. */
const isPlainer = (heading: string, other: string): boolean =>
  heading.length > other.length || (heading.length === other.length && heading > other);

function note(entry: Growing, place: MarkedPlace): void {
  const { see, seeAlso, range } = place.mark;
  if (see) entry.see.push(see);
  else if (seeAlso) entry.seeAlso.push(seeAlso);
  else if (range === 'end') {
    const open = entry.locators.findLast(({ from, to }) => from.mark.range === 'start' && !to);
    if (open) open.to = place;
    else report('index-range-without-start', place);
  } else entry.locators.push({ from: place });
}

function reportOpen(root: Growing, place: MarkedPlace): void {
  const isOpen = entryAt(root, place).locators.some(({ from, to }) => from === place && !to);
  if (isOpen) report('index-range-without-end', place);
}

function reportLost(root: Growing, place: MarkedPlace): void {
  const { see, seeAlso } = place.mark;
  const target = see ?? seeAlso;
  if (!target) return;
  let entry: Growing | undefined = root;
  for (const heading of target) entry = entry?.byKey.get(headingKey(heading));
  if (!entry) report('index-entry-unknown', place, target);
}

function report(
  rule: 'index-range-without-start' | 'index-range-without-end' | 'index-entry-unknown',
  { mark, draft: { context } }: MarkedPlace,
  entry: EntryPath = mark.entry,
): void {
  context.diagnostics.add(
    rule,
    { entry: entry.join(' > ') },
    {
      file: mark.file ?? context.path,
      at: mark.position,
    },
  );
}

const sorted = (entries: readonly Growing[], order: IndexOrder): readonly IndexEntry[] =>
  entries
    .toSorted((a, b) => order.compare(a.sort, b.sort))
    .map((entry) => ({ ...entry, entries: sorted(entry.entries, order) }));
