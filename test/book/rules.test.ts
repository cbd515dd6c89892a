import { describe, expect, it } from 'vitest';
import type { bookRules } from '../../pipeline/diagnostics/rules/book.js';
import { gif, png } from '../manuscript/sample-pictures.js';
import { bookFiles, type Files, least, readBook } from './read-book.js';

/** The least header, with lines changed or left out by their key, and others added after line 7. */
const lines = (changes: Readonly<Record<string, string>>, ...added: readonly string[]): readonly string[] => [
  ...least.flatMap((line) => {
    const changed = changes[line.split(':')[0] ?? ''];
    return changed === '' ? [] : [changed ?? line];
  }),
  ...added,
];

const adding = (...added: readonly string[]): Files => bookFiles(lines({}, ...added));
const changing = (key: string, line: string): Files => bookFiles(lines({ [key]: line }));

type Case = readonly [files: Files, place: string, said: string];

/** For each rule: what breaks it and nothing else, where it is told, and words that the message must have. */
const cases: Readonly<
  Record<keyof typeof bookRules | 'license-unknown' | 'reuse-incomplete' | 'reuse-unreadable', readonly Case[]>
> = {
  'key-missing': [
    [changing('title', ''), 'book.md:1:1', '`title` manque'],
    [changing('lang', 'lang:'), 'book.md:3:1', '`lang` manque'],
    [changing('copyright', 'copyright: { year: 2026 }'), 'book.md:6:1', '`copyright.holder` manque'],
    [changing('contributors', 'contributors: [{ name: Ada }]'), 'book.md:4:16', '`contributors[].roles` manque'],
    [adding('credits:', '  01.md: { license: CC0 }'), 'book.md:9:3', '`credits.01.md.author` manque'],
    [adding('contents: [{ type: appendix }]'), 'book.md:8:12', '`contents[].file` manque'],
  ],
  'key-misspelt': [
    [changing('license', 'licence: CC-BY-SA-4.0'), 'book.md:5:1', '`licence` : vouliez-vous dire `license` ?'],
    [changing('title', 'Titre: Essai'), 'book.md:2:1', 'vouliez-vous dire `title`'],
    [changing('contributors', 'author: Ada Lovelace'), 'book.md:4:1', 'vouliez-vous dire `contributors`'],
    [
      changing('copyright', 'copyright: { years: 2026, holder: Ada }'),
      'book.md:6:14',
      '`copyright.years` : vouliez-vous dire `year`',
    ],
    [
      adding('contents: [{ part: Une, content: [01.md] }]'),
      'book.md:8:25',
      '`contents[].content` : vouliez-vous dire `contents`',
    ],
  ],
  'key-unknown': [
    [adding('layout: post'), 'book.md:8:1', '`layout`'],
    [adding('original: { title: X, translator: Y }'), 'book.md:8:23', '`original.translator`'],
  ],
  'value-type': [
    [changing('title', 'title: [Un, Deux]'), 'book.md:2:8', 'attend un texte ; c’est une liste'],
    [changing('copyright', 'copyright: 2026'), 'book.md:6:12', 'attend un groupe de clefs ; c’est un nombre'],
    [changing('contributors', 'contributors: Ada Lovelace'), 'book.md:4:15', 'attend une liste ; c’est un texte'],
    [
      changing('contributors', 'contributors: [Ada Lovelace]'),
      'book.md:4:16',
      'attend un groupe de clefs ; c’est un texte',
    ],
    [adding('contents: [[01.md]]'), 'book.md:8:12', '`contents[]` attend'],
    [adding('contents:', '  -', '  - 01.md'), 'book.md:9:4', '`contents[]` attend un texte ; c’est vide'],
    [adding('credits: [a.png]'), 'book.md:8:10', 'attend un groupe de clefs ; c’est une liste'],
    [adding('subjects: { a: b }'), 'book.md:8:11', 'attend une liste'],
    [adding('uncredited: [own]'), 'book.md:8:13', 'attend un texte'],
  ],
  'value-empty': [
    [changing('title', 'title: " "'), 'book.md:2:8', '`title` est vide'],
    [changing('contributors', 'contributors: []'), 'book.md:4:15', '`contributors` est vide'],
  ],
  'language-not-spoken': [[changing('lang', 'lang: pl'), 'book.md:3:7', 'ne parle pas `pl`']],
  'value-integer': [[changing('copyright', 'copyright: { year: 26, holder: Ada }'), 'book.md:6:20', 'c’est 26']],
  'value-choice': [
    [adding('uncredited: all'), 'book.md:8:13', 'ne peut pas valoir « all »'],
    [adding('contents: [{ file: 01.md, split: 7 }]'), 'book.md:8:34', '`contents[].split`'],
  ],
  'value-date': [
    [changing('published', 'published: 22/11/2026'), 'book.md:7:12', '« 22/11/2026 »'],
    [changing('published', 'published: 2026-02-30'), 'book.md:7:12', 'n’est pas une date'],
    [changing('published', 'published: 2026'), 'book.md:7:12', '« 2026 »'],
  ],
  'value-page-size': [[adding('pdf: { size: A55 }'), 'book.md:8:14', '« A55 »']],
  'value-version': [[adding('version: 1.0'), 'book.md:8:10', '« 1.0 »']],
  'value-language': [
    [changing('lang', 'lang: français'), 'book.md:3:7', '« français »'],
    [changing('lang', 'lang: french'), 'book.md:3:7', 'n’est pas un code de langue'],
    [changing('lang', 'lang: fr_FR'), 'book.md:3:7', '« fr_FR »'],
  ],
  'value-url': [[adding('source: example.org'), 'book.md:8:9', '« example.org »']],
  'value-slug': [[adding('translations: [../autre]'), 'book.md:8:16', '`translations[]`']],
  'value-uuid': [[adding('identifiers: { uuid: 1234 }'), 'book.md:8:22', '« 1234 »']],
  'value-isbn': [[adding('identifiers: { isbn: { epub: 9782070368229 } }'), 'book.md:8:30', '`identifiers.isbn.epub`']],
  'value-doi': [[adding('identifiers: { doi: zenodo.12 }'), 'book.md:8:21', '« zenodo.12 »']],
  'license-unknown': [
    [changing('license', 'license: CC-BY-SA'), 'book.md:5:10', '« CC-BY-SA »'],
    [adding('credits:', '  01.md: { author: Ada, license: Libre }'), 'book.md:9:34', '`credits.01.md.license`'],
  ],
  'reuse-incomplete': [
    [
      bookFiles(least, { 'a.png': png(1, 1), 'a.png.license': 'SPDX-License-Identifier: MIT\n' }),
      'a.png.license:1:1',
      'son auteur',
    ],
    [
      bookFiles(least, { 'a.png': png(1, 1), 'a.png.license': '\nSPDX-FileCopyrightText: Ada\n' }),
      'a.png.license:2:1',
      'sa licence',
    ],
  ],
  'reuse-unreadable': [[bookFiles(least, { 'REUSE.toml': 'version = 1\nauteur\n' }), 'REUSE.toml:2:1', '`REUSE.toml`']],
  'relator-unknown': [
    [changing('contributors', 'contributors: [{ name: Ada, roles: [aut, auteur] }]'), 'book.md:4:42', '`auteur`'],
    [changing('contributors', 'contributors: [{ name: Ada, roles: zzz }]'), 'book.md:4:29', '`zzz`'],
  ],
  'section-type-unknown': [
    [adding('contents: [{ file: 01.md, type: annexe }]'), 'book.md:8:33', '`type: annexe`'],
    [bookFiles(least, { '01.md': '---\ntype: post\n---\nx' }), '01.md:2:7', '`type: post`'],
  ],
  'chapter-key-unknown': [
    [
      bookFiles(least, { '01.md': '---\ntitle: x\nlayout: y\nauteur: z\n---\nx' }),
      '01.md:3:1',
      '`layout`, `auteur` (`contributors` ?)',
    ],
  ],
  'contents-empty': [
    [adding('contents: []'), 'book.md:8:11', 'aucun chapitre'],
    [{ 'book.md': bookFiles(least)['book.md'] ?? '' }, 'book.md:1:1', 'aucun chapitre'],
  ],
  'contents-duplicate': [
    [adding('contents:', '  - 01.md', '  - part: Une', '    contents: [./01.md]'), 'book.md:11:16', '`01.md` est déjà'],
  ],
  'published-missing': [[changing('published', ''), 'book.md:6:20', '2026-01-01']],
  'cover-missing': [[adding('cover: images/couverture.jpg'), 'book.md:8:8', '`images/couverture.jpg`']],
  'cover-not-a-picture': [
    [adding('cover: 01.md'), 'book.md:8:8', '`01.md`'],
    [bookFiles(lines({}, 'cover: a.gif'), { 'a.gif': gif(9, 9) }), 'book.md:8:8', 'JPEG, PNG ou SVG'],
  ],
  'credit-unused': [
    [adding('credits:', '  images/*.png: { author: Ada, license: CC0 }'), 'book.md:9:3', '`images/*.png`'],
  ],
};

