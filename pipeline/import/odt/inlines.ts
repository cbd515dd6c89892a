import type { Element, ElementContent } from 'xast';
import { attributeOf, childrenOf, findIn, isElement, isText, textOf } from '../package/xml-elements.js';
import { type Switches, together, toMarks } from '../switches.js';
import type { Inline } from '../text-document.js';
import { apart, type Context } from './context.js';
import { lengthOf } from './looks.js';
import { frame } from './pictures.js';

/** Looks of the text where the reading is, and the address that it leads to. */
interface Here {
  readonly looks: Switches;
  readonly link?: string;
}

type Handler = (node: Element, here: Here, context: Context) => Inline[];

/** What stands under a node of a paragraph. White space is collapsed later, over the whole paragraph. */
export const inlinesOf = (node: Element, here: Here, context: Context): Inline[] =>
  node.children.flatMap((child, at) => {
    if (isElement(child) && child.name === 'text:alphabetical-index-mark-start')
      return indexStart(child, node.children.slice(at + 1));
    if (isText(child)) return text(child.value.replace(/[ \t\r\n]+/g, ' '), here, context);
    if (!isElement(child)) return [];
    const handler = handlers[child.name];
    if (handler) return handler(child, here, context);
    return silent.test(child.name) ? [] : inlinesOf(child, here, context);
  });

/** What says nothing, or what the editions make themselves. */
const silent =
  /^(?:text:(?:soft-page-break|bookmark-end|reference-mark-end|change|change-start|change-end|toc-mark\w*|toc-mark-start|toc-mark-end|user-index-mark\S*|alphabetical-index-mark-end|page-number|page-count|note-citation|tracked-changes|script|page-variable-\w+|sequence-decls|variable-decls|numbered-paragraph|variable-set|hidden-paragraph)|office:(?:annotation-end|event-listeners|forms)|draw:(?:control|glue-point)|svg:\w+|style:\w+)$/;

const text = (value: string, { looks, link }: Here, { findings, spot }: Context): Inline[] => {
  if (value === '') return [];
  if (looks.hidden) {
    findings.add('hidden-text', spot, value.trim());
    return [];
  }
  return [{ type: 'text', value, marks: toMarks(looks, link) }];
};

const span: Handler = (node, here, context) => {
  const own = context.styles.character(attributeOf(node, 'text:style-name'));
  const words = textOf(node).trim();
  if (own.coloured && here.link === undefined && words !== '') context.findings.add('colour', context.spot, words);
  if (own.capitals && words !== '') context.findings.add('capitals', context.spot, words);
  if (own.highlight && words !== '') context.findings.add('highlight', context.spot, words);
  return inlinesOf(node, { ...here, looks: together(here.looks, own) }, context);
};

const link: Handler = (node, here, context) => {
  const href = attributeOf(node, 'xlink:href') ?? '';
  // `#Chapitre|outline`, `#fig|graphic`: the kind of what is named.
  const to = href.startsWith('#')
    ? decode(href).replace(/\|(?:outline|graphic|frame|table|region|ole|sequence|text)$/, '')
    : href;
  return inlinesOf(node, { ...here, ...(to !== '' && { link: to }) }, context);
};

const decode = (href: string): string => {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
};

/** Notes are named in the order of their calls. */
const note: Handler = (node, _here, context) => {
  const id = `note-${context.notes.size + 1}`;
  context.notes.set(id, []);
  const body = childrenOf(node, 'text:note-body')[0];
  if (body) context.notes.set(id, context.blocks(body, apart(context)));
  return [{ type: 'note', id }];
};

const anchor: Handler = (node) => {
  const name = attributeOf(node, 'text:name');
  return name === undefined ? [] : [{ type: 'anchor', name }];
};

/** A reference to a place: what the program shows for it stays. */
const reference: Handler = (node, here, context) => {
  const name = attributeOf(node, 'text:ref-name');
  if (attributeOf(node, 'text:reference-format') === 'page') context.findings.add('page-reference', context.spot);
  return inlinesOf(node, { ...here, ...(name !== undefined && { link: `#${name}` }) }, context);
};

