import { toHtml } from 'hast-util-to-html';
import { toString as toText } from 'hast-util-to-string';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { setBreaks } from '../../../../pipeline/editions/pdf/page/breaks.js';
import { setCodeLines } from '../../../../pipeline/editions/pdf/page/code-lines.js';

const code = (...children: Parameters<typeof h>[1][]) => {
  const tree = { type: 'root' as const, children: [h('pre', [h('code', ...(children as string[]))])] };
  const before = toText(tree);
  setCodeLines(tree);
  expect(toText(tree)).toBe(before);
  return toHtml(tree.children[0]?.children[0] ?? tree);
};

test('each line of code is a block, blank ones too; the last newline opens none', () => {
  expect(code('a\n\n  b\n')).toBe(
    '<code><span class="code-line">a\n</span><span class="code-line">\n</span><span class="code-line">  b\n</span></code>',
  );
});

test('an element over two lines is in both', () => {
  expect(code('x ', h('em', 'un\ndeux'), ' y')).toBe(
    '<code><span class="code-line">x <em>un\n</em></span><span class="code-line"><em>deux</em> y</span></code>',
  );
});

test.each([
  ['https://livres.exemple.org/le-livre', 'https://|livres.|exemple.|org/|le-livre'],
  ['Post.objects.filter(now)', 'Post.|objects.|filter(now)'],
  ['std::collections::HashMap', 'std::|collections::|HashMap'],
  ['un lien ordinaire', 'un lien ordinaire'],
])('“%s” breaks at its seams', (text, expected) => {
  const tree = { type: 'root' as const, children: [h('a', { href: '#x' }, text)] };
  setBreaks(tree);
  expect(toHtml(tree.children[0]?.children ?? []).replaceAll('<wbr>', '|')).toBe(expected);
  expect(toText(tree)).toBe(text);
});
