import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../pipeline/diagnostics/diagnostics.js';
import { readList } from '../../pipeline/manuscript/lists/read-list.js';
import { memoryFolder } from './memory-folder.js';

const chapters = ['avant.md', 'un.md', 'deux.md', 'trois.md', 'fin.md', 'guide/index.md', 'guide/suite.md'];

/** A line a chapter; those of a part behind its title. */
const outlineOf = async (path: string, text: string, files: readonly string[] = chapters) => {
  const diagnostics = new Diagnostics('fr');
  const folder = memoryFolder({ [path]: text, ...Object.fromEntries(files.map((file) => [file, 'x'])) });
  const { entries = [] } = (await readList(folder, diagnostics)) ?? {};
  const line = ({ path, title, type }: { path: string; title?: string; type?: string }): string =>
    [path, title, type].filter((each) => each !== undefined).join(' | ');
  return {
    lines: entries.flatMap((entry) =>
      'part' in entry ? [`[${entry.part}]`, ...entry.contents.map((each) => `  ${line(each)}`)] : [line(entry)],
    ),
    said: diagnostics.messages.map(({ ruleId, line, reason }) => `${ruleId}:${line} ${reason}`),
  };
};

describe('the parts of `SUMMARY.md`', () => {
  it('are its headings, but for the first; chapters outside of lists belong to none', async () => {
    const { lines, said } = await outlineOf(
      'SUMMARY.md',
      '# Sommaire\n\n[Avant](avant.md)\n\n# Le `pain`\n\n- [Un](un.md)\n  - [Deux, \\[fin\\]](./deux.md#ici)\n\n# Le sel\n\n1. [Trois](<trois.md> "bulle")\n\n[Fin](fin.md)\n',
    );
    expect(lines).toEqual([
      'avant.md | Avant',
      '[Le pain]',
      '  un.md | Un',
      '  deux.md | Deux, [fin]',
      '[Le sel]',
      '  trois.md | Trois',
      'fin.md | Fin',
    ]);
    expect(said).toEqual([]);
  });

  it('are those of GitBook too, at whatever level, and end at a rule', async () => {
    const { lines } = await outlineOf(
      'SUMMARY.md',
      '# Table of contents\n\n* [Avant](avant.md)\n\n## Le pain\n\n* [Un](un.md)\n\n***\n\n* [Fin](fin.md)\n',
    );
    expect(lines).toEqual(['avant.md | Avant', '[Le pain]', '  un.md | Un', 'fin.md | Fin']);
  });

  it('may be underlined; comments say nothing; a part without a chapter is none', async () => {
    const { lines } = await outlineOf(
      'SUMMARY.md',
      'Sommaire\n========\n\n<!--\n# Caché\n- [Deux](deux.md)\n-->\nLe pain\n-------\n\n- [Un](un.md)\n\n# Vide\n\n# Dehors\n- [Site](https://a.fr/b.md)\n',
    );
    expect(lines).toEqual(['[Le pain]', '  un.md | Un']);
  });

  it('have what is written so far: a chapter without a file is told, and so is a file that is not there', async () => {
    const { lines, said } = await outlineOf('SUMMARY.md', '# S\n\n- [Un](un.md)\n- [Plus tard]()\n- [Dix](dix.md)\n');
    expect(lines).toEqual(['un.md | Un']);
    expect(said).toEqual([
      'listed-chapter-draft:4 `SUMMARY.md` annonce « Plus tard » sans fichier : ce chapitre n’est pas encore dans le livre.',
      'listed-file-missing:5 `SUMMARY.md` nomme `dix.md`, qui n’est pas un fichier Markdown du dossier.',
    ]);
  });

  it('are found in the folder of the chapters, when it is the only one', async () => {
    const summary = '# S\n\n- [Un](un.md)\n';
    expect((await outlineOf('src/SUMMARY.md', summary, ['src/un.md'])).lines).toEqual(['src/un.md | Un']);
    expect((await outlineOf('en/SUMMARY.md', summary, ['en/un.md', 'fr/un.md', 'fr/SUMMARY.md'])).lines).toEqual([]);
  });
});