const comment: Handler = (node, _here, { findings, spot }) => {
  const author = textOf(findIn(node, 'dc:creator')).trim();
  const words = childrenOf(node)
    .filter(({ name }) => /^text:(?:p|list)$/.test(name))
    .map(textOf)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  findings.add('comment', spot, words);
  return [{ type: 'comment', text: words, ...(author !== '' && { author }) }];
};

const indexMark: Handler = (node) => {
  const keys = ['text:key1', 'text:key2', 'text:string-value'].flatMap((name) => attributeOf(node, name) ?? []);
  return keys.length === 0 ? [] : [{ type: 'index', levels: keys }];
};

/** A mark around words, which are the entry. */
function indexStart(node: Element, after: readonly ElementContent[]): Inline[] {
  const keys = ['text:key1', 'text:key2'].flatMap((name) => attributeOf(node, name) ?? []);
  const end = after.findIndex((each) => isElement(each) && each.name === 'text:alphabetical-index-mark-end');
  const words = after
    .slice(0, Math.max(end, 0))
    .map((each) => (isText(each) ? each.value : isElement(each) ? textOf(each) : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? [] : [{ type: 'index', levels: [...keys, words] }];
}

const ruby: Handler = (node, here, context) => {
  const base = childrenOf(node, 'text:ruby-base')[0];
  const reading = textOf(childrenOf(node, 'text:ruby-text')[0]);
  return [...(base ? inlinesOf(base, here, context) : []), ...text(reading && ` (${reading})`, here, context)];
};

const shape: Handler = (node, here, context) => {
  // A rule, as Word draws it: alone in its paragraph, it parts two scenes.
  const height = lengthOf(attributeOf(node, 'svg:height'));
  if (
    node.name === 'draw:rect' &&
    height !== undefined &&
    height < 60 &&
    attributeOf(node, 'style:rel-width') === '100%'
  )
    return [{ type: 'text', value: '***', marks: {} }];
  const words = childrenOf(node).filter(({ name }) => name === 'text:p' || name === 'text:list');
  if (words.length > 0 && words.some((each) => textOf(each).trim() !== ''))
    context.frames.push({
      type: 'box',
      from: 'frame',
      blocks: context.blocks({ ...node, children: [...words] }, apart(context)),
    });
  const inner = childrenOf(node).filter(({ name }) => name.startsWith('draw:'));
  if (node.name !== 'draw:g' && words.every((each) => textOf(each).trim() === ''))
    context.findings.add('drawing', context.spot, attributeOf(node, 'draw:name'));
  return inner.flatMap((each) => handlers[each.name]?.(each, here, context) ?? []);
};

const hidden: Handler = (node, _here, { findings, spot }) => {
  findings.add('hidden-text', spot, attributeOf(node, 'text:string-value') ?? textOf(node));
  return [];
};

const handlers: Readonly<Record<string, Handler>> = {
  'text:span': span,
  'text:a': link,
  'text:s': (_node, here, context) => text(' ', here, context),
  'text:tab': (_node, here, context) => text('\t', here, context),
  'text:line-break': () => [{ type: 'break' }],
  'text:note': note,
  'text:bookmark': anchor,
  'text:bookmark-start': anchor,
  'text:reference-mark': anchor,
  'text:reference-mark-start': anchor,
  'text:bookmark-ref': reference,
  'text:reference-ref': reference,
  'text:sequence-ref': reference,
  'text:note-ref': (node, here, context) => text(textOf(node), here, context),
  'text:sequence': (node, here, context) => {
    const name = attributeOf(node, 'text:ref-name');
    return [...(name === undefined ? [] : [{ type: 'anchor' as const, name }]), ...inlinesOf(node, here, context)];
  },
  'text:alphabetical-index-mark': indexMark,
  'text:hidden-text': hidden,
  'text:ruby': ruby,
  'office:annotation': comment,
  'draw:frame': (node, here, context) => frame(node, here.link, context),
  'draw:a': (node, here, context) => inlinesOf(node, { ...here, link: attributeOf(node, 'xlink:href') ?? '' }, context),
  'draw:custom-shape': shape,
  'draw:rect': shape,
  'draw:ellipse': shape,
  'draw:line': shape,
  'draw:path': shape,
  'draw:polygon': shape,
  'draw:polyline': shape,
  'draw:connector': shape,
  'draw:g': shape,
};
