import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../pipeline/diagnostics/diagnostics.js';
import type { Manuscript } from '../../pipeline/manuscript/manuscript.js';
import { readManuscript } from '../../pipeline/manuscript/read-manuscript.js';
import { type MemoryFolder, memoryFolder } from './memory-folder.js';
import { gif, jpeg, png } from './sample-pictures.js';

const read = async (files: Readonly<Record<string, string | Uint8Array>>) => {
  const diagnostics = new Diagnostics('fr');
  const folder = memoryFolder(files);
  const manuscript = await readManuscript(folder, diagnostics);
  return { folder, manuscript, messages: diagnostics.messages };
};

const sound = async (
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ folder: MemoryFolder; manuscript: Manuscript }> => {
  const { folder, manuscript, messages } = await read(files);
  expect(messages.map((message) => `${message.file}: ${message.reason}`)).toEqual([]);
  if (!manuscript) throw new Error('No manuscript was read');
  return { folder, manuscript };
};

const header = (yaml: string): string => `---\n${yaml}\n---\n`;

describe('the text of a file', () => {
  it('is there when a chapter takes it in, from its own folder, the book’s, or that of one language of a site', async () => {
    const { manuscript } = await sound({
      'book.md': header('title: Un\nlang: fr'),
      'fr/a/1.md':
        '{{#include près.md}}\n\n{!docs/loin.md!}\n\n{% include "/b/site.md" %}\n\n{% include "absent.md" %}',
      'fr/a/près.md': 'x',
      'docs/loin.md': 'x',
      'fr/b/site.md': 'x',
      'contents.txt': '',
    });
    expect([...manuscript.included.keys()].sort()).toEqual(['docs/loin.md', 'fr/a/près.md', 'fr/b/site.md']);
  });

  it('keeps its line numbers when its header is taken off', async () => {
    const { manuscript } = await sound({ 'book.md': `${header('title: Un\nlang: fr')}La *quatrième*.\n`, '1.md': 'x' });
    expect(manuscript.bookFile.text).toBe('\n\n\n\nLa *quatrième*.\n');
    expect(manuscript.bookFile.header.data).toEqual({ title: 'Un', lang: 'fr' });
  });

  it('is the same with a byte order mark, Windows line ends, or spaces after the fences', async () => {
    const plain = `${header('title: Un')}texte\n`;
    const spellings = [
      plain,
      `\uFEFF${plain}`,
      plain.replaceAll('\n', '\r\n'),
      plain.replaceAll('\n', '\r'),
      plain.replace('---', '--- '),
    ];
    for (const text of spellings) {
      const { manuscript } = await sound({ 'book.md': text });
      expect(manuscript.bookFile.header.data).toEqual({ title: 'Un' });
      expect(manuscript.bookFile.text).toBe('\n\n\ntexte\n');
    }
    const { manuscript } = await sound({ 'book.md': plain.replace(/---\ntexte/, '--- \ntexte') });
    expect(manuscript.bookFile.text.split('\n')[3]).toBe('texte');
  });

  it.each([
    ['begins with a thematic break', '---\n\nUn texte, et rien d’autre.\n'],
    ['stands between two thematic breaks', '---\nUn texte.\n\n---\n\nUn autre.\n'],
    ['begins with a longer line of dashes', '-----\ntitle: x\n---\n'],
    ['begins with a sentence after dashes', '--- dit-il.\n\n---\n'],
  ])('loses nothing when it %s', async (_, text) => {
    const { manuscript } = await sound({ 'book.md': header('title: x'), '1.md': text });
    expect(manuscript.chapters.get('1.md')?.text).toBe(text);
    expect(manuscript.chapters.get('1.md')?.header.data).toEqual({});
  });

  it('keeps dates, versions and country codes as they were written', async () => {
    const { manuscript } = await sound({
      'book.md': header('published: 2026-11-22\nlang: no\nversion: 1.0\ntitle: 007\nyear: 1984\nyes: on'),
    });
    expect(manuscript.bookFile.header.data).toEqual({
      published: '2026-11-22',
      lang: 'no',
      version: '1.0',
      title: '007',
      year: 1984,
      yes: 'on',
    });
  });
});

