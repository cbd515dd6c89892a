import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf, placeOf } from '../context.js';
import { typedLines } from './lines.js';

/** What asks for a table of contents in one tool or another, alone in its paragraph. */
const request =
  /^(?:\[toc\]|\[\[_?toc_?\]\]|@\[toc\]|\{\{<? *(?:toc|tableofcontents) *(?:>)?\}\}|\{% *toc *%\}|<toc *\/>)$/i;
/** Comments between which a program keeps such a list: markdown-toc, doctoc, gh-md-toc, editors. */
const start = /^<!-- *(?:toc|START doctoc\b[^>]*|ts|MarkdownTOC\b[^>]*|toc start\b[^>]*|start toc) *-->$/i;
const end = /^<!-- *(?:tocstop|\/toc|END doctoc\b[^>]*|te|\/MarkdownTOC|toc end\b[^>]*|end toc) *-->$/i;
/** The heading over one. */
const title =
  /^(?:table of contents|contents|toc|table des matières|sommaire|índice|indice|tabla de contenidos?|inhalt(?:sverzeichnis)?|sumário|sommario|inhoud(?:sopgave)?)$/i;

/**
 * The table of contents that a file asks for (`[TOC]`, `[[toc]]`), or that a program wrote into it between two comments, goes,
 * with the heading that it leaves alone: the book has its own. Comes before the comments go.
 */
export const contentsLists = () => (tree: Root, file: VFile) => {
  const source = String(file.value);
  if (!/toc|<!-- *t[es] *-->/i.test(source)) return;
  const context = contextOf(file);
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    const siblings = parent.children as RootContent[];
    const count = listAt(siblings, index, source);
    if (count === 0) return;
    context.diagnostics.add(
      'contents-list-removed',
      { written: written(node as RootContent, source) },
      placeOf(context, node),
    );
    siblings.splice(index, count);
    return [SKIP, dropHeading(siblings, index)];
  });
};

const written = ({ position }: RootContent, source: string): string =>
  source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0).split('\n', 1)[0] ?? '';

/** Of how many blocks the list is made that begins here; none when there is none. */
function listAt(siblings: readonly RootContent[], index: number, source: string): number {
  const node = siblings[index];
  if (node?.type === 'paragraph') return isRequest(node, source) ? 1 : 0;
  if (node?.type !== 'html' || !start.test(node.value.trim())) return 0;
  const after = siblings.slice(index + 1);
  const last = after.findIndex((each) => each.type === 'html' && end.test(each.value.trim()));
  const isList = after
    .slice(0, last)
    .every(({ type }) => type === 'list' || type === 'html' || type === 'paragraph' || type === 'heading');
  return last !== -1 && isList ? last + 2 : 1;
}

const isRequest = (node: Paragraph, source: string): boolean => {
  if (node.children.some(({ type }) => type === 'inlineCode' || type === 'linkReference')) return false;
  const [line = '', ...others] = typedLines(node, source);
  return others.length === 0 && request.test(line.trim());
};

/** Takes out the heading before a place when nothing is left under it; gives what the place has become. */
export function dropHeading(siblings: RootContent[], index: number): number {
  const before = siblings[index - 1];
  const after = siblings[index];
  if (
    before?.type !== 'heading' ||
    !title.test(
      textOf(before)
        .replace(/\{[^{}]*\}$/, '')
        .trim(),
    )
  )
    return index;
  if (after !== undefined && !isHeadingAbove(after, before)) return index;
  siblings.splice(index - 1, 1);
  return index - 1;
}

const isHeadingAbove = (node: RootContent, { depth }: Heading): boolean =>
  node.type === 'heading' && node.depth <= depth;
