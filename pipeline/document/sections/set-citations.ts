import type { ElementContent } from 'hast';
import { wordsFor } from '../../language/words.js';
import type { Citing } from '../citations/citing.js';
import { linkAll, linkCited, numberMarks, toTree, unmark } from '../citations/marks.js';
import { namesInWords } from '../citations/names.js';
import type { Cluster, Entry } from '../citations/processor.js';
import { element, text } from '../html/elements.js';
import { type CitedPlace, fill } from './cited.js';
import { CitedNotes } from './cited-notes.js';
import { beginSentence, endInSentence } from './sentence.js';

/** Identifier of a work's entry; a slug never has two hyphens. */
export const entryId = (key: string): string =>
  `ref--${key.replace(/[^A-Za-z\d.-]/g, (sign) => (sign === '_' ? '_' : `_${sign.codePointAt(0)?.toString(16)}`))}`;

/** A citation in its place: what it cites, and what the style made of it. */
export interface SetPlace {
  readonly place: CitedPlace;
  readonly cluster: Cluster;
  /** Absent where the name of the author stands alone, whose note follows. */
  readonly html?: string;
  /** The author's name, where it belongs to the sentence. */
  readonly name?: string;
}

/** Puts every citation in its place; gives the identifiers of the citations of each work. */
export function setCitations(
  places: readonly SetPlace[],
  entries: readonly Entry[],
  { processor, hasList }: Citing,
): Map<string, readonly string[]> {
  const numbers = new Map(entries.map(({ id }, index) => [id, index + 1]));
  const href = (id: string): string | undefined => (hasList && numbers.has(id) ? `#${entryId(id)}` : undefined);
  const calls = new Map<string, string[]>();
  const notes = new CitedNotes(places.map(({ place }) => place));
  let count = 0;
  for (const { place, cluster, html, name } of places) {
    const [first] = cluster.cites;
    const spoken = name === undefined || !first ? [] : [cited(first.id, name)];
    const tree = toTree((html ?? '').replace(/\b9\d{6}\b/g, (number) => notes.nameOf(Number(number), place)));
    if (place.part === 'note') beginSentence(tree);
    else if (processor.isNoteStyle) endInSentence(tree);
    const marked = numberMarks(tree, cluster, numbers);
    const content = [...spoken, ...(spoken.length > 0 && marked.length > 0 ? [text(' ')] : []), ...marked];
    if (place.isPlain || html === undefined) {
      fill(place, {}, unmark(content));
      continue;
    }
    const id = `cite--${++count}`;
    for (const work of new Set(cluster.cites.map((each) => each.id))) calls.set(work, [...(calls.get(work) ?? []), id]);
    const linked =
      spoken.length > 0 && first && marked.length > 0
        ? linkAll(content, href(first.id))
        : linkCited(content, { href, onlyFirst: processor.isNoteStyle });
    fill(place, { className: ['citation'], id }, unmark(linked));
  }
  return calls;
}

const cited = (id: string, name: string): ElementContent =>
  element('span', { dataCited: encodeURIComponent(id) }, toTree(name));

/** The names that sentences hold, as the style gives them; in our own words in a style of notes or of numbers. */
export function namesOf(
  places: readonly CitedPlace[],
  clusters: readonly Cluster[],
  { processor, references }: Citing,
  lang: string,
): readonly (string | undefined)[] {
  if (!places.some(({ citation }) => citation.isNarrative)) return [];
  const names = processor.isNoteStyle ? [] : processor.names(clusters);
  return places.map(({ citation, note, part }, index) => {
    // In a note of a style of notes the whole reference stands in the sentence, author and all.
    if (!citation.isNarrative || (processor.isNoteStyle && note > 0 && part !== 'names')) return undefined;
    const item = references.get(citation.cites[0]?.key ?? '')?.item;
    return names[index] ?? (item && namesInWords(item, wordsFor(lang)));
  });
}
