import { describe, expect, it } from 'vitest';
import { x } from 'xastscript';
import { nameIndexPart } from '../../../pipeline/editions/epub/content/book-index.js';
import { captionLists } from '../../../pipeline/editions/epub/navigation/caption-lists.js';
import { documentOf } from '../../document/document-of.js';

describe('the lists of the navigation document', () => {
  it('are those that the book has as pages, without their marks', () => {
    const { document } = documentOf(
      { 'a.md': '# A\n\n![Texte](f.png "Le *pré*"){#fig-pre}\n\nVoir la [](#fig-pre).', 'f.png': '' },
      { lists: ['figures', 'tables'] },
    );
    expect(captionLists(document.sections, new Map([['fig-pre', 'a.xhtml#fig-pre']]))).toEqual([
      {
        type: 'loi',
        title: 'Illustrations',
        points: [{ label: 'Figure 1. Le *pré*', href: 'a.xhtml#fig-pre' }],
      },
    ]);
  });
});

describe('the semantics of an index', () => {
  it('are on its one list, its entries, terms, locators and references', () => {
    const list = x('ul', { class: 'index-entries' }, [x('li', { class: 'index-entry opens-letter' })]);
    const see = x('span', { class: 'index-see related' });
    const locator = x('a', { class: 'index-locator main', href: '#a', 'data-to': 'b' });
    for (const part of [x('div', { class: 'book-index' }, [list]), see, locator]) nameIndexPart(part);
    expect(list.attributes['epub:type']).toBe('index-entry-list');
    expect(see.attributes['epub:type']).toBe('index-xref-related');
    expect(locator.attributes).toEqual({ class: 'index-locator main', href: '#a', 'epub:type': 'index-locator' });
  });

  it('are not given to what only has a class of that name', () => {
    const word = x('span', { class: 'related' });
    nameIndexPart(word);
    expect(word.attributes).toEqual({ class: 'related' });
  });
});
