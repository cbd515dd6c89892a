import type { Element } from 'hast';
import type { Paragraph, Root, RootContent } from 'mdast';
import type { Math as DisplayMath, InlineMath } from 'mdast-util-math';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf, placeOf } from '../context.js';
import { parseAttributes, toProperties } from './attributes.js';

const braces = /^\s*\{([^{}]*)\}\s*$/;
/** `\label{eq-somme}`, `(\#eq:somme)` of bookdown. */
const label = /\s*(?:\\label\{([^{}]+)\}|\(\\#(eq:[\w:-]+)\))/;
/** TeX on its own, as pandoc lets it stand: an environment that displays, or `\[` and `\]` on lines of their own. */
const environment =
  /^\\begin\{(equation|align|alignat|gather|multline|eqnarray|displaymath|flalign)(\*?)\}[\s\S]*\\end\{\1\2\}$/;
const brackets = /^\\{1,2}\[[ \t]*\n([\s\S]*)\n[ \t]*\\{1,2}\]$/;

/**
 * `$$ {#eq-somme}` on the opening or the closing line, or `\label{eq-somme}` in the TeX, give an equation
 * its anchor. `$$…$$` alone in its paragraph is displayed, as in pandoc, and so is `\begin{equation}`.
 */
export const equations = () => (tree: Root, file: VFile) => {
  const source = String(file.value);
  if (!/\$\$|\\begin\{|\\\[/.test(source)) return;
  visit(tree, 'paragraph', (node, index, parent) => {
    if (opensFormula(node, source)) {
      const context = contextOf(file);
      context.diagnostics.add('formula-not-closed', {}, placeOf(context, node));
    }
    const displayed = displayOf(node, source) ?? bareTex(node, source);
    if (displayed && parent && index !== undefined) (parent.children as RootContent[])[index] = displayed;
  });
  visit(tree, 'math', anchor);
};

/** Dollars at the start of a paragraph that begin no formula. */
const opensFormula = ({ children: [first] }: Paragraph, source: string): boolean =>
  first?.type === 'text' && first.value.startsWith('$$') && source.startsWith('$$', first.position?.start.offset);

/** The displayed equation that a paragraph is. */
function displayOf({ children, position }: Paragraph, source: string): DisplayMath | undefined {
  const [first, second, ...others] = children;
  if (first?.type !== 'inlineMath' || others.length > 0 || !isDoubled(first, source)) return undefined;
  const meta = second?.type === 'text' ? second.value : undefined;
  if (second && !(meta !== undefined && braces.test(meta))) return undefined;
  return { ...displayedMath(first.value, position && { position }), meta: meta ?? null };
}

/** TeX as a displayed equation. */
export const displayedMath = (value: string, position: Pick<DisplayMath, 'position'> | undefined): DisplayMath => ({
  type: 'math',
  value,
  ...asElement(value),
  ...position,
});

/** The displayed equation that a paragraph of TeX without dollars is. */
function bareTex({ position }: Paragraph, source: string): DisplayMath | undefined {
  const written = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0).trim();
  const tex = environment.test(written) ? written : brackets.exec(written)?.[1];
  return tex === undefined ? undefined : displayedMath(tex, position && { position });
}

const isDoubled = ({ position }: InlineMath, source: string): boolean =>
  source.startsWith('$$', position?.start.offset ?? source.length);

/** As mdast-util-math says how a displayed equation becomes HTML. */
function asElement(value: string): Pick<DisplayMath, 'data'> {
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties: { className: ['language-math', 'math-display'] },
    children: [{ type: 'text', value }],
  };
  return { data: { hName: 'pre', hChildren: [code] } };
}

function anchor(node: DisplayMath): void {
  const written = braces.exec(node.meta ?? '')?.[1];
  const attributes = written === undefined ? undefined : parseAttributes(written);
  const [, named, numbered] = label.exec(node.value) ?? [];
  const name = named ?? numbered;
  if (!attributes && name === undefined) return;
  node.value = node.value.replace(label, '');
  const properties = { ...(name === undefined ? {} : { id: name }), ...(attributes && toProperties(attributes)) };
  const { data } = asElement(node.value);
  node.data = { ...node.data, ...data, hProperties: properties };
}
