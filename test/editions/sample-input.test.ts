import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { toBook } from '../../pipeline/book/to-book.js';
import { Diagnostics } from '../../pipeline/diagnostics/diagnostics.js';
import type { Document } from '../../pipeline/document/document.js';
import { toDocument } from '../../pipeline/document/to-document.js';
import { readManuscript } from '../../pipeline/manuscript/read-manuscript.js';
import { openBookFolder } from '../../pipeline/system/book-folder.js';
import { documentOf } from '../document/document-of.js';
import { sampleInput } from './sample-input.js';

test('every internal link of the sample leads to an anchor, and every picture can be read', async () => {
  const { document, read } = await sampleInput();
  const text = JSON.stringify(document.sections);
  const links = [...text.matchAll(/"href":"#([^"]+)"/g)].map((match) => match[1]);
  expect(links.length).toBeGreaterThan(6);
  for (const id of links) expect(document.anchors.has(id ?? ''), id).toBe(true);
  for (const path of document.pictures.keys()) expect((await read(path)).length).toBeGreaterThan(100);
});

/** `figure.figure`, `td.align-right`: every element of a document that bears a class. */
const classesOf = ({ sections }: Document): Set<string> => {
  const found = new Set<string>();
  const collect = (tree: Root): void =>
    visit(tree, 'element', ({ tagName, properties: { className } }) => {
      if (Array.isArray(className)) for (const name of className) found.add(`${tagName}.${name}`);
    });
  for (const { tree, notes } of sections) for (const each of [tree, ...notes.map((note) => note.tree)]) collect(each);
  return found;
};

/** What the sample has and the fixture has not. */
const rarer = `# Titre

:::epigraph
Fais ce que voudras.
:::

> Une citation.
>
> — Registre du four

- [x] Pétrir

:::aside
En passant.
:::
`;

test('the sample’s trees are built as real ones are', async () => {
  const diagnostics = new Diagnostics('fr');
  const folder = await openBookFolder(new URL('../fixtures/books/four', import.meta.url).pathname);
  const manuscript = await readManuscript(folder, diagnostics);
  const book = manuscript && toBook(manuscript, diagnostics);
  if (!book) throw new Error('The fixture is a sound book');
  const real = new Set([...classesOf(toDocument(book, diagnostics)), ...classesOf(documentOf(rarer).document)]);
  const { document } = await sampleInput();
  expect([...classesOf(document)].filter((name) => !real.has(name))).toEqual([]);
});
