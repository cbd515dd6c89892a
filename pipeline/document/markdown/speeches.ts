import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { linesAsTyped, typedLines } from './lines.js';
import { mayBeVerse } from './verse-lines.js';

const honorific = String.raw`(?:M|MM|Mme|Mmes|Mlle|Mlles|Mr|Mrs|Dr|Herr|Frau|Sr|Sra|Don|Doña)\b\.?`;
const name = String.raw`(?:${honorific} )?\p{Lu}[\p{Lu}\p{M}\d'’ &.-]*\p{Lu}[\p{Lu}\p{M}\d'’]*\d*`;
/** `MARTINE`, `M. ROBERT, à part`, `CYRANO (*souriant*) :`, `SGANARELLE et LUCAS` in capitals, `**HAMLET**`: a line of its own. */
const speaker = new RegExp(
  String.raw`^(?:\*\*|__)?${name}(?:, ${name})*(?:\*\*|__)?(?:,? ?(?:[(*_].{1,80}[)*_]|\[.{1,80}\])|, \p{Ll}.{0,80})?\s?[.:,]?(?:\*\*|__)?$`,
  'u',
);
/** `**Martine**` and a hard break: bold is no name where it opens but one paragraph. */
const bold = /^(?:\*\*|__)[^*_]{2,50}(?:\*\*|__)[.:,]?$/u;

/** Fewer than this in a file are no play. Inscriptions, all in capitals, do not count. */
const fewest = 2;

const names = new RegExp(`^${name}(?:, ${name})*`, 'u');
/** No name with its stage direction is as long. */
const longest = 160;

const isHardBroken = ({ children }: Paragraph): boolean => children[1]?.type === 'break';

const isSpeech = (paragraph: Paragraph, lines: readonly string[]): boolean => {
  const [first = '', second] = lines;
  if (second === undefined || first.length > longest || paragraph.data?.hProperties) return false;
  if (firstLineEnd(paragraph.children) < 0) return false;
  return speaker.test(first) || (bold.test(first) && isHardBroken(paragraph));
};

/**
 * In a play, the name of who speaks on a line and the words on the next: the name keeps its line, `p.speech > span.speaker`,
 * and lines of verse theirs. CommonMark would run all of them together.
 */
export const speeches = () => (tree: Root, file: VFile) => {
  const source = String(file.value);
  const found: Paragraph[] = [];
  visit(tree, 'paragraph', (node) => {
    if (isSpeech(node, typedLines(node, source))) found.push(node);
  });
  const spoken = found.filter((node) => /\p{Ll}|\p{Lo}/u.test(typedLines(node, source).slice(1).join('\n')));
  if (spoken.length < fewest) return;
  for (const node of found) setSpeech(node, typedLines(node, source).slice(1));
};

function setSpeech(node: Paragraph, said: readonly string[]): void {
  const lines = linesAsTyped(node.children);
  const end = lines.findIndex(({ type }) => type === 'break');
  const speech = mayBeVerse(said) ? lines.slice(end + 1) : afterFirstLine(node.children);
  node.children = [...withSpeaker(lines.slice(0, end)), { type: 'break' }, ...speech];
  node.data = { ...node.data, hProperties: { className: ['speech'] } };
}

/** The first line with its name in a span of its own; stage directions stay outside. */
function withSpeaker([first, ...rest]: readonly PhrasingContent[]): PhrasingContent[] {
  if (!first) return [];
  const [found] = (first.type === 'text' && names.exec(first.value)) || [];
  if (first.type !== 'text' || found === undefined) return [speakerOf(first), ...rest];
  const direction = first.value.slice(found.length);
  return [
    speakerOf({ type: 'text', value: found }),
    ...(direction === '' ? [] : [{ ...first, value: direction }]),
    ...rest,
  ];
}

const speakerOf = (child: PhrasingContent): PhrasingContent => ({
  type: 'span',
  children: [child],
  data: { hName: 'span', hProperties: { className: ['speaker'] } },
});

/** Index of the node that ends the first line. */
const firstLineEnd = (children: readonly PhrasingContent[]): number =>
  children.findIndex((child) => child.type === 'break' || (child.type === 'text' && child.value.includes('\n')));

/** What follows the first line, as the author typed it. */
function afterFirstLine(children: readonly PhrasingContent[]): PhrasingContent[] {
  const at = firstLineEnd(children);
  const first = children[at];
  const rest = children.slice(at + 1);
  return first?.type === 'text' ? [withoutLine(first), ...rest] : rest;
}

const withoutLine = (text: Text): Text => ({ ...text, value: text.value.slice(text.value.indexOf('\n') + 1) });
