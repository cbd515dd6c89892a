import { describe, expect, it } from 'vitest';
import { creditFor } from '../../pipeline/rights/credits.js';
import { parseLicense } from '../../pipeline/rights/parse-license.js';
import { stampPicture } from '../../pipeline/rights/pictures/stamp-picture.js';
import { png } from '../manuscript/sample-pictures.js';
import { bookFiles, least, readBook, soundBook } from './read-book.js';

const published = 'published: 2026-11-22';

describe('toBook', () => {
  it('makes a book of the least that can be said', async () => {
    const book = await soundBook(least);
    expect(book).toMatchObject({
      slug: 'essai',
      title: 'Essai',
      lang: 'fr',
      direction: 'ltr',
      contributors: [{ name: 'Ada Lovelace', sort: 'Lovelace, Ada', roles: ['aut'] }],
      rights: {
        holder: 'Ada Lovelace',
        year: 2026,
        attributionName: 'Ada Lovelace',
        notice: '© 2026 Ada Lovelace. Sous licence CC BY-SA 4.0.',
      },
      uncreditedIsOwn: false,
      published: '2026-11-22',
      version: '1.0.0',
      theme: 'communs',
      publishers: [],
      translations: [],
      subjects: [],
      credits: [],
    });
    for (const key of ['subtitle', 'cover', 'original', 'funding', 'collection', 'source'])
      expect(book).not.toHaveProperty(key);
    expect(book.blurb.text.trim()).toBe('La quatrième.');
  });

  it('takes everything that the format can say', async () => {
    const book = await soundBook(
      [
        'title: 1984',
        'subtitle: " Un  essai "',
        'lang: fr-ca',
        'contributors:',
        '  - { name: Ada Lovelace, roles: AUT, url: "https://example.org" }',
        '  - { name: "Grace Hopper", sort: "Hopper, G.", roles: [trl, aui] }',
        '  - { name: Presse Libre, roles: [pbl] }',
        'license: https://creativecommons.org/licenses/by/4.0/deed.fr',
        'copyright: { year: 2025, holder: Les Communs }',
        'uncredited: own',
        'publisher: [Une, Deux]',
        'funding: { by: Framasoft, call: "Bourse 2026" }',
        published,
        'version: 2.0.0-rc.1',
        'identifiers: { uuid: "urn:uuid:0539C361-D5D7-5EC1-8D27-6EE5921C5ED8", doi: "https://doi.org/10.5281/zenodo.12", isbn: { epub: 978-2-07-036822-8 } }',
        'source: https://example.org/git',
        'original: { title: Free, lang: en, author: X, license: CC0, url: "https://example.org/o" }',
        'translations: [free-en]',
        'collection: { title: Essais, position: 0 }',
        'accessibilityReview: { by: Ada Lovelace, date: 2026-11-20, level: AA, report: "https://example.org/r" }',
        'subjects: [Communs, { term: Informatique, scheme: thema, code: UB }]',
        'cover: images/c.png',
        'theme: sobre',
        'contents: [01.md]',
        'bibliography: a.bib',
        'citationStyle: apa',
        'typography: { guillemets: nbsp, inclusive: keep }',
        'credits:',
        '  /images/c.png: { title: C, author: D, authorUrl: "https://d.org", source: "https://d.org/c", license: LAL-1.3, changes: recadrée }',
        '  "images/*.png": { author: E, license: CC-BY-4.0 }',
      ],
      { 'images/c.png': png(100, 150), 'images/d.png': png(1, 1), 'a.bib': '' },
    );
    expect(book).toMatchObject({
      title: '1984',
      subtitle: 'Un  essai',
      lang: 'fr-CA',
      contributors: [
        { name: 'Ada Lovelace', sort: 'Lovelace, Ada', roles: ['aut'], url: 'https://example.org' },
        { name: 'Grace Hopper', sort: 'Hopper, G.', roles: ['trl', 'aui'] },
        { name: 'Presse Libre', sort: 'Presse Libre', roles: ['pbl'] },
      ],
      rights: {
        license: { expression: 'CC-BY-4.0' },
        holder: 'Les Communs',
        year: 2025,
        attributionName: 'Ada Lovelace',
        attributionUrl: 'https://doi.org/10.5281/zenodo.12',
      },
      uncreditedIsOwn: true,
      publishers: ['Une', 'Deux'],
      funding: { by: 'Framasoft', call: 'Bourse 2026' },
      version: '2.0.0-rc.1',
      identifiers: {
        uuid: '0539c361-d5d7-5ec1-8d27-6ee5921c5ed8',
        doi: '10.5281/zenodo.12',
        isbn: { epub: '9782070368228' },
      },
      original: { title: 'Free', lang: 'en', license: { expression: 'CC0-1.0' } },
      translations: ['free-en'],
      collection: { title: 'Essais', position: 0 },
      accessibilityReview: {
        conformance: 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA',
        by: 'Ada Lovelace',
        date: '2026-11-20',
        report: 'https://example.org/r',
      },
      subjects: [{ term: 'Communs' }, { term: 'Informatique', scheme: 'thema', code: 'UB' }],
      cover: { path: 'images/c.png', width: 100, height: 150 },
      theme: 'sobre',
      typography: { guillemets: 'nbsp', inclusive: 'keep' },
    });
    expect(book.credits.map(({ pattern, attribution }) => [pattern, attribution.author])).toEqual([
      ['images/c.png', 'D'],
      ['images/*.png', 'E'],
    ]);
    expect(book.credits[0]?.place).toMatchObject({ file: 'book.md', at: { start: { line: 30, column: 3 } } });
  });

  it('writes Arabic from right to left', async () => {
    const book = await soundBook(least.map((line) => line.replace('lang: fr', 'lang: ar')));
    expect(book.direction).toBe('rtl');
  });

  it('derives the same identifier from the same folder and title, and another from another', async () => {
    const titled = (title: string): readonly string[] =>
      least.map((line) => line.replace('title: Essai', `title: ${title}`));
    const [one, again, other] = await Promise.all(
      ['Le livre confié', 'Le livre confié', 'Autre'].map((title) => soundBook(titled(title))),
    );
    // uuid.uuid5 of Python’s standard library says the same.
    expect(one?.identifiers.uuid).toBe('afb8b057-9205-5723-a610-5ead41ad8f4b');
    expect(again?.identifiers).toEqual(one?.identifiers);
    expect(other?.identifiers).not.toEqual(one?.identifiers);
  });

  it('names the editors of a book that has no author, and else its holder', async () => {
    const by = async (contributors: string) =>
      (await soundBook(least.map((line) => (line.startsWith('contributors') ? `contributors: ${contributors}` : line))))
        .rights.attributionName;
    expect(await by('[{ name: A, roles: [edt] }, { name: B, roles: [edt] }, { name: C, roles: [trl] }]')).toBe(
      'A et B',
    );
    expect(await by('[{ name: C, roles: [trl] }]')).toBe('Ada Lovelace');
  });
});

