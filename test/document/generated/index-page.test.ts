import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { documentOf, rendered } from '../document-of.js';

const indexOf = (markdown: string, lang = 'fr') => {
  const made = documentOf(`# Titre\n\n${markdown}\n`, { lang });
  const section = made.document.sections.find(({ type }) => type === 'index');
  const html = section ? toHtml(section.tree) : '';
  return {
    ...made,
    html,
    text: html
      .replace(/<span class="index-letter".*?<\/span>/g, '')
      .replace(/<\/li>/g, '\n')
      .replace(/<[^>]+>/g, ''),
  };
};
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

describe('marks of the index', () => {
  it.each([
    ['le :index[pré] commun', '<p>le <span id="index--1">pré</span> commun</p>'],
    ['un mot :index[]{entry=pré} de plus', '<p>un mot<span id="index--1"></span> de plus</p>'],
    [':index[]{entry=pré} Un début', '<p><span id="index--1"></span>Un début</p>'],
    ['une fin. :index[]{entry=pré}', '<p>une fin.<span id="index--1"></span></p>'],
    [':index[]{entry=pré}\n\n:index[]{entry=champ}\n\nSuite', '<p id="index--1">Suite</p>'],
    ['un :index[] vide', '<p>un :index[] vide</p>'],
  ])('%s', (markdown, html) => expect(rendered(markdown)).toBe(html));

  it('in a title leads to the title', () => {
    const { html, written } = indexOf('Texte.\n\n## Le *pré* :index[]{entry=pré}\n\nTexte.');
    expect(html).toContain('href="#le-pre"');
    expect(written[0]?.headings[0]?.text).toBe('Le pré');
  });
});

describe('the index', () => {
  it('is there only when something is marked, before the credits and the colophon', () => {
    expect(indexOf('Rien.').document.sections.map(({ id }) => id)).toEqual([
      'titlepage',
      'copyright-page',
      'toc',
      'texte',
      'colophon',
    ]);
    const { document } = indexOf('Un :index[pré].');
    expect(document.sections.map(({ id }) => id)).toEqual([
      'titlepage',
      'copyright-page',
      'toc',
      'texte',
      'general-index',
      'colophon',
    ]);
    expect(document.sections[4]).toMatchObject({ title: 'Index', matter: 'backmatter', inContents: true });
  });

  it('says where each subject is, entries under one another, in order', () => {
    const { text } = indexOf(
      [
        'Un :index[pré].',
        '## Suite',
        'Le :index[zèbre], :index[GNU]{entry="licence > GNU; État"}, encore :index[Pré].',
      ].join('\n\n'),
    );
    expect(lines(text)).toEqual(['État Suite', 'licenceGNU Suite', 'pré Titre · Suite', 'zèbre Suite']);
  });

  it('gives a second place under one heading by a number, and the main one in bold', () => {
    const { html } = indexOf('Un :index[pré]. Deux :index[pré]{.main}.');
    expect(html).toContain('<a class="index-locator" href="#index--1">Titre</a>, ');
    expect(html).toContain('<a class="index-locator main" href="#index--2" aria-label="Titre (2)">2</a>');
  });

  it('sends readers to other entries', () => {
    const { html, problems } = indexOf(
      'La :index[licence]{sort=x} :index[]{entry=GPL see=licence} :index[]{entry=licence seealso=GPL}.',
    );
    expect(problems).toEqual([]);
    expect(html).toContain(
      '<span class="index-see preferred"><em>voir</em> <a href="#index-entry--1">licence</a></span>',
    );
    expect(html).toContain(
      '<span class="index-see related"><em>voir aussi</em> <a href="#index-entry--2">GPL</a></span>',
    );
    expect(html).toMatch(/<li class="index-entry opens-letter" id="index-entry--1"><span class="index-letter"[^>]*>X</);
  });

  it('joins the two ends of a passage, and says when one is missing', () => {
    const { html, problems } = indexOf(
      ':index[]{entry="*Walden*" range=start}\n\nUn.\n\nDeux. :index[]{entry=Walden range=end}',
    );
    expect(problems).toEqual([]);
    expect(html).toContain(
      '<em>Walden</em></span> <span class="index-locators"><a class="index-locator" href="#index--1" data-to="index--2">',
    );
    expect(indexOf(':index[]{entry=a range=start} Un. :index[]{entry=b range=end}').problems).toEqual([
      'texte.md:3:1 index-range-without-end',
      'texte.md:3:35 index-range-without-start',
    ]);
    expect(indexOf('Un :index[]{entry=a see=b} mot').problems).toEqual(['texte.md:3:4 index-entry-unknown']);
  });

  it('goes where the author has a section for it, under the author’s words', () => {
    const { document } = documentOf({ 'a.md': '# A\n\nUn :index[pré].', 'z.md': '# Index\n\nMode d’emploi.' });
    const index = document.sections.filter(({ type }) => type === 'index');
    expect(index).toHaveLength(1);
    expect(index[0] && toHtml(index[0].tree)).toMatch(/^\s*<p>Mode d’emploi.<\/p><div class="book-index">/);
  });
});
