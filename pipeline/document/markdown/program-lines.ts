import type { Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf, placeOf } from '../context.js';

const imports = /^(?:import\s+(?:[\w*{}$,\s]+\sfrom\s+)?(?:"[^"\n]+"|'[^'\n]+');?[ \t]*(?:\n|$))+$/;
const exported = /^export\s+(?:const|let|function|default|class|async)\s[\s\S]*[={(]/;
const comment = /^(?:\{\/\*[\s\S]*?\*\/\}\s*)+$/;

/**
 * What MDX (Docusaurus, Nextra, Starlight) has of a program in a page: the lines that import and export go, with a warning;
 * its comments go as those of HTML do.
 */
export const programLines = () => (tree: Root, file: VFile) => {
  const source = String(file.value);
  if (!/^(?:import|export)\s|\{\/\*/m.test(source)) return;
  const context = contextOf(file);
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type === 'text') node.value = node.value.replace(/\{\/\*[\s\S]*?\*\/\}/g, '');
    if (node.type !== 'paragraph') return;
    const written = writtenAs(node, source).trim();
    const isProgram = imports.test(written) || exported.test(written);
    if (!isProgram && !comment.test(written)) return;
    const line = written.split('\n', 1)[0] ?? '';
    if (isProgram) context.diagnostics.add('program-line-removed', { line: line.slice(0, 60) }, placeOf(context, node));
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
};

const writtenAs = ({ position }: RootContent, source: string): string =>
  source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
