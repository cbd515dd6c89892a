import type { FootnoteDefinition, Heading, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf, placeOf } from '../context.js';

/** `[1]`, `¹`; `<sup>1</sup>` is made of three nodes. */
const call = /\[(\d{1,3})\]|([¹²³⁰⁴-⁹]+)/g;
const opening = /^\s*(?:\[(\d{1,3})\]|([¹²³⁰⁴-⁹]+))[.:)]?\s*/;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** A heading over notes: they take their own place in the book. */
const heading = /^(?:notes?(?: de bas de page)?|footnotes?|endnotes?|notas|note|anmerkungen|fu(?:ß|ss)noten)\s*:?$/i;
/** Fewer may be chance. */
const fewest = 2;

/** Where a note is called: a text and what is called in it, or the first of the three nodes of `<sup>1</sup>`. */
interface Call {
  readonly parent: Parents;
  readonly child: PhrasingContent;
  /** As typed; absent in three nodes. */
  readonly written?: string;
  readonly number: number;
}

/** Notes that stand together, and where the text that calls them begins and they end among the blocks. */
interface Group {
  readonly from: number;
  readonly first: number;
  readonly after: number;
}

/**
 * Notes numbered by hand: `[1]`, `¹` or `<sup>1</sup>` in the text, and under it paragraphs that begin so. When each number is
 * called once and they follow one another from 1, they become notes of the book; a list of references, which is called again
 * and again, stays as it is.
 */
export const handNotes = () => (tree: Root, file: VFile) => {
  if (!/^[ \t]*(?:\\?\[\d{1,3}\\?\]|<sup>\d|[¹²³⁰⁴-⁹])/m.test(String(file.value))) return;
  const context = contextOf(file);
  const blocks = tree.children.flatMap(noteByNote);
  const groups = groupsIn(blocks);
  if (groups.length > 0) tree.children = blocks;
  for (const { from, first, after } of groups.toReversed()) {
    const notes = tree.children.slice(first, after) as Paragraph[];
    const calls = tree.children.slice(from, first).flatMap(callsIn);
    if (notes.length < fewest || calls.length !== notes.length) continue;
    if (!calls.every(({ number }, index) => number === index + 1)) continue;
    const before = tree.children[first - 1];
    // Under a heading of its own, a list of references is a part of the text.
    if (before?.type === 'heading' && !isOver(before)) continue;
    const prefix = `hand-${from}-`;
    for (const each of calls.toReversed()) replaceCall(each, prefix);
    const definitions = notes.map((note, index) => definitionOf(note, `${prefix}${index + 1}`));
    const start = isOver(before) ? first - 1 : first;
    tree.children.splice(start, after - start, ...definitions);
    const [note] = notes;
    if (note) context.diagnostics.add('hand-notes', { notes: notes.length }, placeOf(context, note));
  }
};

/** A rule or a heading that only parts notes from the text. */
const isOver = (node: RootContent | undefined): boolean =>
  node?.type === 'thematicBreak' || (node?.type === 'heading' && heading.test(textOf(node as Heading).trim()));

/** A paragraph of several notes, each on a line of its own, as one paragraph each. */
function noteByNote(block: RootContent): RootContent[] {
  if (block.type !== 'paragraph' || numberOf(block) !== 1) return [block];
  const notes: Paragraph[] = [{ ...block, children: [] }];
  for (const child of block.children) {
    const [start = '', ...others] = child.type === 'text' ? child.value.split(/\n(?=\[\d|[¹²³⁰⁴-⁹])/) : [];
    if (child.type !== 'text' || others.length === 0) notes.at(-1)?.children.push(child);
    else {
      notes.at(-1)?.children.push({ ...child, value: start });
      notes.push(...others.map((value): Paragraph => ({ ...block, children: [{ ...child, value }] })));
    }
  }
  return notes;
}

function groupsIn(children: readonly RootContent[]): Group[] {
  const groups: Group[] = [];
  let from = 0;
  for (let index = 0; index < children.length; index++) {
    if (numberOf(children[index]) !== 1) continue;
    const first = index;
    while (numberOf(children[index]) === index - first + 1) index++;
    groups.push({ from, first, after: index });
    from = index;
    index--;
  }
  return groups;
}

/** The number that a paragraph begins with. */
function numberOf(node: RootContent | undefined): number | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const [first] = node.children;
  const [, plain, raised] = (first?.type === 'text' && opening.exec(first.value)) || [];
  if (plain ?? raised) return numeralOf(plain, raised);
  return raisedNumber(node.children, 0);
}

/** The number of `<sup>1</sup>` at a place among nodes. */
function raisedNumber(children: readonly PhrasingContent[], at: number): number | undefined {
  const [open, inside, close] = children.slice(at, at + 3);
  if (open?.type !== 'html' || open.value !== '<sup>' || inside?.type !== 'text') return undefined;
  if (close?.type !== 'html' || close.value !== '</sup>') return undefined;
  return /^\d{1,3}$/.test(inside.value) ? Number(inside.value) : undefined;
}

const numeralOf = (plain: string | undefined, raised: string | undefined): number =>
  Number(plain ?? [...(raised ?? '')].map((digit) => superscripts.indexOf(digit)).join(''));

function callsIn(block: RootContent): Call[] {
  const calls: Call[] = [];
  visit(block, (node, index, parent) => {
    if (node.type === 'footnoteDefinition' || node.type === 'link') return SKIP;
    if (!parent || index === undefined) return undefined;
    const raised = node.type === 'html' ? raisedNumber(parent.children as PhrasingContent[], index) : undefined;
    if (raised !== undefined) calls.push({ parent, child: node as PhrasingContent, number: raised });
    if (node.type === 'text')
      for (const [written, plain, high] of node.value.matchAll(call))
        calls.push({ parent, child: node, written, number: numeralOf(plain, high) });
    return undefined;
  });
  return calls;
}

/** Puts the reference in the place of what was typed; the space before it goes. */
function replaceCall({ parent, child, written, number }: Call, prefix: string): void {
  const children = parent.children as PhrasingContent[];
  const at = children.indexOf(child);
  const identifier = `${prefix}${number}`;
  const reference: PhrasingContent = { type: 'footnoteReference', identifier, label: identifier };
  if (written === undefined || child.type !== 'text') {
    children.splice(at, 3, reference);
    return;
  }
  const cut = child.value.lastIndexOf(written);
  const after = child.value.slice(cut + written.length);
  child.value = child.value.slice(0, cut).replace(/[ \u00a0]+$/, '');
  children.splice(at + 1, 0, reference, ...(after === '' ? [] : [{ type: 'text' as const, value: after }]));
}

function definitionOf(note: Paragraph, identifier: string): FootnoteDefinition {
  const [first, ...rest] = note.children;
  const children =
    first?.type === 'text' ? [{ ...first, value: first.value.replace(opening, '') }, ...rest] : note.children.slice(3);
  const [start] = children;
  if (start?.type === 'text') start.value = start.value.trimStart();
  return {
    type: 'footnoteDefinition',
    identifier,
    label: identifier,
    children: [{ ...note, children }],
    ...(note.position && { position: note.position }),
  };
}
