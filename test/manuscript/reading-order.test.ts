import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../pipeline/diagnostics/diagnostics.js';
import type { Manuscript } from '../../pipeline/manuscript/manuscript.js';
import { readManuscript } from '../../pipeline/manuscript/read-manuscript.js';
import { type MemoryFolder, memoryFolder } from './memory-folder.js';

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

describe('the reading order', () => {
  it('is that of `contents`, in all its forms', async () => {
    const contents = [
      'contents:',
      '  - ./dedicace.md',
      '  - part: Une',
      '    contents: [a/01.md, { file: /a/02.md }]',
      '  - { file: annexe.md, type: appendix }',
    ].join('\n');
    const { manuscript } = await sound({
      'book.md': header(contents),
      'annexe.md': 'x',
      'a/02.md': 'x',
      'a/01.md': 'x',
      'dedicace.md': 'x',
      'brouillon.md': 'not named',
    });
    expect([...manuscript.chapters.keys()]).toEqual(['dedicace.md', 'a/01.md', 'a/02.md', 'annexe.md']);
  });

  it('is that of the names when there is no `contents`, numbers counting as numbers', async () => {
    const names = ['10-fin.md', '2-suite.md', '1-début.md', 'annexe/1.md', 'Éloge.md', 'zéro.MD'];
    const { manuscript } = await sound({
      'book.md': header('title: x'),
      ...Object.fromEntries(names.map((name) => [name.normalize('NFC'), 'x'])),
    });
    expect([...manuscript.chapters.keys()]).toEqual(
      ['1-début.md', '2-suite.md', '10-fin.md', 'annexe/1.md', 'zéro.MD', 'Éloge.md'].map((name) =>
        name.normalize('NFC'),
      ),
    );
  });

  it('is that of `SUMMARY.md`, as mdBook and GitBook keep it, when there is no `contents`', async () => {
    const { manuscript } = await sound({
      'book.md': header('title: x'),
      'SUMMARY.md':
        '# Summary\n\n[Avant](avant.md)\n\n- [Un](un.md)\n  - [Deux](a/d%C3%A9ux.md#x)\n- [Un](./un.md)\n- [Site](https://a.fr/b.md)\n',
      'a/déux.md': 'x',
      'avant.md': 'x',
      'brouillon.md': 'not named',
      'un.md': 'x',
    });
    expect([...manuscript.chapters.keys()]).toEqual(['avant.md', 'un.md', 'a/déux.md']);
  });

  it.each([
    [
      'mkdocs.yml',
      'site_name: x\nnav:\n  - Accueil: index.md\n  - Guide:\n    - Deux: guide/deux.md\n    - guide/un.md\n  - Site: https://a.fr/b.md\n' +
        'markdown_extensions:\n  - emoji: { generator: !!python/name:material.to_svg "" }\n',
      'docs/',
    ],
    [
      '_quarto.yml',
      'book:\n  title: x\n  chapters:\n    - index.md\n    - part: Guide\n      chapters: [guide/deux.md]\n  appendices: [guide/un.md]\n',
      '',
    ],
    ['_bookdown.yml', 'rmd_files: ["index.md", "guide/deux.md", "guide/un.md"]\n', ''],
    [
      '_toc.yml',
      'format: jb-book\nroot: index\nparts:\n  - caption: Guide\n    chapters: [{ file: guide/deux }, { file: guide/un }]\n',
      '',
    ],
    [
      'roman.book',
      'title: x\nlang: fr\n\n# + guide/deux.md\n! index.md\n@ Guide\n+ guide/deux.md\n12. guide/un.md\n',
      '',
    ],
  ])('is that of `%s`, when there is no `contents`', async (path, list, folder) => {
    const chapters = ['index.md', 'guide/deux.md', 'guide/un.md'].map((name) => `${folder}${name}`);
    const { manuscript } = await sound({
      'book.md': header('title: x'),
      [path]: list,
      [`${folder}autre.md`]: 'not named',
      ...Object.fromEntries(chapters.map((chapter) => [chapter, 'x'])),
    });
    expect([...manuscript.chapters.keys()]).toEqual(chapters);
  });

  it('is that of the names when such a list names nothing that is there, or cannot be read', async () => {
    for (const list of ['nav: [a.md]', 'nav: [', '- x', ''])
      expect([
        ...(
          await sound({ 'book.md': header('title: x'), 'mkdocs.yml': list, '2.md': 'x', '1.md': 'x' })
        ).manuscript.chapters.keys(),
      ]).toEqual(['1.md', '2.md']);
  });

  it('has no place for what presents the repository, unless there is nothing else', async () => {
    const about = { 'README.md': 'x', 'LICENSE-CC.md': 'x', 'CONTRIBUTING.md': 'x' };
    const { manuscript, messages } = await read({
      'book.md': header('title: x'),
      ...about,
      'security.md': 'x',
      'texte/README.md': 'x',
    });
    expect([...(manuscript?.chapters.keys() ?? [])]).toEqual(['security.md', 'texte/README.md']);
    expect(messages.map(({ ruleId, file }) => `${file} ${ruleId}`)).toEqual([
      'CONTRIBUTING.md repository-file',
      'LICENSE-CC.md repository-file',
      'README.md repository-file',
    ]);
    const alone = await sound({ 'book.md': header('title: x'), ...about });
    expect(alone.manuscript.chapters.size).toBe(3);
  });

  it('has no place for the header of a whole book that pandoc reads first', async () => {
    const { manuscript, messages } = await read({
      'book.md': header('title: x'),
      '00.md': header('title: y\nauthor: z'),
      '01.md': `${header('title: y\nauthor: z')}x`,
    });
    expect([...(manuscript?.chapters.keys() ?? [])]).toEqual(['01.md']);
    expect(messages.map(({ ruleId, file }) => `${file} ${ruleId}`)).toEqual(['00.md chapter-empty']);
  });

  it('is that of the weights of Hugo, Docusaurus and Just the Docs, within each folder', async () => {
    const at = (weight: number, key = 'weight'): string => header(`${key}: ${weight}`);
    const { manuscript } = await sound({
      'book.md': header('title: x'),
      'a.md': `${at(20)}x`,
      'b/un.md': `${at(2, 'sidebar_position')}x`,
      'b/deux.md': '+++\nweight = 1\n+++\nx',
      'b/_index.md': `${at(10)}x`,
      'c.md': `${at(3, 'nav_order')}x`,
      'd.md': 'x',
    });
    expect([...manuscript.chapters.keys()]).toEqual(['c.md', 'b/_index.md', 'b/deux.md', 'b/un.md', 'a.md', 'd.md']);
  });

  it('has no place for drafts that `contents` does not name', async () => {
    const files = { '1.md': 'x', '2.md': `${header('draft: true')}x` };
    const { manuscript, messages } = await read({ 'book.md': header('title: x'), ...files });
    expect([...(manuscript?.chapters.keys() ?? [])]).toEqual(['1.md']);
    expect(messages.map(({ ruleId, file }) => `${file} ${ruleId}`)).toEqual(['2.md chapter-draft']);
    const named = await sound({ 'book.md': header('contents: [2.md]'), ...files });
    expect([...named.manuscript.chapters.keys()]).toEqual(['2.md']);
  });

  it('takes the files of Quarto, knitr and MDX too', async () => {
    const { manuscript } = await sound({ 'book.md': header('title: x'), '2.Rmd': 'x', '1.qmd': 'x', '3.mdx': 'x' });
    expect([...manuscript.chapters.keys()]).toEqual(['1.qmd', '2.Rmd', '3.mdx']);
  });

  it('finds a file whose name was typed in another Unicode form', async () => {
    const { manuscript } = await sound({
      'book.md': header(`contents: ["${'Éloge.md'.normalize('NFD')}"]`),
      ['Éloge.md'.normalize('NFC')]: 'x',
    });
    expect([...manuscript.chapters.keys()]).toEqual(['Éloge.md'.normalize('NFC')]);
  });
});
