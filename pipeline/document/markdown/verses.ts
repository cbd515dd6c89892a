import type { Code, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf, placeOf } from '../context.js';
import { linesAsTyped, typedLines } from './lines.js';
import { isVerse, mayBeVerse } from './verse-lines.js';

const inline: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'break',
  'footnoteReference',
  'delete',
  'span',
]);
/** A stanza of a sonnet is three lines at least; two lines that end hard may be an address. */
const fewestLines = 3;
/** What verse does not hold: signs of code, commands in capitals, a line of one word. */
const code = /[{}<>=$\\|#@]|^\s*\p{Lu}{2,}\b|^\s*\S+$/u;

/**
 * Verse that nothing marks becomes `:::verse`: stanzas whose lines end hard, and stanzas whose lines only verse would break
 * so, which are told once a file. Lines inside verse keep their ends and the spaces before them.
 */
export const verses = () => (tree: Root, file: VFile) => {
  const source = String(file.value);
  const text: Source = { source, width: widthOf(tree, source) };
  const guessed: Paragraph[] = [];
  visit(tree, (node) => {
    if (!('children' in node) || node.type === 'paragraph') return;
    if (node.type === 'containerDirective') {
      if (node.name === 'verse' && !node.data) keepLines(node, source);
      return;
    }
    if (node.type === 'root' || node.type === 'blockquote') guessed.push(...gather(node, text));
  });
  const [first] = guessed;
  if (!first) return;
  const context = contextOf(file);
  context.diagnostics.add('verse-recognised', { count: guessed.length }, placeOf(context, first));
};

interface Source {
  readonly source: string;
  /** Characters of the longest line of a paragraph. */
  readonly width: number;
}

function widthOf(tree: Root, source: string): number {
  let width = 0;
  visit(tree, 'paragraph', (node) => {
    for (const { length } of typedLines(node, source)) width = Math.max(width, length);
  });
  return width;
}

type Kind = 'typed' | 'hard' | 'likely';

/** What a paragraph is by itself; `likely` needs a neighbour. */
function kindOf(node: RootContent, { source, width }: Source): Kind | undefined {
  if (node.type !== 'paragraph' || node.data?.hProperties) return undefined;
  if (!node.children.every(({ type }) => inline.has(type))) return undefined;
  const lines = typedLines(node, source);
  const breaks = node.children.filter(({ type }) => type === 'break').length;
  if (breaks > 0 && breaks === lines.length - 1) return lines.length >= fewestLines ? 'hard' : 'likely';
  if (isVerse(lines, width)) return 'typed';
  return mayBeVerse(lines) ? 'likely' : undefined;
}

/** Puts the stanzas that follow one another in one `:::verse`; gives back those that no hard break told. */
function gather(parent: Parents, text: Source): Paragraph[] {
  const guessed: Paragraph[] = [];
  const children: RootContent[] = [];
  let run: { node: Paragraph; kind: Kind }[] = [];
  const close = (): void => {
    const nodes = run.map(({ node }) => node);
    if (run.some(({ kind }) => kind !== 'likely')) {
      guessed.push(...nodes.filter(({ children: [...words] }) => !words.some(({ type }) => type === 'break')));
      children.push(keepLines(asVerse(nodes), text.source));
    } else children.push(...nodes);
    run = [];
  };
  for (const node of parent.children) {
    const kind = kindOf(node, text);
    if (kind && node.type === 'paragraph') run.push({ node, kind });
    else {
      close();
      const stanzas = node.type === 'code' ? indentedStanzas(node, text) : [];
      guessed.push(...stanzas);
      children.push(stanzas.length > 0 ? asVerse(stanzas) : node);
    }
  }
  close();
  (parent as { children: RootContent[] }).children = children;
  return guessed;
}

/** The stanzas of a poem that was set in by four spaces or more, which CommonMark takes for code. */
function indentedStanzas(node: Code, { source, width }: Source): Paragraph[] {
  const isFenced = /[`~]/.test(source[node.position?.start.offset ?? 0] ?? '`');
  const stanzas = node.value
    .split(/\n[ \t]*\n/)
    .map((stanza) => stanza.split('\n').filter((line) => line.trim() !== ''));
  if (isFenced || !stanzas.every((stanza) => mayBeVerse(stanza))) return [];
  const widest = Math.max(width, ...node.value.split('\n').map((line) => line.trim().length));
  if (
    !stanzas.some((stanza) =>
      isVerse(
        stanza.map((line) => line.trim()),
        widest,
      ),
    )
  )
    return [];
  if (stanzas.flat().some((line) => code.test(line))) return [];
  const least = Math.min(...stanzas.flat().map(indentOf));
  return stanzas.map((stanza) => {
    const indents = stanza.map((line) => indentOf(line) - least);
    const lines = linesAsTyped([{ type: 'text', value: stanza.map((line) => line.trim()).join('\n') }]);
    return { type: 'paragraph', children: indented(lines, indents), ...(node.position && { position: node.position }) };
  });
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

function asVerse(stanzas: Paragraph[]): ContainerDirective {
  const [first, last] = [stanzas[0]?.position, stanzas.at(-1)?.position];
  for (const stanza of stanzas) stanza.data = { ...stanza.data, hProperties: { className: ['stanza'] } };
  return {
    type: 'containerDirective',
    name: 'verse',
    attributes: {},
    children: stanzas,
    data: { hName: 'div', hProperties: { className: ['verse'] } },
    ...(first && last ? { position: { start: first.start, end: last.end } } : {}),
  };
}

/** Ends the lines of a verse where the author ended them, and gives back the spaces that set some of them in. */
function keepLines(verse: ContainerDirective, source: string): ContainerDirective {
  const stanzas = verse.children.filter(
    (node) => node.type === 'paragraph' && !(node.data && 'directiveLabel' in node.data),
  );
  const indents = stanzas.map((node) => indentsOf(node, source));
  const least = Math.min(...indents.flat());
  for (const [index, node] of stanzas.entries())
    if (node.type === 'paragraph')
      node.children = indented(
        linesAsTyped(node.children),
        (indents[index] ?? []).map((indent) => indent - least),
      );
  return verse;
}

/** How many spaces stand before each line. */
function indentsOf({ position }: RootContent, source: string): number[] {
  const start = position?.start.offset ?? 0;
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  return source
    .slice(lineStart, position?.end.offset ?? 0)
    .split('\n')
    .map((line) => /^(?:[ \t]*>)*([ \t]*)/.exec(line)?.[1]?.replaceAll('\t', '    ').length ?? 0);
}

/** No-break spaces, which no edition collapses, before the lines that are set in. */
function indented(children: readonly PhrasingContent[], indents: readonly number[]): PhrasingContent[] {
  let line = 0;
  return children.flatMap((child, index): PhrasingContent[] => {
    const opens = index === 0 || children[index - 1]?.type === 'break';
    const indent = opens ? (indents[line++] ?? 0) : 0;
    return indent > 0 ? [{ type: 'text', value: '\u00A0'.repeat(indent) }, child] : [child];
  });
}
