import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { printPage } from '../../../../pipeline/editions/pdf/page/print-page.js';
import { bookOf } from '../../../document/book-of.js';

const page = (id: string) => h('a', { href: `#${id}` }, [h('span', { dataPageOf: id })]);
const locator = (from: string, to?: string) =>
  h('span.locator', [', ', page(from), ...(to ? [h('span.to-page', ['–', page(to)])] : [])]);

it('names no page twice in a row, and no end of a passage on the page of its beginning', () => {
  const unit = h('section.unit', { id: 'u' }, [
    h('span', [locator('a'), locator('a2'), locator('a', 'a2'), locator('a', 'b'), locator('b'), locator('c')]),
  ]);
  const sheet = (label: string) => ({ label, folio: label, head: '' });
  const plan = {
    sheets: [sheet('1'), sheet('2'), sheet('3')],
    blanks: new Set<string>(),
    starts: new Map([
      ['u', 0],
      ['a', 0],
      ['a2', 0],
      ['b', 1],
      ['c', 2],
    ]),
  };
  const html = printPage({ book: bookOf({ 'a.md': '' }), purpose: 'screen', style: '', units: [unit], ids: [] }, plan);
  expect(/<section.*<\/section>/.exec(html)?.[0].replace(/<[^>]+>/g, '')).toBe(', 1, 1–2, 3');
});
