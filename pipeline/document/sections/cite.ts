import type { Book } from '../../book/book.js';
import { nearest } from '../../diagnostics/nearest.js';
import type { Citing } from '../citations/citing.js';
import { toTree } from '../citations/marks.js';
import type { Cite, Cluster } from '../citations/processor.js';
import type { WrittenCite } from '../citations/written-citation.js';
import { fillReferences } from '../generated/references.js';
import { text } from '../html/elements.js';
import { elementsIn } from '../html/elements-in.js';
import { checkReferences } from './check-references.js';
import { type CitedPlace, citedPlaces, fill } from './cited.js';
import type { Draft } from './draft.js';
import { outlineOf } from './headings.js';
import { entryId, namesOf, setCitations } from './set-citations.js';
import { titleText } from './title.js';

/**
 * Sets every citation of the book at once, in the order in which they are read, and the list of the works cited, each
 * with links back to where it is cited. Citations whose keys no bibliography holds are reported, and marked in drafts.
 */
export function cite(drafts: readonly Draft[], book: Book, citing: Citing | undefined): void {
  const places = citedPlaces(drafts);
  const known = places.filter((place) => {
    const isKnown = citing !== undefined && isCitable(place, citing);
    if (!isKnown) markMissing(place);
    return isKnown;
  });
  if (citing) citeKnown(drafts, book, citing, known);
  for (const draft of new Set(places.map(({ draft }) => draft))) refreshTitles(draft);
}

function citeKnown(drafts: readonly Draft[], book: Book, citing: Citing, places: readonly CitedPlace[]): void {
  const { processor } = citing;
  const clusters = places.map((place): Cluster => {
    const suppressAuthor = place.citation.isNarrative && !processor.isNoteStyle;
    return { cites: place.citation.cites.map((each) => toCite(each, suppressAuthor, citing)), note: place.note };
  });
  const names = namesOf(places, clusters, citing, book.lang);
  const isSet = (_: unknown, index: number): boolean => places[index]?.part !== 'names';
  const works = new Set(clusters.flatMap(({ cites }) => cites.map(({ id }) => id)));
  const { citations, entries } = processor.process(
    clusters.filter(isSet),
    checkReferences(book, citing, works, drafts),
  );
  const html = new Map(places.filter(isSet).map((place, index) => [place, citations[index] ?? '']));
  const set = places.flatMap((place, index) => {
    const [cluster, name, own] = [clusters[index], names[index], html.get(place)];
    return cluster
      ? [{ place, cluster, ...(own !== undefined && { html: own }), ...(name !== undefined && { name }) }]
      : [];
  });
  const calls = setCitations(set, entries, citing);
  const list = entries.map(({ id, html: entry }) => ({
    id: entryId(id),
    content: toTree(entry),
    calls: calls.get(id) ?? [],
  }));
  fillReferences(drafts, list, book.lang);
}

const toCite = (
  { key, suppressed, prefix, suffix, locator }: WrittenCite,
  suppressAuthor: boolean,
  { references }: Citing,
): Cite => ({
  id: references.get(key)?.item.id ?? key,
  prefix,
  suffix,
  ...(locator && { label: locator.label, locator: locator.value }),
  suppressAuthor: suppressed || suppressAuthor,
});

/** Whether every work that a citation names is known; those that are not are reported. */
function isCitable({ citation, draft: { context } }: CitedPlace, { references }: Citing): boolean {
  const unknown = citation.cites.filter(({ key }) => !references.has(key));
  for (const { key, position } of unknown) {
    const near = nearest(key, references.keys());
    const parameters = { key, nearest: near === undefined ? '' : `\`${near}\`` };
    context.diagnostics.add('citation-unknown', parameters, { file: citation.file ?? context.path, at: position });
  }
  return unknown.length === 0;
}

function markMissing(place: CitedPlace): void {
  fill(place, { className: ['missing'] }, [text(place.citation.written)]);
  place.node.tagName = 'mark';
}

/** Titles that hold a citation were read before it was set. */
function refreshTitles(draft: Draft): void {
  if (draft.heading.some((node) => elementsIn(node, 'span').length > 0)) draft.title = titleText(draft.heading);
  if (elementsIn(draft.tree, 'h2', 'h3', 'h4', 'h5', 'h6').length > 0) draft.headings = outlineOf(draft.tree);
}
