import { describe, expect, it } from 'vitest';
import { documentOf, html } from '../document-of.js';

const titles = (files: Record<string, string> | string, options = {}): (string | undefined)[][] =>
  documentOf(files, {}, options).written.map(({ label, title, type }) =>
    [label, title, type].filter((each) => each !== undefined),
  );

describe('a file', () => {
  it('with one heading of the highest level is one chapter', () => {
    const { written } = documentOf('# Un\n\ntexte\n\n## Deux\n\n## Trois\n');
    expect(written.map(({ title, headings }) => [title, headings.map(({ text }) => text)])).toEqual([
      ['Un', ['Deux', 'Trois']],
    ]);
  });

  it('with several is several chapters, and keeps what comes before the first', () => {
    const { written } = documentOf('Avant tout.\n\n# Un\n\nx\n\n# Deux\n\ny\n');
    expect(written.map(({ title, type }) => [title, type])).toEqual([
      ['Préambule', 'preamble'],
      ['Un', 'chapter'],
      ['Deux', 'chapter'],
    ]);
    expect(written[0]?.heading).toEqual([]);
    expect(html(written[0])).toBe('<p>Avant tout.</p>');
  });

  it('that is the whole book, under the title of the book, is cut a level below', () => {
    const chapters = (before: string): unknown =>
      documentOf(`# LE LIVRE\n\n${before}## Un\n\nx\n\n### a\n\n## Deux\n\ny\n`, { title: 'Le livre' }).written.map(
        ({ label, title }) => [label, title],
      );
    expect(chapters('')).toEqual([
      ['Chapitre 1', 'Un'],
      ['Chapitre 2', 'Deux'],
    ]);
    expect(chapters('Un mot.\n\n')).toEqual([
      [undefined, 'LE LIVRE'],
      ['Chapitre 1', 'Un'],
      ['Chapitre 2', 'Deux'],
    ]);
  });

  it('cut into parts is cut a level below, and each part has its chapters', () => {
    const { document, written } = documentOf(
      '# PREMIÈRE PARTIE\n\n## I\n\nx\n\n## II\n\ny\n\n# DEUXIÈME PARTIE\n\n## I\n\nz\n',
    );
    expect(written.map(({ title, type }) => [title, type])).toEqual([
      ['PREMIÈRE PARTIE', 'part'],
      ['I', 'chapter'],
      ['II', 'chapter'],
      ['DEUXIÈME PARTIE', 'part'],
      ['I', 'chapter'],
    ]);
    expect(document.sections.filter(({ part }) => part !== undefined)).toHaveLength(3);
  });

  it('whose only heading comes late keeps what comes before it', () => {
    const { written } = documentOf('Un exergue.\n\n# Titre\n\nx\n');
    expect(written.map((section) => [section.title, html(section)])).toEqual([['Titre', '<p>Un exergue.</p><p>x</p>']]);
  });

  it('with a title in its header is one chapter, and its headings are sections', () => {
    const { written } = documentOf(
      { 'a.md': 'x\n\n# Un\n\n# Deux\n\n## Trois\n' },
      {},
      { 'a.md': { title: 'Le titre' } },
    );
    expect(written.map(({ title, headings }) => [title, headings.map(({ text, depth }) => [text, depth])])).toEqual([
      [
        'Le titre',
        [
          ['Un', 2],
          ['Deux', 2],
        ],
      ],
    ]);
    expect(written[0]?.headings[1]?.children[0]).toMatchObject({ text: 'Trois', depth: 3 });
  });

  it('that says its title twice shows it once', () => {
    const { written } = documentOf({ 'a.md': '# Le titre !\n\n## Un\n' }, {}, { 'a.md': { title: 'Le Titre' } });
    expect(written.map((section) => [section.title, html(section)])).toEqual([
      ['Le titre\u202F!', '<h2 id="un">Un</h2>'],
    ]);
  });

  it('is cut where `split` says, and that level is numbered', () => {
    const text = '# Livre\n\nx\n\n## Un\n\n### Dedans\n\n## Deux\n';
    expect(titles({ 'a.md': text, 'b.md': '# B' }, { 'a.md': { split: 2 } })).toEqual([
      ['Livre', 'chapter'],
      ['Chapitre 1', 'Un', 'chapter'],
      ['Chapitre 2', 'Deux', 'chapter'],
      ['Chapitre 3', 'B', 'chapter'],
    ]);
  });
});

