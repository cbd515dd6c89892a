import type { Element as HastElement } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import type { Section } from '../../../pipeline/document/document.js';
import { sampleInput } from '../sample-input.js';
import { samplePages, writtenFrom } from './opened.js';

const mark = (label: string, id = `page-${label}`): string =>
  `<span id="${id}" epub:type="pagebreak" role="doc-pagebreak" aria-label="${label}"></span>`;

/** The chapter *La mie* with these blocks and no others, the first page of `pages` beginning at `x`. */
const chapter = async (...blocks: HastElement[]): Promise<string> => {
  const input = await sampleInput();
  const sections = input.document.sections.map(
    (section): Section =>
      section.id === 'la-mie' ? { ...section, tree: { type: 'root', children: blocks } } : section,
  );
  const pageMap = new Map([['x', '57']]);
  const book = await writtenFrom({ ...input, document: { ...input.document, sections }, pageMap });
  expect(book.text('OEBPS/toc.xhtml')).toContain('<li><a href="la-mie.xhtml#page-57">57</a></li>');
  return book.text('OEBPS/la-mie.xhtml');
};

test.each<[string, HastElement, string]>([
  ['before a paragraph', h('p#x', 'a'), `${mark('57')}<p id="x">a</p>`],
  ['before a heading, which keeps its own name', h('h2#x', 'a'), `${mark('57')}<h2 id="x">a</h2>`],
  ['before what a heading holds', h('h2', [h('em#x', 'a')]), `${mark('57')}<h2><em id="x">a</em></h2>`],
  ['within a line', h('p', ['a ', h('em#x', 'b')]), `<p>a ${mark('57')}<em id="x">b</em></p>`],
  ['in an item of a list', h('ul', [h('li#x', 'a')]), `<ul><li id="x">${mark('57')}a</li></ul>`],
  ['before a list', h('ul#x', [h('li', 'a')]), `${mark('57')}<ul id="x"><li>a</li></ul>`],
  [
    'in a cell',
    h('table', [h('tbody', [h('tr', [h('td#x', 'a')])])]),
    `<table><tbody><tr><td id="x">${mark('57')}a</td></tr></tbody></table>`,
  ],
  [
    'before a table for a row of it',
    h('table', [h('tbody', [h('tr#x', [h('td', 'a')])])]),
    `${mark('57')}<table><tbody><tr id="x"><td>a</td></tr></tbody></table>`,
  ],
  [
    'in a caption, which must come first or last',
    h('figure', [h('figcaption#x', 'a')]),
    `<figure><figcaption id="x">${mark('57')}a</figcaption></figure>`,
  ],
])('a page begins %s', async (_, block, xhtml) => {
  expect((await chapter(block)).replaceAll('\n', '')).toContain(xhtml);
});

test('pages begin where the sections of the PDF do, the contents page too', async () => {
  const input = await sampleInput();
  const contents = input.document.sections.find(({ type }) => type === 'toc')?.id ?? '';
  const book = await writtenFrom({ ...input, pageMap: new Map([...samplePages, [contents, 'v']]) });
  expect(book.text('OEBPS/toc.xhtml')).toContain(`${mark('v')}\n<nav epub:type="toc"`);
  expect(book.text('OEBPS/toc.xhtml')).toContain('<li><a href="toc.xhtml#page-v">v</a></li>');
  expect(book.text('OEBPS/la-mie.xhtml')).toContain(`aria-labelledby="la-mie-title">${mark('12')}`);
});

test('a place that its author called `page-57` keeps its name', async () => {
  const input = await sampleInput();
  const sections = input.document.sections.map((section): Section => {
    if (section.id !== 'la-mie') return section;
    return { ...section, tree: { type: 'root', children: [h('p#page-57', 'a')] } };
  });
  const pageMap = new Map([['page-57', '57']]);
  const book = await writtenFrom({ ...input, document: { ...input.document, sections }, pageMap });
  expect(book.text('OEBPS/la-mie.xhtml')).toContain(`${mark('57', 'page-57_')}<p id="page-57">`);
});
