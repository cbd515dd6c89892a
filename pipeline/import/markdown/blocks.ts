import type {
  BlockContent,
  DefinitionContent,
  Paragraph as MarkdownParagraph,
  PhrasingContent,
  RootContent,
} from 'mdast';
import type { DefListDescriptionNode, DefListTermNode } from 'mdast-util-definition-list';
import { firstWords, plainText } from '../first-words.js';
import { isEmpty } from '../structure/spaces.js';
import type { Block, Figure, Inline, Paragraph, Role } from '../text-document.js';
import { lists } from './lists.js';
import { comment, toPhrasing } from './phrasing.js';
import { headingNames } from './places.js';
import { inlineMarkdown } from './stringify.js';
import { table } from './tables.js';
import type { Writing } from './writing.js';

/** What a block may hold in Markdown. */
export type Content = BlockContent | DefinitionContent;

/** Blocks as Markdown: paragraphs of one kind that follow each other become one list, one quotation, one poem. */
export function toMarkdown(blocks: readonly Block[], writing: Writing): RootContent[] {
  const made: RootContent[] = [];
  for (let at = 0; at < blocks.length; ) {
    const end = runEnd(blocks, at);
    made.push(...one(blocks.slice(at, end), writing));
    at = end;
  }
  return made;
}

/** What makes paragraphs one whole with those that follow. */
const kindOf = (block: Block | undefined): string | undefined => {
  if (block?.type !== 'paragraph') return undefined;
  if (block.list) return 'list';
  const joins: readonly Role[] = [
    'quote',
    'epigraph',
    'verse',
    'code',
    'dedication',
    'signature',
    'term',
    'definition',
  ];
  if (block.role === 'term' || block.role === 'definition') return 'definitions';
  return joins.includes(block.role) ? block.role : undefined;
};

function runEnd(blocks: readonly Block[], at: number): number {
  const kind = kindOf(blocks[at]);
  if (kind === undefined) return at + 1;
  let end = at + 1;
  while (kindOf(blocks[end]) === kind) end++;
  return end;
}

const isParagraph = (block: Block): block is Paragraph => block.type === 'paragraph';

function one(run: readonly Block[], writing: Writing): RootContent[] {
  const [first] = run;
  if (!first) return [];
  const spot = {
    words:
      first.type === 'paragraph'
        ? firstWords(first.inlines)
        : first.type === 'figure'
          ? firstWords(first.caption)
          : writing.spot.words,
  };
  const here: Writing = { ...writing, spot };
  switch (first.type) {
    case 'scene':
      return [{ type: 'thematicBreak' }];
    case 'figure':
      return figure(first, here);
    case 'table':
      return table(first, here, toMarkdown);
    case 'box':
      return box(first.from, content(toMarkdown(first.blocks, here)), here);
    case 'paragraph':
      return whole(kindOf(first), run.filter(isParagraph), here);
  }
}

function whole(kind: string | undefined, run: readonly Paragraph[], writing: Writing): RootContent[] {
  switch (kind) {
    case 'list':
      return lists(run, (block) => paragraphs([block], writing));
    case 'quote':
      return [{ type: 'blockquote', children: content(paragraphs(run, writing)) }];
    case 'epigraph':
    case 'dedication':
    case 'signature':
      return [{ type: 'containerDirective', name: kind, children: content(paragraphs(run, writing)) }];
    case 'verse':
      return [{ type: 'containerDirective', name: 'verse', children: stanzas(run, writing) }];
    case 'code':
      return [{ type: 'code', value: run.map(({ inlines }) => plainText(inlines)).join('\n') }];
    case 'definitions':
      return definitions(run, writing);
    default:
      return paragraphs(run, writing);
  }
}

/** A frame stands beside the text, a table of one cell in it. */
function box(from: 'frame' | 'cell', children: Content[], { findings, spot }: Writing): RootContent[] {
  if (children.length === 0) return [];
  if (from === 'frame') findings.add('text-box', spot);
  return [{ type: 'containerDirective', name: from === 'frame' ? 'aside' : 'note', children }];
}

const content = (nodes: readonly RootContent[]): Content[] =>
  nodes.filter((node): node is Content => node.type !== 'text');

/** Ordinary paragraphs and headings. */
function paragraphs(run: readonly Paragraph[], writing: Writing): RootContent[] {
  return run.flatMap((block): RootContent[] => {
    if (block.role === 'heading') return heading(block, writing);
    const formula = soleFormula(block);
    if (formula !== undefined) return [{ type: 'math', value: formula }];
    const { words, comments } = apart(block.inlines);
    const children = toPhrasing(words, { ...writing, spot: { words: firstWords(words) } });
    return [
      ...(says(children)
        ? [
            paragraph([
              ...children,
              ...comments.flatMap((each): PhrasingContent[] => [{ type: 'text', value: ' ' }, html(each)]),
            ]),
          ]
        : comments.map(html)),
    ];
  });
}

