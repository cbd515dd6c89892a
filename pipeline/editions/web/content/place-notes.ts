import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Note, Section } from '../../../document/document.js';
import type { WebBook } from '../web-book.js';

/**
 * Sets each note right after the block that calls it first: a box under the paragraph, or in the margin where
 * there is room. Calls and backlinks are plain links (DPUB-ARIA 1.1 `doc-noteref`, `doc-footnote`, `doc-backlink`).
 */
export const placeNotes = (web: WebBook, section: Section, heading: Root, text: Root): void => {
  const waiting = new Map(section.notes.map((note) => [note.id, note]));
  const labels = new Map(section.notes.map(({ id, label }) => [id, label]));
  const take = (block: Root | RootContent): Element[] =>
    nameCalls(web, labels, block).flatMap((id) => {
      const note = waiting.get(id);
      waiting.delete(id);
      return note ? [noteBox(web, note)] : [];
    });
  const placed = [...take(heading), ...text.children.flatMap((block) => [block, ...take(block)])];
  text.children = [...placed, ...[...waiting.values()].map((note) => noteBox(web, note))];
};

/** Gives the calls of a block the names by which they are read aloud; returns the ids of the notes they call, in order. */
const nameCalls = (web: WebBook, labels: ReadonlyMap<string, string>, block: Root | RootContent): string[] => {
  const ids: string[] = [];
  visit(block, 'element', ({ properties }) => {
    const { role, href } = properties;
    if (role !== 'doc-noteref' || typeof href !== 'string') return;
    const id = href.slice(1);
    properties['ariaLabel'] = web.words.reading.noteCall(labels.get(id) ?? '');
    ids.push(id);
  });
  return ids;
};

const noteBox = (web: WebBook, note: Note): Element => {
  const children = structuredClone(note.tree.children) as ElementContent[];
  const first = children.find((child) => child.type === 'element');
  const links = note.calls.map((call, index) => backlink(web, note.label, call, index + 1));
  if (first?.tagName === 'p') first.children.unshift(...links);
  else children.unshift(h('p', links));
  const ariaLabel = web.words.reading.noteCall(note.label);
  return h('aside', { className: ['footnote'], id: note.id, role: 'doc-footnote', ariaLabel }, children);
};

const backlink = (web: WebBook, label: string, call: string, number: number): Element =>
  h(
    'a',
    {
      className: ['backlink'],
      href: `#${call}`,
      role: 'doc-backlink',
      ariaLabel: web.words.reading.backToCall(label, number),
    },
    number === 1 ? label : h('sup', String(number)),
  );
