import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { setBookIndex } from '../../../../pipeline/editions/pdf/page/book-index.js';
import { documentOf } from '../../../document/document-of.js';

it('gives the pages of each entry, those of entries under it after it', () => {
  const { document } = documentOf(
    '# A\n\n:index[]{entry="pré > bornes" range=start} Un :index[pré], deux :index[pré]{.main}. :index[]{entry="pré > bornes" range=end}\n',
  );
  const tree: Root = structuredClone(
    document.sections.find(({ type }) => type === 'index')?.tree ?? { type: 'root', children: [] },
  );
  setBookIndex(tree, 'fr');
  const html = toHtml(tree).replace(/ class="page-number"| aria-hidden="true"/g, '');
  expect(html).toContain('<div class="book-index" data-continued="(suite)">');
  expect(html).toContain(
    '<span class="index-term">pré</span>, <span class="index-locators"><span class="locator"><a class="index-locator" href="#index--2"><span data-page-of="index--2">000</span></a></span>' +
      '<span class="locator">, <a class="index-locator main" href="#index--3"><span data-page-of="index--3">000</span></a></span></span></li>' +
      '<li class="index-entry index-subentry level-1"><span class="index-term">bornes</span>, ',
  );
  expect(html).toContain(
    '<span class="to-page">–<a class="index-locator" href="#index--4"><span data-page-of="index--4">000</span></a></span>',
  );
});
