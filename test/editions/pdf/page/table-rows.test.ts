import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import { setTableRows } from '../../../../pipeline/editions/pdf/page/table-rows.js';

const completed = (html: string): string => {
  const tree: Root = rehype().data('settings', { fragment: true }).parse(html);
  setTableRows(tree);
  return toHtml(tree).replaceAll('\u00a0', '&nbsp;');
};

test('short rows are completed, with what reaches into them from above counted', () => {
  expect(completed('<table><tbody><tr><td>a<td>b<td>c<tr><td>d</table>')).toContain(
    '<td>d</td><td>&nbsp;</td><td>&nbsp;</td></tr>',
  );
  expect(completed('<table><tbody><tr><td rowspan="2">a<td>b<tr><td>d</table>')).not.toContain('&nbsp;');
  expect(completed('<table><tbody><tr><td colspan="2">a<tr><td>d</table>')).toContain('<td>d</td><td>&nbsp;</td>');
});

test('an empty cell holds a sign that shows nothing, or the printed file would lose it', () => {
  expect(completed('<table><tbody><tr><th> </th><td><img></td></tr></table>')).toContain(
    '<th>&nbsp;</th><td><img></td>',
  );
});
