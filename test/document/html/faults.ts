import { toHtml } from 'hast-util-to-html';
import { toXast } from 'hast-util-to-xast';
import { HtmlValidate } from 'html-validate';
import { fromXml } from 'xast-util-from-xml';
import { toXml } from 'xast-util-to-xml';
import { documentOf } from '../document-of.js';

const validator = new HtmlValidate({
  root: true,
  elements: ['html5'],
  rules: {
    'close-order': 'error',
    'element-permitted-content': 'error',
    'element-permitted-parent': 'error',
    'element-permitted-order': 'error',
    'element-permitted-occurrences': 'error',
    'element-required-ancestor': 'error',
    'no-dup-id': 'error',
    'no-dup-attr': 'error',
    'attribute-allowed-values': 'error',
    'valid-id': ['error', { relaxed: true }],
  },
});

/** What is not valid about the tree that a piece of Markdown and HTML gives; throws when it is no XML. */
export async function faults(markdown: string): Promise<string[]> {
  const { written } = documentOf({ 'texte.md': `# Titre\n\n${markdown}`, 'p.png': '' });
  const trees = written.flatMap((section) => [section.tree, ...section.notes.map(({ tree }) => tree)]);
  const report = await validator.validateString(`<main>${trees.map((tree) => toHtml(tree)).join('')}</main>`);
  for (const tree of trees) fromXml(`<x>${toXml(toXast(tree))}</x>`);
  return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
