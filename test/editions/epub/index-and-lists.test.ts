import { describe, expect, it } from 'vitest';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { nameIndexPart, numberLocators } from '../../../pipeline/editions/epub/content/book-index.js';
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
        points: [{ label: 'Figure 1. Le pré', href: 'a.xhtml#fig-pre' }],
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

  it('name the pages of the PDF edition when there is one, each once', () => {
    const locator = (id: string, title: string, to?: string) =>
      x('a', { class: 'index-locator', href: `a.xhtml#${id}`, ...(to !== undefined && { 'data-to': to }) }, title);
    const locators = () =>
      x('span', { class: 'index-locators' }, [
        locator('m1', 'Le pré'),
        ' · ',
        locator('m2', 'La haie'),
        ', ',
        locator('m3', 'Le four', 'm4'),
      ]);
    const entry = () => x('li', { class: 'index-entry' }, [x('span', 'commun'), ' ', locators()]);
    const pages = new Map([
      ['m1', 'ix'],
      ['m2', 'ix'],
      ['m3', '12'],
      ['m4', '14'],
    ]);
    const numbered = entry();
    numberLocators(numbered, pages, 'fr');
    expect(toXml(numbered)).toBe(
      '<li class="index-entry"><span>commun</span>, <span class="index-locators pages">' +
        '<a class="index-locator" href="a.xhtml#m1" aria-label="Le pré, p.\u00a0ix">ix</a>, ' +
        '<a class="index-locator" href="a.xhtml#m3" aria-label="Le four, p.\u00a012–14">12–14</a></span></li>',
    );
    const unknown = entry();
    numberLocators(unknown, new Map([['m1', '3']]), 'fr');
    expect(toXml(unknown)).toBe(toXml(entry()));
  });

  it('are not given to what only has a class of that name', () => {
    const word = x('span', { class: 'related' });
    nameIndexPart(word);
    expect(word.attributes).toEqual({ class: 'related' });
  });
});
