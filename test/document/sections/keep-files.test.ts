import { expect, test } from 'vitest';
import { Diagnostics } from '../../../pipeline/diagnostics/diagnostics.js';
import type { FileMemory } from '../../../pipeline/document/sections/keep-files.js';
import { keepFiles } from '../../../pipeline/document/sections/keep-files.js';
import { toDocument } from '../../../pipeline/document/to-document.js';
import { bookOf } from '../book-of.js';

const one = '# Un\n\nVoir [deux](#deux) et [rien](#rien). Un mot[^1].\n\n[^1]: Une note.\n\n![](absente.png)\n';
const two = '# Deux {#deux}\n\nTexte :index[terme] et "guillemets".\n\n:::inconnue\nBloc.\n:::\n';

/** The document and its messages, made with what was kept or without. */
const made = (files: Readonly<Record<string, string>>, metadata: Parameters<typeof bookOf>[1], kept?: FileMemory) => {
  const diagnostics = new Diagnostics('fr');
  const document = toDocument(bookOf(files, metadata), diagnostics, undefined, kept);
  const messages = diagnostics.messages.map(({ file, line, column, reason }) => ({ file, line, column, reason }));
  return { document, messages };
};

/** A memory that tells which files were read. */
const watched = () => {
  const read: string[] = [];
  const keep = keepFiles();
  const memory: FileMemory = (given) =>
    keep((source, ...rest) => {
      read.push(source.file.path);
      return given(source, ...rest);
    });
  return { memory, read };
};

test('a document made of what was kept is the one made anew, messages included, whatever changed before', () => {
  const { memory } = watched();
  const states: readonly (readonly [Record<string, string>, Parameters<typeof bookOf>[1]])[] = [
    [{ 'un.md': one, 'deux.md': two }, {}],
    [{ 'un.md': one, 'deux.md': two }, {}],
    [{ 'un.md': `${one}\nEncore.\n`, 'deux.md': two }, {}],
    [{ 'un.md': `${one}\nEncore.\n`, 'deux.md': two.replace('{#deux}', '') }, {}],
    [{ 'un.md': one, 'deux.md': two, 'trois.md': '# Trois\n\n[Un](un.md)\n' }, {}],
    [{ 'trois.md': '# Trois\n\n[Un](un.md)\n', 'un.md': one }, { plates: true }],
    [{ 'un.md': one, 'deux.md': two }, {}],
  ];
  for (const state of states) expect(made(...state, memory)).toEqual(made(...state));
});

test('a file is read anew when its text changes, and all are when the book around them does', () => {
  const { memory, read } = watched();
  const readFor = (...state: [Record<string, string>, Parameters<typeof bookOf>[1]?]): string[] => {
    read.length = 0;
    made(state[0], state[1] ?? {}, memory);
    return [...read];
  };
  expect(readFor({ 'un.md': one, 'deux.md': two })).toEqual(['un.md', 'deux.md']);
  expect(readFor({ 'un.md': one, 'deux.md': two })).toEqual([]);
  expect(readFor({ 'un.md': `${one}!`, 'deux.md': two })).toEqual(['un.md']);
  expect(readFor({ 'un.md': `${one}!`, 'deux.md': two }, { plates: true })).toEqual(['un.md', 'deux.md']);
  expect(readFor({ 'un.md': `${one}!`, 'deux.md': two, 'trois.md': '# Trois' }, { plates: true })).toEqual([
    'un.md',
    'deux.md',
    'trois.md',
  ]);
});

test('an included file is part of what a file was read from', () => {
  const { memory, read } = watched();
  const files = { 'un.md': '# Un\n\n{{#include extrait.md}}\n' };
  const including = (text: string) => ({ included: new Map([['extrait.md', text]]) });
  expect(JSON.stringify(made(files, including('Avant.'), memory).document)).toContain('Avant.');
  expect(JSON.stringify(made(files, including('Après.'), memory).document)).toContain('Après.');
  expect(read).toEqual(['un.md', 'un.md']);
});