describe('credits that REUSE gives', () => {
  const picture = png(2, 2);
  const sidecar = (author: string, license: string): string =>
    `SPDX-FileCopyrightText: 2024 ${author}\n\nSPDX-License-Identifier: ${license}\n`;

  it('fill in for what `book.md` does not say', async () => {
    const book = await soundBook([...least, 'credits:', '  a.png: { author: Grace Hopper, license: CC0 }'], {
      'a.png': picture,
      'a.png.license': sidecar('Hopper', 'CC0-1.0'),
      'b*.png': picture,
      'b*.png.license': sidecar('David Revoy', 'CC-BY-4.0'),
      'bis.png': picture,
      'fonds/c.png': picture,
      'fonds/d.txt': 'x',
      'fonds/REUSE.toml':
        'version = 1\n[[annotations]]\npath = "*"\nSPDX-FileCopyrightText = "2020 Un fonds"\nSPDX-License-Identifier = "LAL-1.3"\n',
    });
    const author = (path: string) => creditFor(book.credits, path)?.attribution.author;
    expect([
      author('a.png'),
      author('b*.png'),
      author('bis.png'),
      author('fonds/c.png'),
      author('fonds/d.txt'),
    ]).toEqual(['Grace Hopper', 'David Revoy', undefined, 'Un fonds', undefined]);
    expect(book.credits.at(-1)?.place).toMatchObject({ file: 'fonds/REUSE.toml', at: { line: 2 } });
  });

  it('come last from the picture itself', async () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0H9"/></svg>';
    const license = parseLicense('LAL-1.3') ?? expect.fail();
    const inside = (author: string): Uint8Array =>
      stampPicture(new TextEncoder().encode(drawing), 'image/svg+xml', { author, license }).bytes;
    const book = await soundBook([...least, 'credits: { b.svg: { author: Grace Hopper, license: CC0 } }'], {
      'a.svg': inside('Ann Baker'),
      'b.svg': inside('Ann Baker'),
      'c.svg': inside('Ann Baker'),
      'c.svg.license': sidecar('David Revoy', 'CC-BY-4.0'),
      'd.svg': drawing,
    });
    expect(
      ['a.svg', 'b.svg', 'c.svg', 'd.svg'].map((path) => creditFor(book.credits, path)?.attribution),
    ).toMatchObject([
      { author: 'Ann Baker', license: { expression: 'LAL-1.3' } },
      { author: 'Grace Hopper' },
      { author: 'David Revoy' },
      undefined,
    ]);
  });

  it('are none for what is the authors’ own, under the book’s licence', async () => {
    const mine = { 'a.png': picture, 'a.png.license': sidecar('Ada Lovelace', 'CC-BY-SA-4.0') };
    expect((await soundBook(least, mine)).credits).toEqual([]);
    const other = { 'a.png': picture, 'a.png.license': sidecar('Ada Lovelace', 'CC0-1.0') };
    expect((await soundBook(least, other)).credits).toHaveLength(1);
  });
});