const flat = Object.entries(cases).flatMap(([ruleId, all]) =>
  all.map(([files, place, said]) => ({ ruleId, files, place, said })),
);

describe('each rule about what a book says of itself', () => {
  it.each(flat)('$ruleId is told once, at $place: $said', async ({ ruleId, files, place, said }) => {
    const { book, messages } = await readBook(files);
    expect(messages.map((message) => [message.ruleId, `${message.file}:${message.line}:${message.column}`])).toEqual([
      [ruleId, place],
    ]);
    expect(messages[0]?.reason).toContain(said);
    expect(messages[0]?.note).not.toBe('');
    expect(book).toBeDefined();
    const english = await readBook(files, 'en');
    expect(english.messages[0]?.reason).not.toBe(messages[0]?.reason);
  });
});

describe('remedies', () => {
  const remedyFor = async (files: Files): Promise<string | undefined> => (await readBook(files)).messages[0]?.note;

  it('show how a missing key is written', async () => {
    expect(await remedyFor(changing('license', ''))).toContain('`license: CC-BY-SA-4.0`');
    expect(await remedyFor(changing('copyright', 'copyright: { year: 2026 }'))).toContain('`holder: Ada Lovelace`');
  });

  it('name what was probably meant', async () => {
    expect(await remedyFor(changing('license', 'license: CC BY SA'))).toContain('`CC-BY-SA-4.0`');
    expect(await remedyFor(changing('contributors', 'contributors: [{ name: Ada, roles: [autt] }]'))).toContain(
      '`aut`',
    );
    expect(
      await remedyFor(bookFiles(lines({}, 'cover: couverture.svg'), { 'images/couverture.svg': '<svg/>' })),
    ).toContain('`images/couverture.svg`');
    expect(await remedyFor(adding('credits:', '  02.md: { author: Ada, license: CC0 }'))).toContain('`01.md`');
  });
});

