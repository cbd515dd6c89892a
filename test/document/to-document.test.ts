import { describe, expect, it } from 'vitest';
import { documentOf, html, inline } from './document-of.js';

describe('toDocument', () => {
  it('makes a section of a chapter, with its title, its notes and the generated pages around it', () => {
    const { document, written, problems } = documentOf({
      '01-le-debut.md': '# Le *début*\n\nTexte[^a].\n\n## Suite\n\n[^a]: La note.\n',
    });
    expect(problems).toEqual([]);
    expect(document.sections.map(({ id, type, matter, generated }) => [id, type, matter, generated])).toEqual([
      ['titlepage', 'titlepage', 'frontmatter', true],
      ['copyright-page', 'copyright-page', 'frontmatter', true],
      ['toc', 'toc', 'frontmatter', true],
      ['le-debut', 'chapter', 'bodymatter', false],
      ['colophon', 'colophon', 'backmatter', true],
    ]);
    const [chapter] = written;
    expect(chapter?.title).toBe('Le début');
    expect(inline(chapter?.heading)).toBe('Le <em>début</em>');
    expect(html(chapter)).toBe(
      '<p>Texte<sup><a class="noteref" id="noteref-1" href="#note-1" role="doc-noteref">1</a></sup>.</p><h2 id="suite">Suite</h2>',
    );
    expect(chapter?.headings).toEqual([{ id: 'suite', text: 'Suite', depth: 2, children: [] }]);
    expect(chapter?.notes.map(({ id, label, calls }) => [id, label, calls])).toEqual([['note-1', '1', ['noteref-1']]]);
    expect(html(chapter?.notes[0])).toBe('<p>La note.</p>');
  });

  it('keeps the lines of the file to the end, header and Windows line endings included', () => {
    // Three empty lines stand for a YAML header, as the manuscript stage leaves them.
    const { written } = documentOf('\r\n\r\n\r\n# T\r\n\r\nUn\r\n\r\n<div>\r\n\r\ndeux\r\n\r\n</div>\r\n');
    const lines: (string | number | undefined)[] = [];
    const collect = (node: { type: string; tagName?: string; children?: unknown[]; position?: unknown }): void => {
      const { start } = (node.position ?? {}) as { start?: { line: number } };
      if (node.type === 'element') lines.push(node.tagName, start?.line);
      for (const child of node.children ?? []) collect(child as typeof node);
    };
    if (written[0]) collect(written[0].tree);
    expect(lines).toEqual(['p', 6, 'div', 8, 'p', 10]);
  });

  it('gives the same document twice', () => {
    const files = { 'a.md': '# A\n\nx[^1]\n\n[^1]: y\n', 'b.md': '# B\n\n## C\n' };
    expect(JSON.stringify(documentOf(files).document.sections)).toBe(
      JSON.stringify(documentOf(files).document.sections),
    );
  });

  it('counts the words of the manuscript, notes included, generated pages left out', () => {
    const { document } = documentOf('# Deux mots\n\nL’auteur·ice écrit 3,5 lignes[^1].\n\n[^1]: Une note.\n');
    expect(document.words).toBe(2 + 4 + 1 + 2);
    expect(documentOf('# 章\n\n吾輩は猫である').document.words).toBe(8);
  });

  it('reads the blurb as it reads chapters', () => {
    const { document } = documentOf('# A', {
      blurb: { path: 'book.md', text: 'Un *résumé*.', header: { data: {}, place: () => undefined } },
    });
    expect(html({ tree: document.blurb })).toBe('<p>Un <em>résumé</em>.</p>');
  });

  it('stays linear on a long book in one file', () => {
    const chapter = (index: number): string => `## Chapitre ${index + 1}\n\nUn mot, *deux* mots[^n].\n\n### Titre\n\n`;
    const time = (chapters: number): number => {
      const book = `${Array.from({ length: chapters }, (_, index) => chapter(index)).join('')}[^n]: Note.\n`;
      const start = process.cpuUsage().user;
      documentOf(book);
      return process.cpuUsage().user - start;
    };
    time(50);
    const small = time(50);
    expect(time(500) / small).toBeLessThan(40);
  });
});
