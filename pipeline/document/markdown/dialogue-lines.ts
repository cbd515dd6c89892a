import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Position } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf } from '../context.js';
import { typedLines } from './lines.js';
import { mayBeVerse } from './verse-lines.js';

const dash = /^(?:[—–]|-{2,3})/;
const spoken = /^(?:[—–]|-{2,3})\s*[\p{Lu}\d«“"'’…¡¿(]/u;
const sentenceEnd = /[.?!…:»”")]\s*$/;
/** Languages in which somebody who speaks is announced by a dash, wherever the paragraph begins. */
const dashed = /^(?:fr|es|it|pt|ca|gl|ro|pl|ru|uk)\b/i;

/** One line of a paragraph as it was typed, and the hard break that ended it. */
interface Line {
  readonly children: PhrasingContent[];
  readonly end?: PhrasingContent;
}

/**
 * Lines of dialogue typed one under the other, without an empty line between them, which CommonMark would run together: each
 * line that begins with a dash after the end of a sentence is a paragraph. Verse and wrapped prose stay what they are.
 */
export const dialogueLines = () => (tree: Root, file: VFile) => {
  const source = String(file.value);
  if (!/\n[ \t>]*(?:[—–]|--)/.test(source)) return;
  const { lang } = contextOf(file);
  visit(tree, 'paragraph', (node, index, parent) => {
    if (!parent || index === undefined || node.data?.hProperties) return;
    const lines = linesOf(node.children);
    const starts = startsOf(lines, typedLines(node, source));
    const begins = dash.test(textOf(node));
    // Under a quotation, the one line with a dash says who wrote it.
    const isSigned = parent.type !== 'root' && starts.length === 1 && starts[0] === lines.length - 1;
    if (starts.length === 0 || (!begins && (isSigned || !dashed.test(lang)))) return;
    const pieces = cut(node, lines, starts, source);
    (parent.children as RootContent[]).splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
};

/** The lines at which somebody begins to speak, from the second; none when the lines do not agree with what was typed. */
function startsOf(lines: readonly Line[], typed: readonly string[]): readonly number[] {
  const texts = lines.map(({ children }) => textOf(children).trim());
  if (texts.length !== typed.length) return [];
  const goesOn = texts.slice(1).some((text) => !dash.test(text));
  if (goesOn && mayBeVerse(typed)) return [];
  return texts.flatMap((text, at) =>
    at > 0 && spoken.test(text) && sentenceEnd.test(texts[at - 1] ?? '') ? [at] : [],
  );
}

function linesOf(children: readonly PhrasingContent[]): readonly Line[] {
  const lines: { children: PhrasingContent[]; end?: PhrasingContent }[] = [{ children: [] }];
  for (const child of children) {
    const [first, ...rest] = child.type === 'text' ? child.value.split('\n') : [];
    const line = lines.at(-1);
    if (child.type === 'break') Object.assign(line ?? {}, { end: child });
    if (child.type === 'break') lines.push({ children: [] });
    else if (child.type !== 'text') line?.children.push(child);
    else {
      if (first) line?.children.push({ ...child, value: first });
      for (const value of rest) lines.push({ children: value === '' ? [] : [{ ...child, value }] });
    }
  }
  return lines;
}

function cut(
  { position }: Paragraph,
  lines: readonly Line[],
  starts: readonly number[],
  source: string,
): readonly Paragraph[] {
  return [0, ...starts].map((from, piece) => {
    const to = starts[piece] ?? lines.length;
    const at = position && placeOfLines(position, from, to, source);
    return { type: 'paragraph', children: joined(lines.slice(from, to)), ...(at && { position: at }) };
  });
}

/** The content of some lines, with the ends between them as they were typed. */
const joined = (lines: readonly Line[]): PhrasingContent[] =>
  lines.flatMap(({ children, end }, index): PhrasingContent[] => {
    const isLast = index === lines.length - 1;
    return [...children, ...(isLast ? [] : [end ?? ({ type: 'text', value: '\n' } satisfies PhrasingContent)])];
  });

/** The place of some lines of what stands at a position. */
function placeOfLines({ start, end }: Position, from: number, to: number, source: string): Position {
  const typed = source.slice(start.offset ?? 0, end.offset ?? 0).split('\n');
  const offsetOf = (line: number): number =>
    (start.offset ?? 0) + typed.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0);
  return {
    start: from === 0 ? start : { line: start.line + from, column: 1, offset: offsetOf(from) },
    end:
      to === typed.length
        ? end
        : { line: start.line + to - 1, column: (typed[to - 1]?.length ?? 0) + 1, offset: offsetOf(to) - 1 },
  };
}
