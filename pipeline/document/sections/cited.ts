import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { WrittenCitation } from '../citations/written-citation.js';
import { isElement } from '../html/elements.js';
import type { Draft } from './draft.js';

/**
 * Styles say in which note a work was cited first, by the number that the processor was given; notes are numbered by
 * chapter. Numbers that stand for nothing else are given, for what readers see to take their place.
 */
export const firstNote = 9_000_001;

/** A place of the book where something is cited. */
export interface CitedPlace {
  readonly draft: Draft;
  /** The empty element that waits for the citation. */
  readonly node: Element;
  readonly citation: WrittenCitation;
  /** Number of its note in the book, from `firstNote`; 0 in the text. */
  readonly note: number;
  /** How its note is called where it stands. */
  readonly noteLabel?: string;
  /** What of it stands here, in a style of notes: the author's name alone, whose note follows; or all that a note says. */
  readonly part?: 'names' | 'note';
  /** In a title or in a link, which hold no links. */
  readonly isPlain: boolean;
}

/** Every citation of the drafts in the order in which it is read: a note where it is called first. */
export function citedPlaces(drafts: readonly Draft[]): CitedPlace[] {
  const places: CitedPlace[] = [];
  let notes = firstNote - 1;
  for (const draft of drafts) {
    const waiting = new Map(draft.notes.map((note) => [note.id, note]));
    const walk = (node: Nodes, note: number, isPlain: boolean, noteLabel?: string): void => {
      if (isElement(node)) {
        const place = placeAt(node, draft, note, isPlain);
        if (place) places.push({ ...place, ...(noteLabel !== undefined && { noteLabel }) });
        const called = waiting.get(String(node.properties['href'] ?? '').slice(1));
        if (called && node.properties['role'] === 'doc-noteref') {
          waiting.delete(called.id);
          walk(called.tree, ++notes, false, called.label);
        }
      }
      const holdsNoLinks = isPlain || isElement(node, 'a', 'h2', 'h3', 'h4', 'h5', 'h6');
      if ('children' in node) for (const child of node.children) walk(child, note, holdsNoLinks, noteLabel);
    };
    const heading: Root = { type: 'root', children: draft.heading };
    walk(heading, 0, true);
    walk(draft.tree, 0, false);
  }
  return places;
}

function placeAt(node: Element, draft: Draft, note: number, isPlain: boolean): CitedPlace | undefined {
  const { dataCitation, dataPart } = node.properties;
  const citation = typeof dataCitation === 'string' ? draft.context.citations?.[Number(dataCitation)] : undefined;
  const part = dataPart === 'names' || dataPart === 'note' ? dataPart : undefined;
  return citation && { draft, node, citation, note, isPlain, ...(part && { part }) };
}

/** Puts a citation in its place. */
export function fill({ node }: CitedPlace, properties: Element['properties'], children: ElementContent[]): void {
  node.properties = properties;
  node.children = children;
}
