import type { BlockContent, Code, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { shiftPositions } from './shift-positions.js';

const opening = /^(?:!!!|\?\?\?\+?)[ \t]+([a-z][\w-]*)(?:[ \t][\w \t-]*?)?(?:[ \t]+"([^"\n]*)")?[ \t]*(?:\n|$)/i;
/** The kinds of Material for MkDocs, by the boxes of the format; others are plain notes. */
const kinds: Readonly<Record<string, string>> = {
  ...{ tip: 'tip', hint: 'tip', success: 'tip', check: 'tip', done: 'tip', important: 'important' },
  ...{ warning: 'warning', attention: 'warning', caution: 'caution' },
  ...{ danger: 'caution', error: 'caution', failure: 'caution', fail: 'caution', bug: 'caution' },
};

type Parse = (text: string, node: RootContent, line: number) => RootContent[];

const writtenAs = ({ position }: RootContent, source: string): string =>
  source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

const isIndented = (node: RootContent | undefined, source: string): node is Code =>
  node?.type === 'code' && !/^[`~]/.test(writtenAs(node, source).trimStart());

/** `!!! note "Titre"` and the indented text under it (Python-Markdown, MkDocs) are the notes of `:::note`. */
export function admonitions(this: Processor) {
  /** Parses words that stand in the node `node`, from one of its lines on. */
  const parse: Parse = (text, { position }, line) => {
    const tree = this.parse(text) as Root;
    if (position) shiftPositions(tree, { ...position.start, line: position.start.line + line });
    return tree.children;
  };
  return (tree: Root, file: VFile) => {
    const source = String(file.value);
    if (!/^[ \t>]*(?:!!!|\?\?\?)/m.test(source)) return;
    visit(tree, 'paragraph', (node, index, parent) => {
      const written = writtenAs(node, source);
      const match = opening.exec(written);
      if (!match || !parent || index === undefined) return;
      const siblings = parent.children as RootContent[];
      const next = siblings[index + 1];
      const rest = written.slice(match[0].length).replace(/^[ \t>]+/gm, '');
      const under = isIndented(next, source) ? parse(next.value, next, 0) : [];
      const content = [...title(node, match[2], parse), ...parse(rest, node, 1), ...under] as BlockContent[];
      const name = kinds[(match[1] ?? '').toLowerCase()] ?? 'note';
      const position = node.position && { position: node.position };
      const box: ContainerDirective = { type: 'containerDirective', name, children: content, ...position };
      siblings.splice(index, under.length > 0 ? 2 : 1, box);
    });
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
