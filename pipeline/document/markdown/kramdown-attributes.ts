import type { BlockContent, List, Paragraph, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf, placeOf } from '../context.js';
import { giveProperties, parseAttributes, toProperties, type WrittenAttributes } from './attributes.js';
import { dropHeading } from './contents-lists.js';
import { noteKind } from './note-kinds.js';

const alone = /^\{:([^{}]*)\}$/;
const first = /^\{:([^{}]*)\}[ \t]*\n/;
const last = /\n[ \t]*\{:([^{}]*)\}[ \t]*$/;

/**
 * `{: #ancre .classe }` on a line of its own, before or after its block, as kramdown (Jekyll) and Python-Markdown write
 * attributes. The block gets its anchor; a class that names a note (`{: .warning }`) makes a note of it. `{:toc}` takes out
 * the list that it stands for: the book has its own table of contents.
 */
export const kramdownAttributes = () => (tree: Root, file: VFile) => {
  if (!/^[ \t>]*\{:/m.test(String(file.value))) return;
  const context = contextOf(file);
  visit(tree, 'paragraph', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const siblings = parent.children as RootContent[];
    const written = alone.exec(textOf(node).trim())?.[1];
    if (written !== undefined && !node.children.some(({ type }) => type === 'inlineCode')) {
      siblings.splice(index, 1);
      if (/^\s*toc\b/.test(written))
        context.diagnostics.add('contents-list-removed', { written: '{:toc}' }, placeOf(context, node));
      applyAround(siblings, index, node, written);
      return [SKIP, Math.max(0, index - 1)];
    }
    const own = takeLine(node);
    if (own !== undefined) apply(siblings, index, own);
    return undefined;
  });
  visit(tree, 'list', (node, index, parent) => {
    if (!parent || index === undefined || !isPlaceholder(node)) return;
    context.diagnostics.add('contents-list-removed', { written: '{:toc}' }, placeOf(context, node));
    parent.children.splice(index, 1);
    return [SKIP, dropHeading(parent.children as RootContent[], index)];
  });
};

/** `* TOC` and `{:toc}` under it. */
const isPlaceholder = (list: List): boolean =>
  list.children.length === 1 && /\n\{:\s*toc\b[^{}]*\}$/.test(textOf(list).trim());

/** Attributes on a line between two blocks belong to the one that they touch: the one above, else the one below. */
function applyAround(siblings: RootContent[], index: number, node: Paragraph, written: string): void {
  const line = node.position?.start.line ?? 0;
  const above = siblings[index - 1];
  const touches = above?.position?.end.line === line - 1;
  if (/^\s*toc\b/.test(written)) {
    if (touches && above?.type === 'list') siblings.splice(index - 1, 1);
  } else if (touches || siblings[index]?.position?.start.line === line + 1)
    apply(siblings, touches ? index - 1 : index, written);
}

/** Takes the attributes out of the first or the last line of a paragraph. */
function takeLine({ children }: Paragraph): string | undefined {
  const [start, end] = [children[0], children.at(-1)];
  const before = start?.type === 'text' ? first.exec(start.value) : null;
  if (start?.type === 'text' && before && !/^\s*toc\b/.test(before[1] ?? '')) {
    start.value = start.value.slice(before[0].length);
    return before[1];
  }
  const after = end?.type === 'text' ? last.exec(end.value) : null;
  if (end?.type !== 'text' || !after || /^\s*toc\b/.test(after[1] ?? '')) return undefined;
  end.value = end.value.slice(0, after.index);
  return after[1];
}

function apply(siblings: RootContent[], index: number, written: string): void {
  const node = siblings[index];
  const attributes = parseAttributes(written);
  if (!node || !attributes) return;
  const name = attributes.classes.find((each) => noteKind(each.replace(/-title$/, '')));
  if (name !== undefined && (node.type === 'paragraph' || node.type === 'blockquote'))
    siblings[index] = asNote(node, name, attributes);
  else giveProperties(node, toProperties({ ...attributes, classes: [] }));
}

/** The block as the note that its class names; `{: .note-title }` says that its first line is the title (Just the Docs). */
function asNote(node: BlockContent, name: string, { id }: WrittenAttributes): ContainerDirective {
  const children = node.type === 'blockquote' ? (node.children as BlockContent[]) : [node];
  const [head] = children;
  if (name.endsWith('-title') && head?.type === 'paragraph' && children.length > 1)
    children[0] = { ...head, data: { ...head.data, directiveLabel: true } } as Paragraph;
  return {
    type: 'containerDirective',
    name: name.replace(/-title$/, ''),
    attributes: id === undefined ? {} : { id },
    children,
    ...(node.position && { position: node.position }),
  };
}
