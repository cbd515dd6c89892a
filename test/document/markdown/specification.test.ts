import { readFileSync } from 'node:fs';
import { tests } from 'commonmark-spec';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { syntax } from '../../../pipeline/document/markdown/syntax/syntax.js';

interface Example {
  readonly number: string;
  readonly section: string;
  readonly markdown: string;
  readonly html: string;
}

const processor = remark().use(syntax).use(remarkRehype, { allowDangerousHtml: true }).freeze();
const parser = rehype().data('settings', { fragment: true });

const tabs = (text: string): string => text.replaceAll('→', '\t');
/** GitHub's own classes, which its specification leaves out. */
const unspecified = / class="(?:contains-task-list|task-list-item)"/g;

/** HTML without what says nothing: the order of attributes, white space between blocks, how characters are written. */
const normal = (html: string): string => {
  const tree = parser.parse(html.trimEnd().replace(unspecified, ''));
  visit(tree, 'element', (node) => {
    node.properties = Object.fromEntries(Object.entries(node.properties).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
  return toHtml(tree, { closeSelfClosing: true })
    .replace(/\s*\n\s*/g, '\n')
    .replace(/(<\/?(?:p|ul|ol|li|blockquote|table|thead|tbody|tr|th|td|h[1-6]|hr|pre|div)\b[^>]*>)\s+/g, '$1')
    .replace(/\s+(<\/?(?:p|ul|ol|li|blockquote|table|thead|tbody|tr|th|td|h[1-6]|hr|div)\b)/g, '$1')
    .trim();
};
const ours = (markdown: string): string =>
  toHtml(processor.runSync(processor.parse(markdown) as Root), { allowDangerousHtml: true });

const commonmark: Example[] = tests.map(({ number, section, markdown, html }) => ({
  number: `CommonMark ${number}`,
  section,
  markdown: tabs(markdown),
  html: tabs(html),
}));

const gfm: Example[] = [
  ...readFileSync(new URL('../../fixtures/gfm-extensions.txt', import.meta.url), 'utf8').matchAll(
    /^# (.*), example (\d+)\n\n`{32} example\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$/gm,
  ),
].map(([, section = '', number = '', markdown = '', html = '']) => ({
  number: `GFM ${number}`,
  section,
  markdown: tabs(markdown),
  html: tabs(html),
}));

/** One example in which the format differs, for a reader. */
const told = ({ number, section, markdown, html }: Example): string =>
  [
    `## ${number}, ${section}`,
    ...['Written', markdown, 'The specification', normal(html), 'The format', normal(ours(markdown))].flatMap(
      (text, index) => (index % 2 === 0 ? ['', `${text}:`, ''] : [text.trimEnd().replace(/^/gm, '    ')]),
    ),
    '',
  ].join('\n');

const introduction = `# Where the format differs from CommonMark 0.31 and GFM 0.29

Every other example of the two specifications (652 of CommonMark, 24 of GFM's extensions) parses as they say. Bare addresses
become links, as GFM adds to CommonMark; \`ftp:\` ones do not. Raw HTML is not escaped here but cleaned later, against the
book's list of safe elements. \`npx vitest -u\` writes this file anew.
`;

describe('the specifications', () => {
  it('are whole', () => {
    expect(commonmark.length).toBe(652);
    expect(gfm.length).toBeGreaterThan(20);
  });

  it('are followed, save the differences that the format lists', async () => {
    const different = [...commonmark, ...gfm].filter(({ markdown, html }) => normal(ours(markdown)) !== normal(html));
    await expect([introduction, ...different.map(told)].join('\n')).toMatchFileSnapshot('./differences.md');
  });
});
