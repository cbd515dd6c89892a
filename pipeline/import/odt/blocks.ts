import type { Element } from 'xast';
import { attributeOf, childOf, childrenOf, textOf } from '../package/xml-elements.js';
import type { Block, ListPlace } from '../text-document.js';
import type { Context } from './context.js';
import { paragraph } from './paragraph.js';
import { frame } from './pictures.js';
import { table } from './table.js';

type Handler = (node: Element, context: Context) => Block[];

/** The blocks of the body, of a note or of a cell. */
export const blocksOf = (node: Element, context: Context): Block[] =>
  childrenOf(node).flatMap((child) => handlers[child.name]?.(child, context) ?? []);

/** A list (`text:list`), its items one after another, each with its place. */
function list(node: Element, context: Context, style?: string, level = 0, id = ''): Block[] {
  const name = attributeOf(node, 'text:style-name') ?? style;
  const key = level > 0 ? id : listKey(node, context);
  const look = context.styles.listLevel(name, level);
  const counter = `${key} ${level}`;
  if (attributeOf(node, 'text:continue-numbering') !== 'true' && !attributeOf(node, 'text:continue-list'))
    context.counted.delete(counter);
  return childrenOf(node).flatMap((item) => {
    if (item.name === 'text:list-header') return items(item, undefined, context, name, level, key);
    if (item.name !== 'text:list-item') return [];
    const started = Number(attributeOf(item, 'text:start-value'));
    const number = started > 0 ? started : (context.counted.get(counter) ?? (look?.start ?? 1) - 1) + 1;
    context.counted.set(counter, number);
    const isNumbered = look?.ordered === true && look.format !== '';
    const place: ListPlace = { list: key, level, ordered: isNumbered, ...(isNumbered && { number }), continues: false };
    const isShown = !look || isNumbered || !look.ordered;
    return items(item, isShown ? place : undefined, context, name, level, key);
  });
}

/** Lists that go on counting after a paragraph have one name. */
function listKey(node: Element, { counted }: Context): string {
  const before = attributeOf(node, 'text:continue-list');
  const own = attributeOf(node, 'xml:id');
  if (before !== undefined) return before;
  if (attributeOf(node, 'text:continue-numbering') === 'true')
    return `style ${attributeOf(node, 'text:style-name') ?? ''}`;
  return own ?? `${attributeOf(node, 'text:style-name') ?? ''} ${counted.size}`;
}

function items(
  item: Element,
  place: ListPlace | undefined,
  context: Context,
  style: string | undefined,
  level: number,
  id: string,
): Block[] {
  let isFirst = true;
  return childrenOf(item).flatMap((child): Block[] => {
    if (child.name === 'text:list') return list(child, context, style, level + 1, id);
    const made = handlers[child.name]?.(child, context) ?? [];
    return made.map((block) => {
      if (block.type !== 'paragraph' || block.role === 'heading' || !place) return block;
      const here = { ...place, continues: !isFirst };
      if (isFirst) reportFormat(place, context.styles.listLevel(style, level)?.format, context);
      isFirst = false;
      return { ...block, list: here, indented: false };
    });
  });
}

const reportFormat = ({ ordered }: ListPlace, format: string | undefined, { findings, spot }: Context): void => {
  if (ordered && format !== '1') findings.add('list-format', spot, format);
};

/** Lists that the program makes: the editions make their own. A bibliography stays, since its words are nowhere else. */
const index: Handler = (node, context) =>
  node.name === 'text:bibliography' ? blocksOf(childOf(node, 'text:index-body') ?? node, context) : [];

const bookmark: Handler = (node, context) => {
  const name = attributeOf(node, 'text:name');
  if (name !== undefined) context.carried.push({ type: 'anchor', name });
  return [];
};

/** A frame that is anchored to the page, between paragraphs. */
const loose: Handler = (node, context) => {
  context.frames = [];
  const inlines = frame(node, undefined, context);
  const made: Block[] =
    inlines.length > 0 ? [{ type: 'paragraph', role: 'body', inlines, indented: false, ruled: false }] : [];
  return [...made, ...context.frames.splice(0)];
};

const handlers: Readonly<Record<string, Handler>> = {
  'text:p': paragraph,
  'text:h': paragraph,
  'text:list': (node, context) => list(node, context),
  'text:numbered-paragraph': (node, context) => blocksOf(node, context),
  'text:section': (node, context) => {
    if (attributeOf(node, 'text:display') !== 'none') return blocksOf(node, context);
    context.findings.add('hidden-text', context.spot, attributeOf(node, 'text:name'));
    return [];
  },
  'text:index-title': () => [],
  'text:bibliography': index,
  'text:bookmark': bookmark,
  'text:bookmark-start': bookmark,
  'table:table': table,
  'draw:frame': loose,
  'text:tracked-changes': (node, { findings }) => {
    for (const region of childrenOf(node, 'text:changed-region')) {
      const [change] = childrenOf(region);
      const kind =
        change?.name === 'text:deletion' ? 'deletion' : change?.name === 'text:insertion' ? 'insertion' : undefined;
      const words = kind === 'deletion' ? textOf(change).replace(/\s+/g, ' ').trim().slice(0, 60) : '';
      if (kind) findings.add(kind, { words });
    }
    return [];
  },
};
