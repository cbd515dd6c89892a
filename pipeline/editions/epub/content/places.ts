import type { Section } from '../../../document/document.js';
import { idsOf } from '../../ids-of.js';
import { type Chunk, chunksOf } from './chunks.js';

/** File names that sections may not take: the packager's own. */
const reserved: readonly string[] = ['toc', 'cover'];

/** The navigation document, which is also the contents page of the reading order. */
export const navigationFile = 'toc.xhtml';

/** Where everything is: which content documents there are, and which of them holds each id. */
export interface Places {
  /** In reading order; the contents page, which the packager makes, is the one without content. */
  readonly chunks: readonly Chunk[];
  /** Address of an id, from any content document: `le-four.xhtml#fig-four`; a section's own is its file. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** Gives every section its content documents, and every id its address. In a comic, each plate is a document. */
export const placesOf = (sections: readonly Section[], comic: boolean): Places => {
  const chunks: Chunk[] = [];
  const addresses = new Map<string, string>();
  for (const section of sections) {
    if (section.type === 'toc') {
      chunks.push({ file: navigationFile, section, first: true, content: [], notes: [] });
      addresses.set(section.id, navigationFile);
      continue;
    }
    const name = reserved.includes(section.id) ? `${section.id}_` : section.id;
    for (const chunk of chunksOf(section, name, comic)) {
      chunks.push(chunk);
      const heading = chunk.first ? section.heading : [];
      for (const id of idsOf([...heading, ...chunk.content, ...chunk.notes.map((note) => note.tree)]))
        addresses.set(id, `${chunk.file}#${id}`);
      for (const note of chunk.notes) addresses.set(note.id, `${chunk.file}#${note.id}`);
      if (chunk.first) addresses.set(section.id, chunk.file);
    }
  }
  return { chunks, addresses };
};
