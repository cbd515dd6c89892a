import type { PhrasingContent } from 'mdast';
import type { Inline, Marks, TextRun } from '../text-document.js';
import { bareAddresses } from './bare-addresses.js';
import type { Writing } from './writing.js';

/** The marks, those that surround the others first. */
const order = ['link', 'lang', 'highlight', 'bold', 'italic', 'strike', 'smallCaps', 'script', 'code'] as const;
type Mark = (typeof order)[number];

/** Runs of text as Markdown's phrasing: marks that many runs share surround them all. */
export const toPhrasing = (inlines: readonly Inline[], writing: Writing): PhrasingContent[] =>
  group(inlines, order, writing);

const isMarkable = (each: Inline): each is TextRun => each.type === 'text';

function group(inlines: readonly Inline[], marks: readonly Mark[], writing: Writing): PhrasingContent[] {
  const [mark, ...others] = marks;
  if (mark === undefined) return inlines.flatMap((each) => leaf(each, writing));
  return segments(inlines, mark).flatMap(({ value, inlines: part }) =>
    value === undefined ? group(part, others, writing) : surround(mark, value, part, others, writing),
  );
}

interface Segment {
  readonly value: Marks[Mark];
  readonly inlines: Inline[];
}

/** Pieces that have the same value of a mark. What is not text has that of the text on both its sides. */
function segments(inlines: readonly Inline[], mark: Mark): readonly Segment[] {
  const made: Segment[] = [];
  for (const [at, each] of inlines.entries()) {
    const value = isMarkable(each) ? each.marks[mark] : between(inlines, at, mark);
    const last = made.at(-1);
    if (last && last.value === value) last.inlines.push(each);
    else made.push({ value, inlines: [each] });
  }
  return made;
}

function between(inlines: readonly Inline[], at: number, mark: Mark): Marks[Mark] {
  const before = inlines.slice(0, at).findLast(isMarkable)?.marks[mark];
  const after = inlines.slice(at + 1).find(isMarkable)?.marks[mark];
  return before === after ? before : undefined;
}

/** Puts a mark around text, the spaces at its ends left outside: Markdown does not know them inside. */
function surround(
  mark: Mark,
  value: Marks[Mark],
  inlines: readonly Inline[],
  others: readonly Mark[],
  writing: Writing,
): PhrasingContent[] {
  const says = (each: Inline): boolean =>
    each.type !== 'text' ? each.type === 'picture' || each.type === 'formula' : each.value.trim() !== '';
  const [first, last] = [inlines.findIndex(says), inlines.findLastIndex(says)];
  if (first < 0) return group(inlines, others, writing);
  const inside = inlines.slice(first, last + 1);
  const [head, tail] = [inside[0], inside.at(-1)];
  const [start = ''] = head?.type === 'text' ? (/^[\s\u00a0\u202f]+/.exec(head.value) ?? []) : [];
  const [end = ''] = tail?.type === 'text' ? (/[\s\u00a0\u202f]+$/.exec(tail.value) ?? []) : [];
  const trimmed = inside.map((each, at) => {
    if (each.type !== 'text') return each;
    const from = at === 0 ? each.value.slice(start.length) : each.value;
    return { ...each, value: at === inside.length - 1 ? from.slice(0, from.length - end.length) : from };
  });
  const space = (text: string): PhrasingContent[] => (text === '' ? [] : [{ type: 'text', value: text }]);
  return [
    ...group(inlines.slice(0, first), others, writing),
    ...space(start),
    ...wrap(mark, value, group(trimmed, others, writing), writing),
    ...space(end),
    ...group(inlines.slice(last + 1), others, writing),
  ];
}

function wrap(mark: Mark, value: Marks[Mark], children: PhrasingContent[], writing: Writing): PhrasingContent[] {
  const text = String(value);
  switch (mark) {
    case 'link':
      return link(text, children, writing);
    case 'lang':
      return [{ type: 'textDirective', name: 'lang', attributes: { lang: text }, children }];
    case 'smallCaps':
      return [{ type: 'textDirective', name: 'sc', children }];
    case 'script':
      return [{ type: 'script', data: { hName: text === 'sub' ? 'sub' : 'sup' }, children }];
    case 'highlight':
      return [{ type: 'mark', data: { hName: 'mark' }, children }];
    case 'bold':
      return [{ type: 'strong', children }];
    case 'italic':
      return [{ type: 'emphasis', children }];
    case 'strike':
      return [{ type: 'delete', children }];
    case 'code':
      return [{ type: 'inlineCode', value: children.map((child) => ('value' in child ? child.value : '')).join('') }];
  }
}

/** A link to a place of the document, or to an address: one that leads nowhere leaves its words, and is told. */
function link(to: string, children: PhrasingContent[], { places, findings, spot }: Writing): PhrasingContent[] {
  if (to.startsWith('#')) {
    const anchor = places.target(to.slice(1));
    if (anchor !== undefined) return [{ type: 'link', url: `#${anchor}`, children }];
    if (!/^#(?:_Toc|_GoBack)/.test(to)) findings.add('broken-reference', spot, to.slice(1));
    return children;
  }
  if (/^(?:https?|mailto|ftp|tel|doi|urn|geo|xmpp|gemini):/i.test(to))
    return [{ type: 'link', url: to.trim(), children }];
  findings.add('broken-reference', spot, to);
  return children;
}

function leaf(each: Inline, writing: Writing): PhrasingContent[] {
  const { places, notes } = writing;
  switch (each.type) {
    case 'text':
      return each.marks.code || each.marks.link !== undefined
        ? [{ type: 'text', value: each.value }]
        : bareAddresses(each.value);
    case 'break':
      return [{ type: 'break' }];
    case 'note':
      return notes.call(each.id);
    case 'anchor': {
      const anchor = writing.ownsAnchors ? undefined : places.anchorFor([each.name]);
      return anchor === undefined || !writing.isFirst(anchor) ? [] : [{ type: 'html', value: `[]{#${anchor}}` }];
    }
    case 'formula':
      return [{ type: 'inlineMath', value: each.tex }];
    case 'index':
      return [{ type: 'html', value: `:index[]{entry="${each.levels.map(entryPart).join(' > ')}"}` }];
    case 'picture':
      return [writing.pictures.image(each.part, each.alt, writing.spot)].flat();
    case 'comment':
      return [{ type: 'html', value: comment(each.text, each.author) }];
  }
}

/** What would end an entry of the index, or its quotation marks, as the sign that looks like it. */
const entryPart = (text: string): string =>
  text.replaceAll(';', ',').replaceAll('>', '›').replaceAll('"', '”').replace(/[{}]/g, '').replace(/\s+/g, ' ').trim();

/** A comment of Markdown: nothing in it may end it. */
export const comment = (text: string, author?: string): string =>
  `<!-- ${author === undefined ? '' : `${author} : `}${text.replace(/\s+/g, ' ')} -->`.replace(
    /--+(?!>$)(?<!^<!--)/g,
    '—',
  );
