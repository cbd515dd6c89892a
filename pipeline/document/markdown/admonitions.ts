import type { BlockContent, Code, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { equations } from './equations.js';
import { shiftPositions } from './shift-positions.js';

const opening = /^(?:!!!|\?\?\?\+?)[ \t]+([a-z][\w-]*)(?:[ \t][\w \t-]*?)?(?:[ \t]+"([^"\n]*)")?[ \t]*(?:\n|$)/i;
/** The kinds of Material for MkDocs, by the boxes of the format; others are plain notes. */
const kinds: Readonly<Record<string, string>> = {
  ...{ tip: 'tip', hint: 'tip', success: 'tip', check: 'tip', done: 'tip', important: 'important' },
  ...{ warning: 'warning', attention: 'warning', caution: 'caution' },
  ...{ danger: 'caution', error: 'caution', failure: 'caution', fail: 'caution', bug: 'caution' },
};

/** A tab of Material for MkDocs, `=== "Titre"`: what is under it follows its name, since paper has no tabs. */
const tab = /^===[!+]?[ \t]+"([^"\n]+)"[ \t]*(?:\n|$)/;

type Parse = (text: string, node: RootContent, line: number) => RootContent[];

const writtenAs = ({ position }: RootContent, source: string): string =>
  source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

const isIndented = (node: RootContent | undefined, source: string): node is Code =>
  node?.type === 'code' && !/^[`~]/.test(writtenAs(node, source).trimStart());

/** `!!! note "Titre"` and the indented text under it (Python-Markdown, MkDocs) are the notes of `:::note`, one in another too. */
export function admonitions(this: Processor) {
  const displayed = equations();
  const transform = (tree: Root, source: string): void => {
    if (!/^[ \t>]*(?:!!!|\?\?\?|===)/m.test(source)) return;
    visit(tree, 'paragraph', (node, index, parent) => {
      const written = writtenAs(node, source);
      const box = opening.exec(written);
      const match = box ?? tab.exec(written);
      if (!match || !parent || index === undefined) return;
      const siblings = parent.children as RootContent[];
      const next = siblings[index + 1];
      const code = isIndented(next, source) ? next : undefined;
      const rest = outdented(written.slice(match[0].length), parent.type === 'blockquote');
      const content = parse(under(rest, node, code), node, 1);
      const made = box ? [boxed(node, box, content, parse)] : [named(node, match[1] ?? '', parse), ...content];
      siblings.splice(index, code ? 2 : 1, ...made);
      return index + made.length;
    });
  };
  /** Parses words that stand in the node `node`, from one of its lines on. */
  const parse: Parse = (text, { position }, line) => {
    const tree = this.parse(text) as Root;
    displayed(tree, new VFile(text));
    transform(tree, text);
    if (position) shiftPositions(tree, { ...position.start, line: position.start.line + line });
    return tree.children;
  };
  return (tree: Root, file: VFile) => transform(tree, String(file.value));
}

/** The lines of a paragraph without the indentation of the first of them, nor the signs of the quotation around. */
function outdented(text: string, quoted: boolean): string[] {
  const lines = text === '' ? [] : text.split('\n');
  const indentOf = (line: string): number => (quoted ? /^[ \t>]*/ : /^[ \t]*/).exec(line)?.[0].length ?? 0;
  const indent = indentOf(lines[0] ?? '');
  return lines.map((line) => line.slice(Math.min(indent, indentOf(line))));
}

/** All that stands under an opening, read as one text so that lists and fences hold together, each line at its place. */
function under(rest: readonly string[], node: Paragraph, code: Code | undefined): string {
  const from = (node.position?.start.line ?? 0) + 1;
  const blank = (code?.position?.start.line ?? from) - from - rest.length;
  return [...rest, ...Array<string>(Math.max(blank, 0)).fill(''), ...(code ? [code.value] : [])].join('\n');
}

function boxed(node: Paragraph, match: RegExpExecArray, content: RootContent[], parse: Parse): ContainerDirective {
  const name = kinds[(match[1] ?? '').toLowerCase()] ?? 'note';
  const children = [...title(node, match[2], parse), ...content] as BlockContent[];
  return { type: 'containerDirective', name, children, ...(node.position && { position: node.position }) };
}

/** The name of a tab, a line in bold. */
function named(node: Paragraph, written: string, parse: Parse): Paragraph {
  const children = title(node, written, parse).flatMap((line) => line.children);
  return {
    type: 'paragraph',
    children: [{ type: 'strong', children }],
    ...(node.position && { position: node.position }),
  };
}

/** The title as the label of a directive; none when it is not written, or written empty. */
function title(node: Paragraph, written: string | undefined, parse: Parse): Paragraph[] {
  if (!written) return [];
  const children = parse(written, node, 0).flatMap((child): PhrasingContent[] =>
    child.type === 'paragraph' ? child.children : [],
  );
  return [{ type: 'paragraph', children, data: { directiveLabel: true } }];
}
