import type { PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf, placeOf } from '../context.js';

const names = [
  'newpage|pagebreak|clearpage|cleardoublepage|(?:small|med|big)skip|[vh]space|[vh]fill|(?:no)?indent|newline|linebreak',
  'tableofcontents|listoffigures|listoftables|maketitle|(?:front|main|back)matter|appendix|printindex|printbibliography',
  'centering|raggedright|sloppy|(?:this)?pagestyle|pagenumbering|setcounter|addtocounter|addcontentsline|mark(?:both|right)',
].join('|');
/** Commands that only arrange pages, and nothing else: `\newpage`, `\vspace{2cm}` of LaTeX, `{{< pagebreak >}}` of Quarto. */
const alone = new RegExp(
  String.raw`^(?:(?:\\(?:${names})\*?(?:\s*(?:\[[^\]]*\]|\{[^{}]*\}))*|\{\{< *(?:new-?page|page-?break) *>\}\})\s*)+$`,
);
/** `{=latex}`: what only another format of pandoc’s has (Pandoc User’s Guide, “Extension: raw_attribute”). */
const rawFormat = /^\{=([a-z]\w*)\}/;
const web = /^html[45]?$/;

/**
 * What pandoc's manuscripts say to the printer: `\newpage` and the like on lines of their own, and what is marked for another
 * format, `{=latex}`. It goes, and its author is told; what is marked for HTML is HTML.
 */
export const printCommands = () => (tree: Root, file: VFile) => {
  if (!/\\[a-z]|\{=|\{\{< *(?:new|page)/.test(String(file.value))) return;
  const context = contextOf(file);
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    const siblings = parent.children as (RootContent | PhrasingContent)[];
    const removed = node.type === 'paragraph' && alone.test(textOf(node)) ? textOf(node) : undefined;
    if (removed !== undefined) {
      context.diagnostics.add('print-command-removed', { command: removed.trim() }, placeOf(context, node));
      siblings.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'code' && node.type !== 'inlineCode') return;
    const after = siblings[index + 1];
    const mark = node.type === 'code' ? node.lang : after?.type === 'text' ? after.value : undefined;
    const [written, format] = rawFormat.exec(mark ?? '') ?? [];
    if (written === undefined || format === undefined) return;
    if (node.type === 'inlineCode' && after?.type === 'text') after.value = after.value.slice(written.length);
    if (web.test(format)) {
      siblings[index] = { type: 'html', value: node.value, ...(node.position && { position: node.position }) };
      return;
    }
    context.diagnostics.add('print-command-removed', { command: `${node.value}${written}` }, placeOf(context, node));
    siblings.splice(index, 1);
    return [SKIP, index];
  });
};