describe('the parts of other lists', () => {
  it('are the groups of the `nav` of MkDocs, those within them apart', async () => {
    const { lines, said } = await outlineOf(
      'mkdocs.yml',
      'nav:\n- avant.md\n- Le pain:\n  - Un: un.md\n  - Levain:\n    - deux.md\n    - Site: https://a.fr\n- Trois: trois.md\n- Liens:\n  - Site: https://a.fr\ndocs_dir: .\n',
    );
    expect(lines).toEqual(['avant.md', '[Le pain]', '  un.md | Un', '  deux.md', 'trois.md | Trois']);
    expect(said).toEqual([]);
  });

  it('are not those of MkDocs without a `nav`: its folder, `index` before what stands beside it', async () => {
    const files = ['README.md', 'docs/b.md', 'docs/index.md', 'docs/a/2.md', 'docs/a/index.md', 'docs/a/1.md'];
    expect((await outlineOf('mkdocs.yml', 'site_name: x\n', files)).lines).toEqual([
      'docs/index.md',
      'docs/a/index.md',
      'docs/a/1.md',
      'docs/a/2.md',
      'docs/b.md',
    ]);
  });

  it('are named by Quarto, or have a page of their own, and appendices follow', async () => {
    const { lines } = await outlineOf(
      '_quarto.yml',
      'book:\n  title: x\n  chapters:\n    - avant.md\n    - part: Le pain\n      chapters:\n        - un.md\n        - { href: deux.md, text: Levain }\n    - part: guide/index.md\n      chapters: [guide/suite.md]\n  appendices: [fin.md]\n',
    );
    expect(lines).toEqual([
      'avant.md',
      '[Le pain]',
      '  un.md',
      '  deux.md | Levain',
      '[]',
      '  guide/index.md | part',
      '  guide/suite.md',
      'fin.md | appendix',
    ]);
  });

  it('are the captions of Jupyter Book, with the sections of their chapters', async () => {
    const { lines } = await outlineOf(
      '_toc.yml',
      'format: jb-book\nroot: avant\nparts:\n- caption: Le pain\n  numbered: true\n  chapters:\n  - file: un\n    title: Pain\n    sections:\n    - file: deux.md\n    - url: https://a.fr\n- chapters:\n  - file: fin\n',
    );
    expect(lines).toEqual(['avant.md', '[Le pain]', '  un.md | Pain', '  deux.md', 'fin.md']);
  });

  it('have titles or pages in the list of Crowbook', async () => {
    const { lines, said } = await outlineOf(
      'roman.book',
      'title: x\n\n- avant.md\n@ Le pain\n+ un.md\n- ../secret.md\n12. deux.md\n@+ guide/index.md\n+ guide/suite.md\n',
    );
    expect(lines).toEqual([
      'avant.md',
      '[Le pain]',
      '  un.md',
      '  deux.md',
      '[]',
      '  guide/index.md | part',
      '  guide/suite.md',
    ]);
    expect(said).toEqual([expect.stringContaining('listed-file-missing:6 `roman.book` nomme `../secret.md`')]);
  });

  it('are headings of the files of bookdown, whose `index.Rmd` comes first and hidden files do not', async () => {
    const files = ['01-un.Rmd', 'index.Rmd', '_brouillon.Rmd', 'README.md', '02-deux.Rmd'];
    expect((await outlineOf('_bookdown.yml', 'book_filename: x\n', files)).lines).toEqual([
      'index.Rmd',
      '01-un.Rmd',
      '02-deux.Rmd',
    ]);
  });

  it('are not looked for in a file that would take all of the memory', async () => {
    const laughs = [
      'a: &a [x, x]',
      ...'bcdefghij'.split('').map((name, index) => {
        const before = 'abcdefghi'[index];
        return `${name}: &${name} [*${before}, *${before}, *${before}]`;
      }),
    ].join('\n');
    expect((await outlineOf('mkdocs.yml', `${laughs}\nnav: *j\n`)).lines).toEqual([]);
  });
});
