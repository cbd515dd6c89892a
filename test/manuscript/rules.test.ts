import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Diagnostics } from '../../pipeline/diagnostics/diagnostics.js';
import type { manuscriptRules } from '../../pipeline/diagnostics/rules/manuscript.js';
import { readManuscript } from '../../pipeline/manuscript/read-manuscript.js';
import { memoryFolder } from './memory-folder.js';
import { png } from './sample-pictures.js';

type Files = Readonly<Record<string, string | Uint8Array>>;

const header = (yaml: string): string => `---\n${yaml}\n---\n`;
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const sound = header('title: x');

/** For each rule: files that break it and nothing else, and where it is told. */
const cases: Readonly<Record<keyof typeof manuscriptRules, readonly [files: Files, place: string]>> = {
  'book-file-missing': [{ '1.md': 'x' }, 'book.md'],
  'book-file-case': [{ 'Book.md': sound }, 'Book.md'],
  'book-header-missing': [{ 'book.md': '' }, 'book.md:1:1'],
  'header-language': [{ 'book.md': '---js\n{ title: process.exit(3) }\n---\n' }, 'book.md:1:1'],
  'header-unclosed': [{ 'book.md': '---\ntitle: x\n\nLe texte.\n' }, 'book.md:1:1'],
  'header-toml': [{ 'book.md': sound, '1.md': '+++\ntitle = "x"\ndraft = tru\n+++\nx' }, '1.md:3:'],
  'yaml-colon': [{ 'book.md': header('lang: fr\ntitle: Essai: le sous-titre') }, 'book.md:3:8'],
  'yaml-missing-colon': [{ 'book.md': header('title: x\nune ligne sans rien\nlang: fr') }, 'book.md:3:1'],
  'yaml-unclosed': [{ 'book.md': header('contents: [a.md, b.md\nlang: fr') }, 'book.md:3:1'],
  'yaml-after-value': [{ 'book.md': header('title: "Un" essai') }, 'book.md:2:13'],
  'yaml-special-character': [{ 'book.md': header('title: @moi') }, 'book.md:2:8'],
  'yaml-escape': [{ 'book.md': header('title: "C:\\qui"') }, 'book.md:2:11'],
  'yaml-indent': [{ 'book.md': header('contents:\n    - a.md\n  - b.md') }, 'book.md:4:1'],
  'yaml-tab': [{ 'book.md': header('contents:\n\t- a.md') }, 'book.md:3:1'],
  'yaml-duplicate-key': [{ 'book.md': header('title: x\nlang: fr\ntitle: y') }, 'book.md:4:1'],
  'yaml-alias': [{ 'book.md': header('a: &x [1]\nb: *x') }, 'book.md:3:4'],
  'yaml-too-deep': [{ 'book.md': header(`a: ${'['.repeat(5000)}${']'.repeat(5000)}`) }, 'book.md:2'],
  'yaml-syntax': [{ 'book.md': header('a: &x &y z') }, 'book.md:2:7'],
  'path-outside': [{ 'book.md': header('contents: [a.md, ../secret.md]'), 'a.md': 'x' }, 'book.md:2:18'],
  'file-missing': [{ 'book.md': header('bibliography: Sources.bib'), 'sources.bib': 'x' }, 'book.md:2:15'],
  'contents-book-file': [{ 'book.md': header('contents: [book.md]') }, 'book.md:2:12'],
  'chapter-empty': [{ 'book.md': sound, '1.md': '---\ntitle: x\n---\n\n' }, '1.md'],
  'chapter-draft': [{ 'book.md': sound, '1.md': 'x', '2.md': '---\ndraft: true\n---\nx' }, '2.md:2:1'],
  'repository-file': [{ 'book.md': sound, '1.md': 'x', 'LICENSE.md': 'y' }, 'LICENSE.md'],
  'listed-chapter-draft': [
    { 'book.md': sound, 'SUMMARY.md': '- [Un](1.md)\n- [Deux]()\n', '1.md': 'x' },
    'SUMMARY.md:2:3',
  ],
  'listed-file-missing': [
    { 'book.md': sound, '_quarto.yml': 'book:\n  chapters: [1.md, notes.ipynb]\n', '1.md': 'x', 'notes.ipynb': '{}' },
    '_quarto.yml:2:20',
  ],
  'file-too-large': [{ 'book.md': sound, '1.md': new Uint8Array(21_000_000) }, '1.md'],
  'file-binary': [{ 'book.md': sound, '1.md': latin1('PK\x03\x04\0\0') }, '1.md'],
  'file-utf16': [{ 'book.md': sound, '1.md': latin1('\xff\xfea\0') }, '1.md'],
  'file-not-utf8': [{ 'book.md': sound, '1.md': latin1('Un\r\ndeux \xc3\xa9 caf\xe9 noir') }, '1.md:2:11'],
  'picture-unreadable': [{ 'book.md': sound, 'a.svg': '<svg>\n  <g>\n</svg>' }, 'a.svg:3:1'],
  'picture-in-lfs': [{ 'book.md': sound, 'a.png': 'version https://git-lfs.github.com/spec/v1\n' }, 'a.png'],
  'picture-too-heavy': [{ 'book.md': sound, 'a.png': png(10, 10, 51_000_000) }, 'a.png'],
  'picture-too-large': [{ 'book.md': sound, 'a.png': png(20_000, 20_000) }, 'a.png'],
};