describe('a book with many faults', () => {
  const faulty = [
    'titel: Essai',
    'lang: fr_FR',
    'contributors:',
    '  - { name: "", roles: [aut] }',
    '  - { name: Grace Hopper, roles: [edt], url: x }',
    'license: CC-BY-5.0',
    'copyright: { year: deux mille, holder: Ada }',
    'published: hier',
    'version: un',
    'cover: [a.png]',
    'contents:',
    '  - 01.md',
    '  - { file: 02.md, split: grand }',
    'credits:',
    '  01.md: { author: X }',
    'blip: true',
  ];

  it('has every one of them told at its own place, at once', async () => {
    const { messages } = await readBook(bookFiles(faulty, { '02.md': 'x' }));
    expect(messages.map((message) => `${message.line}:${message.column} ${message.ruleId}`)).toEqual([
      '2:1 key-misspelt',
      '3:7 value-language',
      '5:13 value-empty',
      '6:46 value-url',
      '7:10 license-unknown',
      '8:20 value-type',
      '9:12 value-date',
      '10:10 value-version',
      '11:8 value-type',
      '14:27 value-choice',
      '16:3 key-missing',
      '17:1 key-unknown',
    ]);
  });

  it('is still a book when its title or its language can be made out', async () => {
    const { book } = await readBook(bookFiles(['title: Essai', ...faulty], { '02.md': 'x' }));
    expect(book).toMatchObject({ title: 'Essai', lang: 'und', published: '1970-01-01', version: '1.0.0', credits: [] });
    expect(book?.contents.map((each) => (each.kind === 'file' ? each.file.path : each.title))).toEqual([
      '01.md',
      '02.md',
    ]);
    expect(book?.rights.license.expression).toBe('LicenseRef-all-rights-reserved');
    expect((await readBook(bookFiles(faulty))).book).toBeUndefined();
  });
});
