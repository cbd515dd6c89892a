import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import type { Document } from '../document.js';
import { classesOf } from '../html/elements.js';
import { elementsIn } from '../html/elements-in.js';
import { grammarName } from './grammar-names.js';

/** `language-rust`, as CommonMark writes it; `lang-rust` in HTML. */
const prefix = /^lang(?:uage)?-/;
const html = rehype().data('settings', { fragment: true });

interface CodeBlock {
  readonly code: Element;
  readonly grammar: string;
}

/**
 * Marks the parts of code whose language is known (`span.hl-keyword`, `span.hl-string`…: the scopes of highlight.js), in
 * place; not a character of it changes. Grammars are loaded when a book first needs them.
 */
export async function highlightCode({ sections }: Document): Promise<void> {
  const blocks = sections.flatMap(({ tree, notes }) => [tree, ...notes.map((note) => note.tree)].flatMap(blocksOf));
  if (blocks.length === 0) return;
  const { default: core } = await import('highlight.js/lib/core');
  const highlighter = core.newInstance();
  highlighter.configure({ classPrefix: 'hl-' });
  for (const language of new Set(blocks.map(({ grammar }) => grammar))) {
    const grammar = await loadGrammar(language);
    if (grammar) highlighter.registerLanguage(language, grammar);
  }
  for (const { code, grammar } of blocks) {
    if (!highlighter.getLanguage(grammar)) continue;
    const { value } = highlighter.highlight(textOf(code), { language: grammar, ignoreIllegals: true });
    code.children = spansOf(value);
  }
}

const blocksOf = (tree: Root): CodeBlock[] =>
  elementsIn(tree, 'pre').flatMap(({ children: [code] }) => {
    if (code?.type !== 'element' || !code.children.every(({ type }) => type === 'text')) return [];
    const language = classesOf(code).find((name) => prefix.test(name));
    const grammar = language && grammarName(language.replace(prefix, ''));
    return grammar ? [{ code, grammar }] : [];
  });

/** The grammar of that name; nothing when there is none. */
async function loadGrammar(name: string) {
  try {
    const { default: grammar } = await import(`highlight.js/lib/languages/${name}`);
    return grammar;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/** The answer of highlight.js as a tree: its spans with the first class of each scope alone. */
function spansOf(value: string): ElementContent[] {
  const tree = html.parse(value);
  visit(tree, (node) => {
    delete node.position;
    if (node.type === 'element') node.properties = { className: classesOf(node).slice(0, 1) };
  });
  return tree.children as ElementContent[];
}