const html = (value: string): { type: 'html'; value: string } => ({ type: 'html', value });

const says = (children: readonly PhrasingContent[]): boolean =>
  children.some((child) => child.type !== 'text' || child.value.trim() !== '');

const paragraph = (children: PhrasingContent[]): MarkdownParagraph => ({ type: 'paragraph', children });

/** Comments go to the end of their paragraph: at the head of a line, one would make HTML of the whole line. */
function apart(inlines: readonly Inline[]): {
  readonly words: readonly Inline[];
  readonly comments: readonly string[];
} {
  const comments = inlines.flatMap((each) => (each.type === 'comment' ? [comment(each.text, each.author)] : []));
  return { words: inlines.filter(({ type }) => type !== 'comment'), comments };
}

/** The formula that a paragraph holds alone. */
function soleFormula({ inlines }: Paragraph): string | undefined {
  const [only, ...others] = inlines.filter(
    (each) => each.type !== 'anchor' && (each.type !== 'text' || each.value.trim() !== ''),
  );
  return only?.type === 'formula' && others.length === 0 ? only.tex : undefined;
}

function heading(block: Paragraph, writing: Writing): RootContent[] {
  if (isEmpty(block)) return [];
  const { words, comments } = apart(block.inlines.filter(({ type }) => type !== 'break' && type !== 'picture'));
  const names = block.inlines.flatMap((each) => (each.type === 'anchor' ? [each.name] : []));
  const anchor = writing.places.anchorFor([...names, ...headingNames(plainText(block.inlines))]);
  const children = toPhrasing(words, { ...writing, ownsAnchors: true });
  if (anchor !== undefined && writing.isFirst(anchor)) children.push(html(` {#${anchor}}`));
  return [{ type: 'heading', depth: depthOf(block.depth), children }, ...comments.map(html)];
}

const depths = [1, 2, 3, 4, 5, 6] as const;
const depthOf = (depth = 1): (typeof depths)[number] => depths[Math.min(depth, 6) - 1] ?? 6;

/** `![texte](images/image-1.png "Légende"){#ancre}`, alone in its paragraph. */
function figure({ picture, caption, anchors }: Figure, writing: Writing): RootContent[] {
  const image = writing.pictures.image(picture.part, picture.alt, writing.spot);
  const words = toPhrasing(
    caption.filter(({ type }) => type !== 'break' && type !== 'comment'),
    { ...writing, ownsAnchors: true },
  );
  const captionAnchors = caption.flatMap((each) => (each.type === 'anchor' ? [each.name] : []));
  if (Array.isArray(image)) return says(words) ? [paragraph(words)] : [];
  const shown: PhrasingContent = { ...image, ...(says(words) && { title: inlineMarkdown(words) }) };
  const link = picture.link;
  const anchor = writing.places.anchorFor([...anchors, ...captionAnchors]);
  const isWeb = link !== undefined && /^https?:/.test(link);
  const children: PhrasingContent[] = [isWeb ? { type: 'link', url: link, children: [shown] } : shown];
  if (anchor !== undefined && writing.isFirst(anchor)) children.push(html(`{#${anchor}}`));
  return [paragraph(children)];
}

/** Paragraphs of verse are lines, or stanzas when some of them are broken into lines. */
function stanzas(run: readonly Paragraph[], writing: Writing): Content[] {
  const areStanzas = run.some(({ inlines }) => inlines.some(({ type }) => type === 'break'));
  const made: PhrasingContent[][] = [];
  let isOpen = false;
  for (const block of run) {
    const line = toPhrasing(block.inlines, writing).map(
      (node): PhrasingContent => (node.type === 'break' ? { type: 'text', value: '\n' } : node),
    );
    if (isEmpty(block)) isOpen = false;
    else if (isOpen && !areStanzas) made.at(-1)?.push({ type: 'text', value: '\n' }, ...line);
    else {
      made.push(line);
      isOpen = true;
    }
  }
  return made.map(paragraph);
}

/** Terms and what defines them. */
function definitions(run: readonly Paragraph[], writing: Writing): RootContent[] {
  const children = run.map((block): DefListTermNode | DefListDescriptionNode => {
    const words = toPhrasing(block.inlines, writing);
    if (block.role === 'term') return { type: 'defListTerm', children: words };
    return { type: 'defListDescription', spread: false, children: [paragraph(words)] };
  });
  return [{ type: 'defList', children }];
}