describe('the reading order of a book', () => {
  it('carries what the entry and the header of each file say, the entry first', async () => {
    const book = await soundBook(
      [
        ...least,
        'contents:',
        '  - preface.md',
        '  - part: Une',
        '    contents: [01.md, { file: 02.md, type: appendix, title: Annexe, split: 2, toc: false }]',
      ],
      {
        'preface.md':
          '---\ntitle: Préface\ntype: preface\nlang: br\nlicense: CC0\ncontributors: [{ name: Grace Hopper, roles: [aui] }]\n---\nx',
        '02.md': '---\ntitle: Deux\nlicense: CC-BY-SA-4.0\ntype: chapter\n---\nx',
      },
    );
    const [preface, part] = book.contents;
    expect(preface).toMatchObject({
      kind: 'file',
      type: 'preface',
      title: 'Préface',
      lang: 'br',
      license: { expression: 'CC0-1.0' },
      contributors: [{ sort: 'Hopper, Grace' }],
      inContents: true,
    });
    expect(part).toMatchObject({
      kind: 'part',
      title: 'Une',
      place: { file: 'book.md', at: { start: { line: 10, column: 11 } } },
      contents: [
        { kind: 'file', lang: 'fr', contributors: [], inContents: true },
        { kind: 'file', type: 'appendix', title: 'Annexe', split: 2, inContents: false },
      ],
    });
    const chapters = part?.kind === 'part' ? part.contents : [];
    for (const key of ['license', 'split', 'title', 'type']) expect(chapters[0]).not.toHaveProperty(key);
    expect(chapters[1]).not.toHaveProperty('license');
  });

  it('keeps the other files when one is missing, told once', async () => {
    const { book, messages } = await readBook(bookFiles([...least, 'contents: [00.md, 01.md]']));
    expect(messages.map((message) => message.ruleId)).toEqual(['file-missing']);
    expect(book?.contents).toHaveLength(1);
  });

  it('takes the parts of another tool’s list when there is no `contents`', async () => {
    const { book, messages } = await readBook(
      bookFiles(least, {
        '_quarto.yml':
          'book:\n  chapters:\n    - 01.md\n    - part: Une\n      chapters: [{ file: 02.md, text: Deux }]\n    - part: p.md\n      chapters: [03.md]\n  appendices: [04.md]\n',
        ...Object.fromEntries(['02.md', '03.md', '04.md', 'p.md', 'autre.md'].map((path) => [path, 'x'])),
      }),
    );
    expect(messages).toEqual([]);
    expect(book?.contents).toMatchObject([
      { kind: 'file', file: { path: '01.md' } },
      { kind: 'part', title: 'Une', contents: [{ file: { path: '02.md' }, listedTitle: 'Deux' }] },
      { kind: 'part', title: '', contents: [{ file: { path: 'p.md' }, type: 'part' }, { file: { path: '03.md' } }] },
      { kind: 'file', file: { path: '04.md' }, type: 'appendix' },
    ]);
  });

  it('lets a list of one file leave it to the file how many chapters it has', async () => {
    const { book } = await readBook(bookFiles(least, { 'SUMMARY.md': '- [Tout](01.md)\n' }));
    expect(book?.contents[0]).not.toHaveProperty('listedTitle');
  });
});
