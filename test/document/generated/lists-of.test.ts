import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../../pipeline/book/book.js';
import { documentOf } from '../document-of.js';

const figure = (number: number): string => `![Texte](f.png "Le *n*ᵒ ${number}")${number === 1 ? '{#fig-un}' : ''}`;
const table = '| a |\n|---|\n| b |\n\nTable: Un **tableau**[^n]\n\n[^n]: Note.';
const listsOf = (markdown: string, metadata: Partial<Book> = {}) =>
  documentOf({ 'texte.md': `# T\n\n${markdown}`, 'f.png': '' }, metadata).document.sections.filter(({ type }) =>
    /^lo[it]$/.test(type),
  );

describe('lists of illustrations and of tables', () => {
  it('are there from ten captions on, after the contents', () => {
    const many = Array.from({ length: 10 }, (_, index) => figure(index + 1)).join('\n\n');
    const [list, ...others] = listsOf(many);
    expect(others).toEqual([]);
    expect(list).toMatchObject({ type: 'loi', title: 'Illustrations', matter: 'frontmatter' });
    expect(list && toHtml(list.tree)).toMatch(
      /^<ol class="captions"><li><a href="#fig-un">.*1<\/a><\/li><li><a href="#figure--2">/,
    );
    expect(listsOf(figure(1))).toEqual([]);
  });

  it('are those that book.md asks for', () => {
    const [list] = listsOf(table, { lists: ['figures', 'tables'] });
    expect(list).toMatchObject({ type: 'lot', title: 'Tableaux' });
    expect(list && toHtml(list.tree)).toBe(
      '<ol class="captions"><li><a href="#table--1">Un <strong>tableau</strong></a></li></ol>',
    );
    const many = Array.from({ length: 12 }, (_, index) => figure(index + 1)).join('\n\n');
    expect(listsOf(many, { lists: [] })).toEqual([]);
  });

  it('give the numbers that captions have', () => {
    const [list] = listsOf(`${figure(1)}\n\nVoir la [](#fig-un).`, { lists: ['figures'] });
    expect(list && toHtml(list.tree)).toContain('<span class="label">Figure\u00a01</span>. ');
  });
});