describe('numbers of chapters', () => {
  it('are given to chapters of the body, not to those that say what they are', () => {
    expect(
      titles({
        'a.md': '# Introduction',
        'b.md': '# Nord',
        'c.md': '# Sud',
        'd.md': '# Conclusion',
        'e.md': '# Remerciements',
      }),
    ).toEqual([
      ['Introduction', 'introduction'],
      ['Chapitre 1', 'Nord', 'chapter'],
      ['Chapitre 2', 'Sud', 'chapter'],
      ['Conclusion', 'conclusion'],
      ['Remerciements', 'acknowledgments'],
    ]);
  });

  it.each([
    ['Chapitre 1', 'Chapitre 2'],
    ['CHAPTER I--M. MYRIEL', 'CHAPTER II--WELCOME'],
    ['1. Nord', '2. Sud'],
    ['3.1 Nord', '3.2 Sud'],
    ['IV', 'V'],
    ['XII — Nord', 'XIII — Sud'],
    ['Livre premier', 'Livre deuxième'],
    ['第一章 北', '第二章 南'],
  ])('are not added to the author’s: %s', (first, second) => {
    expect(
      documentOf({ 'a.md': `# ${first}\n\nx`, 'b.md': `# ${second}\n\nx` }).written.map(({ label }) => label),
    ).toEqual([undefined, undefined]);
  });

  it.each([
    'Dix jours',
    'Mille et une nuits',
    'Chapitre sans suite',
    'Livres et lecteurs',
    'Il pleut',
    'Part du feu',
    'Le 3 mai',
  ])('are added where a title only looks like one: %s', (title) => {
    expect(documentOf({ 'a.md': `# ${title}`, 'b.md': '# Sud' }).written.map(({ label }) => label)).toEqual([
      'Chapitre 1',
      'Chapitre 2',
    ]);
  });

  it('are not given to an only chapter, nor to chapters of a lower level', () => {
    expect(titles('# Seul')).toEqual([['Seul', 'chapter']]);
    expect(titles({ 'a.md': '# Un', 'b.md': '## Un point un', 'c.md': '# Deux' })).toEqual([
      ['Chapitre 1', 'Un', 'chapter'],
      ['Un point un', 'chapter'],
      ['Chapitre 2', 'Deux', 'chapter'],
    ]);
  });

  it('stand for titles that are missing', () => {
    expect(
      titles(
        { 'a.md': 'x', 'b.md': 'y', 'c.md': 'z', 'd.md': 'w' },
        { 'c.md': { type: 'epilogue' }, 'd.md': { type: 'appendix' } },
      ),
    ).toEqual([
      ['Chapitre 1', 'chapter'],
      ['Chapitre 2', 'chapter'],
      ['Épilogue', 'epilogue'],
      ['Annexe A', 'appendix'],
    ]);
  });

  it('are letters for appendices, ordinals for parts', () => {
    const files = { 'a.md': '# Nord', 'b.md': '# Sud', 'c.md': '# Une', 'd.md': '# Deux' };
    const options = {
      'a.md': { part: 'Ici' },
      'b.md': { part: 'Là' },
      'c.md': { type: 'appendix' },
      'd.md': { type: 'appendix' },
    };
    expect(titles(files, options)).toEqual([
      ['Première partie', 'Ici', 'part'],
      ['Chapitre 1', 'Nord', 'chapter'],
      ['Deuxième partie', 'Là', 'part'],
      ['Chapitre 2', 'Sud', 'chapter'],
      ['Annexe A', 'Une', 'appendix'],
      ['Annexe B', 'Deux', 'appendix'],
    ]);
  });
});

describe('matter', () => {
  it('goes from front to back without return', () => {
    const names = [
      'dedication',
      'acknowledgments',
      'introduction',
      'appendix',
      'chapter',
      'appendix',
      'colophon',
    ] as const;
    const files = Object.fromEntries(names.map((_, index) => [`${index}.md`, 'x']));
    const options = Object.fromEntries(names.map((type, index) => [`${index}.md`, { type }]));
    expect(documentOf(files, {}, options).written.map(({ type, matter }) => `${type} ${matter}`)).toEqual([
      'dedication frontmatter',
      'acknowledgments frontmatter',
      'introduction bodymatter',
      'appendix bodymatter',
      'chapter bodymatter',
      'appendix backmatter',
      'colophon backmatter',
    ]);
  });
});

describe('headings', () => {
  it('are brought up where the author skipped a level, with one warning for all that skip it alike', () => {
    const { written, problems, reasons } = documentOf('# T\n\n### a\n\n### b\n\n#### c\n\n## d\n\n#### e\n');
    expect(html(written[0])).toBe(
      '<h2 id="a">a</h2><h2 id="b">b</h2><h3 id="c">c</h3><h2 id="d">d</h2><h3 id="e">e</h3>',
    );
    expect(problems).toEqual(['texte.md:3:1 heading-jump', 'texte.md:11:1 heading-jump']);
    expect(reasons[0]).toContain('comme 1 autre du chapitre');
  });
});

describe('sections', () => {
  it('know their language, their direction and their authors', () => {
    const files = { 'a.md': '# A', 'b.md': '# B' };
    const { written } = documentOf(files, {}, { 'b.md': { lang: 'ar', authors: ['Ibn Exemple', 'Ada Exemple'] } });
    expect(written.map(({ lang, direction, byline }) => [lang, direction, byline])).toEqual([
      ['fr', 'ltr', undefined],
      ['ar', 'rtl', 'Ibn Exemple وAda Exemple'],
    ]);
  });

  it('tell who else worked on them, where the book does not say so of itself', () => {
    const files = { 'a.md': '# A', 'b.md': '# B' };
    const ofBook = [{ name: 'Zoé Durand', sort: 'Durand, Zoé', roles: ['trl'] as const }];
    const { written } = documentOf(
      files,
      { contributors: ofBook },
      {
        'a.md': { translators: ['Zoé Durand'] },
        'b.md': { translators: ['Ada Exemple'] },
      },
    );
    expect(written.map(({ roles }) => roles)).toEqual([undefined, ['Traduction\u00a0: Ada Exemple']]);
  });
});

describe('a heading that is empty', () => {
  it('goes, and is told', () => {
    const { written, problems } = documentOf('# Un\n\n##\n\nTexte.\n\n### <!-- -->\n\n#\n\nSuite.');
    expect(written.map(({ title, headings }) => [title, headings])).toEqual([['Un', []]]);
    expect(problems).toEqual([
      'texte.md:3:1 heading-empty',
      'texte.md:7:1 heading-empty',
      'texte.md:9:1 heading-empty',
    ]);
  });

  it('has no line in the contents when it holds a picture that nothing describes', () => {
    const { written } = documentOf({ 'a.md': '# Un\n\n## ![](p.png)\n\nTexte.', 'p.png': '' });
    expect(written[0]?.headings).toEqual([]);
    expect(html(written[0])).toContain('<h2');
  });
});
