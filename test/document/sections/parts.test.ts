import { describe, expect, it } from 'vitest';
import { documentOf, html } from '../document-of.js';

describe('parts', () => {
  it('hold their chapters', () => {
    const { written } = documentOf({ 'a.md': '# Nord', 'b.md': '# Sud' }, {}, { 'a.md': { part: 'Ici' } });
    expect(written.map(({ id, part }) => [id, part])).toEqual([
      ['ici', undefined],
      ['a', 'ici'],
      ['b', undefined],
    ]);
  });

  it('are found among the headings of a whole book in one file', () => {
    const { written } = documentOf('# Livre premier\n\n# Nord\n\nx\n\n# Sud\n\nx\n\n# Livre second\n\n# Est\n\nx\n');
    expect(written.map(({ type, title, part }) => [type, title, part])).toEqual([
      ['part', 'Livre premier', undefined],
      ['chapter', 'Nord', 'livre-premier'],
      ['chapter', 'Sud', 'livre-premier'],
      ['part', 'Livre second', undefined],
      ['chapter', 'Est', 'livre-second'],
    ]);
  });
});

describe('a file that the list of another tool names', () => {
  const listed = (text: string) =>
    documentOf({ 'a.md': text, 'b.md': '# B\n\nx' }, {}, { 'a.md': { listedTitle: 'Accueil' } });

  it('is one chapter, under its own title', () => {
    const { written } = listed('# Le pain\n\nx\n\n# Le four\n\ny\n\n## Chaud\n\nz');
    expect(written.map(({ label, title }) => [label, title])).toEqual([
      ['Chapitre 1', 'Le pain'],
      ['Chapitre 2', 'B'],
    ]);
    expect(html(written[0])).toContain('<h2 id="le-four">Le four</h2><p>y</p><h3 id="chaud">Chaud</h3>');
  });

  it('has the title of the list when it has none of its own', () => {
    const { written } = listed('Bonjour.\n\n## Le pain\n\nx\n\n## Le four\n\ny');
    expect(written.map(({ title }) => title)).toEqual(['Accueil', 'B']);
    expect(html(written[0])).toContain('<p>Bonjour.</p><h2 id="le-pain">Le pain</h2>');
  });

  it('may be the page of a part', () => {
    const part = 'Une';
    const { written } = documentOf(
      { 'p.md': '# Le pain\n\nUn mot.', 'a.md': '# A\n\nx', 'b.md': '# B\n\nx' },
      {},
      { 'p.md': { part, type: 'part' }, 'a.md': { part }, 'b.md': { part } },
    );
    expect(written.map(({ title, type, part }) => [title, type, part])).toEqual([
      ['Le pain', 'part', undefined],
      ['A', 'chapter', written[0]?.id],
      ['B', 'chapter', written[0]?.id],
    ]);
    expect(html(written[0])).toBe('<p>Un mot.</p>');
  });
});

describe('the parts of bookdown', () => {
  it('hold the chapters of the files that follow, up to the back matter', () => {
    const { written } = documentOf({
      '0.md': '# Avant\n\nx',
      '1.md': '# (PART) Le pain {-}\n\n# Un\n\nx',
      '2.md': '# Deux\n\nx',
      '3.md': '# (PART\\*) Le sel {-}',
      '4.md': '# Trois\n\nx',
      '5.md': '# Bibliographie\n\nx',
    });
    const titleOf = new Map(written.map(({ id, title }) => [id, title]));
    expect(written.map(({ title, type, part }) => [title, type, part && titleOf.get(part)])).toEqual([
      ['Avant', 'chapter', undefined],
      ['Le pain', 'part', undefined],
      ['Un', 'chapter', 'Le pain'],
      ['Deux', 'chapter', 'Le pain'],
      ['Le sel', 'part', undefined],
      ['Trois', 'chapter', 'Le sel'],
      ['Bibliographie', 'bibliography', undefined],
    ]);
  });

  it('end where the appendices begin', () => {
    const { written } = documentOf({
      '1.md': '# (PART) Le pain {-}\n\n# Un\n\nx',
      '2.md': '# (APPENDIX) Annexes {-}\n\n# Outils\n\nx',
      '3.md': '# Mesures\n\nx',
    });
    expect(written.map(({ label, title, type, part }) => [label, title, type, part])).toEqual([
      [undefined, 'Le pain', 'part', undefined],
      [undefined, 'Un', 'chapter', written[0]?.id],
      ['Annexe A', 'Outils', 'appendix', undefined],
      ['Annexe B', 'Mesures', 'appendix', undefined],
    ]);
  });
});
