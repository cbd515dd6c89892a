import type { Code, Image, Paragraph, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf, placeOf } from '../context.js';
import { giveProperties } from './attributes.js';
import { codeTitle } from './code-titles.js';
import { displayedMath } from './equations.js';
import { isChunk } from './program-chunks.js';

const option = /^:([\w-]+):[ \t]*(.*)$/;
/** What only makes a web site's pages: the book has its own lists. */
const dropped = new Set(['toctree', 'tableofcontents', 'contents', 'index', 'bibliography', 'nb-exec-table']);
const programs = new Set(['code-block', 'code', 'sourcecode', 'code-cell', 'parsed-literal']);

/** The lines `:key: value` that a block begins with, and the rest. */
interface Options {
  readonly values: ReadonlyMap<string, string>;
  readonly rest: string;
}

/**
 * The fenced directives of MyST that hold no Markdown, ```` ```{code-block} python ````: programs, pictures and formulas. Those
 * that do are read as fenced divs (`syntax/fenced-divs.ts`); what is not known is kept as code, with a warning.
 */
export const mystBlocks = () => (tree: Root, file: VFile) => {
  if (!/(?:`{3}|~{3}|:{3})\{[a-z]/.test(String(file.value))) return;
  const context = contextOf(file);
  visit(tree, 'code', (node, index, parent) => {
    const name = /^\{([a-z][\w:-]*)\}$/.exec(node.lang ?? '')?.[1];
    const isRun = name !== 'code-cell' && isChunk(node);
    if (name === undefined || !parent || index === undefined || isRun) return;
    const made = replacement(node, name);
    if (!made) {
      context.diagnostics.add('myst-directive-kept', { name }, placeOf(context, node));
      node.value = [node.meta?.trim(), node.value].filter(Boolean).join('\n');
      return;
    }
    (parent.children as RootContent[]).splice(index, 1, ...made);
    return [SKIP, index + made.length];
  });
};

function replacement(node: Code, name: string): RootContent[] | undefined {
  if (dropped.has(name)) return [];
  const { values, rest } = optionsOf(node.value);
  const position = node.position && { position: node.position };
  if (programs.has(name)) {
    const title = values.get('caption') ?? values.get('filename');
    const code: Code = { type: 'code', lang: node.meta?.trim() || null, value: rest, ...position };
    return title ? [codeTitle(title, node.position), code] : [code];
  }
  if (name === 'math') return [labelled(displayedMath(rest.trim(), position), values.get('label'))];
  if (name === 'image' || name === 'figure') return [figure(node, values, rest)];
  return undefined;
}

function optionsOf(value: string): Options {
  const lines = value.split('\n');
  const end = lines.findIndex((line) => !option.test(line));
  const count = end === -1 ? lines.length : end;
  const values = new Map(
    lines.slice(0, count).map((line) => [option.exec(line)?.[1] ?? '', option.exec(line)?.[2] ?? '']),
  );
  return { values, rest: lines.slice(count).join('\n').replace(/^\n/, '') };
}

function labelled<Node extends RootContent>(node: Node, id: string | undefined): Node {
  if (id !== undefined) giveProperties(node, { id });
  return node;
}

function figure({ meta, position }: Code, values: Options['values'], caption: string): Paragraph {
  const picture: Image = {
    type: 'image',
    url: meta?.trim() ?? '',
    alt: values.get('alt') ?? '',
    title: caption.trim() === '' ? null : caption.trim(),
    ...(position && { position }),
  };
  return { type: 'paragraph', children: [labelled(picture, values.get('name'))], ...(position && { position }) };
}