describe('the place of a key', () => {
  const yaml = 'title: Un\ncontributors:\n  - { name: Ada, roles: [aut] }\nfunding:\n  by: X';
  const placeOf = async (path: readonly (string | number)[], which?: 'key' | 'value') => {
    const { manuscript } = await sound({ 'book.md': header(yaml) });
    const start = manuscript.bookFile.header.place(path, which)?.start;
    return `${start?.line}:${start?.column}`;
  };

  it.each([
    [['title'], 'value', '2:8'],
    [['title'], 'key', '2:1'],
    [['contributors', 0, 'name'], 'value', '4:13'],
    [['contributors', 0, 'roles', 0], 'value', '4:26'],
    [['funding', 'by'], 'key', '6:3'],
    [['funding', 'call'], 'value', '5:1'],
    [['contributors', 0, 'url'], 'value', '4:5'],
    [['contributors', 7], 'value', '3:1'],
    [['license'], 'value', '1:1'],
  ] as const)('%j, its %s, is at %s', async (path, which, expected) => {
    expect(await placeOf(path, which)).toBe(expected);
  });
});

describe('pictures', () => {
  it('are known by what they hold, not by their names, and measured as they are shown', async () => {
    const { manuscript } = await sound({
      'book.md': header('title: x'),
      'a.jpg': png(40, 30),
      'b.jpeg': jpeg(300, 200),
      'turned.jpg': jpeg(300, 200, 6),
      'c.gif': gif(7, 9),
      'sans-extension': png(2, 3),
      'd.svg': '\uFEFF<?xml version="1.0"?>\n<!-- x --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12.5 8"/>',
      'e.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1in" height="48pt"/>',
      'page.html': '<html><svg viewBox="0 0 1 1"></svg></html>',
      'notes.txt': 'svg',
    });
    expect(
      [...manuscript.pictures.values()].map(({ path, mediaType, width, height }) => [path, mediaType, width, height]),
    ).toEqual([
      ['a.jpg', 'image/png', 40, 30],
      ['b.jpeg', 'image/jpeg', 300, 200],
      ['c.gif', 'image/gif', 7, 9],
      ['d.svg', 'image/svg+xml', 12.5, 8],
      ['e.svg', 'image/svg+xml', 96, 64],
      ['sans-extension', 'image/png', 2, 3],
      ['turned.jpg', 'image/jpeg', 200, 300],
    ]);
  });

  it('are read no further than their size', async () => {
    const { folder, manuscript } = await sound({
      'book.md': header('title: x'),
      'large.png': png(2000, 3000, 5_000_000),
      'late.jpg': jpeg(100, 50, 1, 200_000),
    });
    expect(manuscript.pictures.get('late.jpg')).toMatchObject({ width: 100, height: 50 });
    expect(folder.wholeReads).toEqual(['book.md', 'late.jpg']);
  });
});

describe('other files that the book names', () => {
  it('are read as text', async () => {
    const { manuscript } = await sound({
      'book.md': header('bibliography: [a.bib, b/c.json]\ncitationStyle: maison.csl'),
      'a.bib': '@book{x}',
      'b/c.json': '[]',
      'maison.csl': '<style/>',
    });
    expect([...manuscript.texts]).toEqual([
      ['a.bib', '@book{x}'],
      ['b/c.json', '[]'],
      ['maison.csl', '<style/>'],
    ]);
  });

  it('may be a citation style that the pipeline ships', async () => {
    const { manuscript } = await sound({ 'book.md': header('citationStyle: iso690-author-date-fr') });
    expect(manuscript.texts.size).toBe(0);
  });
});
