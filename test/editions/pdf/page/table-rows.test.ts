import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import { setTableRows } from '../../../../pipeline/editions/pdf/page/table-rows.js';

const completed = (html: string): string => {
  const tree: Root = rehype().data('settings', { fragment: true }).parse(html);
  setTableRows(tree);
  return toHtml(tree);
};

test('short rows are completed, with what reaches into them from above counted', () => {
  expect(completed('<table><tbody><tr><td>a<td>b<td>c<tr><td>d</table>')).toContain(
    '<td>d</td><td></td><td></td></tr>',
  );
  expect(completed('<table><tbody><tr><td rowspan="2">a<td>b<tr><td>d</table>')).not.toContain('<td></td>');
  expect(completed('<table><tbody><tr><td colspan="2">a<tr><td>d</table>')).toContain('<td>d</td><td></td>');
});
