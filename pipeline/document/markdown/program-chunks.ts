import type { Code, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf, placeOf } from '../context.js';

const chunk = /^\{(?:python|r|julia|bash|sh|sql|ojs|mermaid|dot|stan|rcpp|js|css|code-cell)(?:[\s,}]|$)/i;
const option = /^[ \t]*(?:#|\/\/|%%|--)\|/;
const hidden = /\binclude\s*[:=]\s*(?:false|F)\b/i;

/** ```` ```{r, echo = FALSE} ````, ```` ```{python} ````: a program of knitr, Quarto or Jupyter, which expects to be run. */
export const isChunk = ({ lang }: Code): boolean => chunk.test(lang ?? '');

/**
 * Programs that other tools run are shown as they are, without the lines of their options (`#| echo: false`), save those that
 * their author hides (`include: false`). The author is told, once a file, that nothing runs here.
 */
export const programChunks = () => (tree: Root, file: VFile) => {
  if (!/^[ \t>]*[`~]{3,}[ \t]*\{[a-z]/im.test(String(file.value))) return;
  let first: Code | undefined;
  let count = 0;
  visit(tree, 'code', (node, index, parent) => {
    if (!isChunk(node) || !parent || index === undefined) return;
    first ??= node;
    count++;
    const lines = node.value.split('\n');
    const start = lines.findIndex((line) => !option.test(line));
    const options = start === -1 ? lines : lines.slice(0, start);
    node.value = lines.slice(options.length).join('\n').replace(/^\n+/, '');
    if (!hidden.test([node.lang, node.meta, ...options].join(' ')) && node.value.trim() !== '') return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  const context = contextOf(file);
  if (first) context.diagnostics.add('code-not-run', { count }, placeOf(context, first));
};