const messagesOf = async (files: Files, language: 'fr' | 'en') => {
  const diagnostics = new Diagnostics(language);
  await readManuscript(memoryFolder(files), diagnostics);
  return diagnostics.messages;
};

describe('each rule about the files of a book', () => {
  it.each(Object.entries(cases))(
    '%s is told once, at its place, with a remedy, in both languages',
    async (ruleId, [files, place]) => {
      for (const language of ['fr', 'en'] as const) {
        const messages = await messagesOf(files, language);
        expect(messages.map((message) => message.ruleId)).toEqual([ruleId]);
        const [message] = messages;
        expect(
          [message?.file, message?.line, message?.column].filter((part) => part !== undefined).join(':'),
        ).toContain(place);
        expect(message?.reason).toMatch(/\.$|»\.$/);
        expect(message?.note).not.toBe('');
      }
    },
  );

  it('tells every problem at once', async () => {
    const files = { 'book.md': header('contents: [a.md, b.md, ../c.md]\nbibliography: d.bib'), 'a.png': 'x' };
    expect((await messagesOf(files, 'fr')).map((message) => message.ruleId)).toEqual([
      'picture-unreadable',
      'file-missing',
      'file-missing',
      'path-outside',
      'file-missing',
    ]);
  });

  it('names the file that a missing one probably is', async () => {
    const [message] = await messagesOf(
      { 'book.md': header('contents: [01-intro.md]'), 'texte/01-intro.md': 'x' },
      'fr',
    );
    expect(message?.note).toContain('`texte/01-intro.md`');
  });
});

describe('a hostile header', () => {
  it('never runs, whatever language it claims', async () => {
    for (const language of ['js', 'javascript', 'JavaScript', 'json', 'coffee', 'constructor', '__proto__', 'yaml']) {
      const text = `---${language}\n{ title: globalThis.wasRun = true }\n---\n`;
      const [message] = await messagesOf({ 'book.md': text }, 'fr');
      expect(message?.ruleId).toBe('header-language');
    }
    expect('wasRun' in globalThis).toBe(false);
  });

  it('does not expand aliases, and does not touch prototypes', async () => {
    const laughs = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: [*c, *c]'].join('\n');
    const ids = (await messagesOf({ 'book.md': header(laughs) }, 'fr')).map((message) => message.ruleId);
    expect(new Set(ids)).toEqual(new Set(['yaml-alias']));
    await messagesOf(
      { 'book.md': header('__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }') },
      'fr',
    );
    expect('polluted' in {}).toBe(false);
  });
});

it.each([
  ['its first heading', { 'README.md': '# Le Pain commun\n\nx', '1.md': '# Un\n' }, 'Le Pain commun'],
  ['a heading that is underlined', { '1.md': 'Le « pain »\n======\n' }, 'Le « pain »'],
  ['the name of its folder', { '1.md': 'x' }, 'essai'],
])('a folder without a record is given a model of one, with the title that %s says', async (_, files, title) => {
  const [message] = await messagesOf(files, 'fr');
  const [, header = ''] = message?.note?.split(/^---$/m) ?? [];
  expect(parse(header)).toMatchObject({ title, lang: 'fr', license: 'CC-BY-SA-4.0' });
});
