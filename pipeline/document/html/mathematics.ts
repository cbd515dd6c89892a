import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { rehype } from 'rehype';
import temml from 'temml';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf, placeOf } from '../context.js';
import { withoutBraces } from '../markdown/syntax/tex-brackets.js';
import { classesOf } from './elements.js';
import { elementsIn } from './elements-in.js';

const html = rehype().data('settings', { fragment: true });

/** Environments whose lines TeX numbers. */
const numbered = /\\(begin|end)\{(equation|align|alignat|flalign|gather|multline|eqnarray)\}/g;

/** The numbers of equations are the book's (`[](#eq-somme)`): those that TeX would give to each line are left out. */
const withoutNumbers = (tex: string): string => tex.replace(numbered, '\\$1{$2*}');

/** TeX to MathML with the TeX as alternative text; throws what Temml throws. */
function toMathml(tex: string, displayMode: boolean): Element {
  const markup = temml.renderToString(withoutNumbers(tex), {
    displayMode,
    strict: true,
    throwOnError: true,
    trust: false,
    maxExpand: 1000,
  });
  const [math] = html.parse(markup).children;
  if (math?.type !== 'element') throw new Error('Temml gave no element.');
  math.properties = { ...math.properties, alttext: tex, display: displayMode ? 'block' : 'inline' };
  delete math.properties['style'];
  visit(math, (node) => {
    delete node.position;
  });
  return math;
}

const isMathematics = (code: Element): boolean => classesOf(code).includes('language-math');

/** `code.math-inline` and `pre > code.math-display`, as remark-math leaves them, become MathML. */
export const mathematics = () => (tree: Root, file: VFile) => {
  if (!elementsIn(tree, 'code').some(isMathematics)) return;
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const code = node.tagName === 'pre' ? node.children[0] : node;
    if (code?.type !== 'element' || code.tagName !== 'code') return;
    if (!isMathematics(code)) return;
    const display = node.tagName === 'pre';
    const tex = withoutBraces(textOf(code).trim());
    const replacement = convert(tex, display, node, file);
    (parent.children as ElementContent[])[index] = replacement;
    return SKIP;
  });
};

function convert(tex: string, display: boolean, node: Element, file: VFile): Element {
  const position = node.position && { position: node.position };
  try {
    const math = toMathml(tex, display);
    if (!display) return { ...math, ...position };
    const { id } = node.properties;
    const properties = { ...(id ? { id } : {}), className: ['math'] };
    return { type: 'element', tagName: 'div', properties, children: [math], ...position };
  } catch (error) {
    const context = contextOf(file);
    context.diagnostics.add('mathematics-error', { tex, reason: reasonOf(error) }, placeOf(context, node));
    const code: Element = {
      type: 'element',
      tagName: 'code',
      properties: {},
      children: [{ type: 'text', value: tex }],
    };
    if (!display) return { ...code, ...position };
    return { type: 'element', tagName: 'pre', properties: {}, children: [code], ...position };
  }
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/^(?:Temml )?Parse ?Error: /i, '')
    .replace(/\s+/g, ' ');
