import type { Element } from 'xast';
import { attributeOf, childOf, childrenOf } from '../package/xml-elements.js';
import { isCodeStyle, roleOf } from '../style-roles.js';
import { type Switches, together } from '../switches.js';
import type { Role } from '../text-document.js';
import { lengthOf, textLooks } from './looks.js';

/** What a paragraph's style says of it. */
export interface ParagraphStyle {
  readonly role: Role;
  readonly depth?: number;
  readonly looks: Switches;
  readonly left: number;
  readonly first: number;
  readonly align?: string;
  readonly ruled: boolean;
  /** The list that the style itself numbers with. */
  readonly list?: string;
}

/** How one level of a list is numbered. */
export interface ListLevel {
  readonly ordered: boolean;
  /** `1`, `a`, `I`; empty when nothing is shown. */
  readonly format: string;
  readonly start: number;
}

/** Styles of the document, each with what it inherits. */
export interface Styles {
  paragraph(name: string | undefined): ParagraphStyle;
  character(name: string | undefined): Switches;
  listLevel(name: string | undefined, level: number): ListLevel | undefined;
}

const plain: ParagraphStyle = { role: 'body', looks: {}, left: 0, first: 0, ruled: false };

/** Reads the styles of `styles.xml`, and the automatic ones of `content.xml`, which are direct formatting. */
export function readStyles(content: Element, common: Element | undefined): Styles {
  const groups = [childOf(common, 'office:styles'), childOf(content, 'office:automatic-styles')].flatMap((group) =>
    childrenOf(group),
  );
  const named = (family: string) =>
    new Map(
      groups
        .filter((node) => attributeOf(node, 'style:family') === family && node.name === 'style:style')
        .map((node) => [attributeOf(node, 'style:name') ?? '', node]),
    );
  const [paragraphs, characters] = [named('paragraph'), named('text')];
  const lists = new Map(
    groups
      .filter(({ name }) => name === 'text:list-style')
      .map((node) => [attributeOf(node, 'style:name') ?? '', node]),
  );
  const defaults = groups.find(
    (node) => node.name === 'style:default-style' && attributeOf(node, 'style:family') === 'paragraph',
  );
  const base = { ...plain, looks: textLooks(childOf(defaults, 'style:text-properties')) };
  const known = new Map<string | undefined, ParagraphStyle>();
  const read = (name: string | undefined): ParagraphStyle => {
    const chain = ancestry(paragraphs, name);
    // Some programs name styles that they do not define.
    const style = chain.length > 0 ? chain.reduce(inherit, base) : { ...base, ...roleOf(name ?? '') };
    known.set(name, style);
    return style;
  };
  return {
    paragraph: (name) => known.get(name) ?? read(name),
    character: (name) => together(...ancestry(characters, name).map(characterLooks)),
    listLevel: (name, level) => levelOf(lists.get(name ?? ''), level),
  };
}

/** A style and those that it comes from, the farthest first. */
function ancestry(nodes: ReadonlyMap<string, Element>, name: string | undefined): readonly Element[] {
  const chain: Element[] = [];
  for (let at = name; at !== undefined; ) {
    const node = nodes.get(at);
    if (!node || chain.includes(node)) break;
    chain.unshift(node);
    at = attributeOf(node, 'style:parent-style-name');
  }
  return chain;
}

/** What a style is called: automatic ones are called `P12`, which says nothing. */
const nameOf = (node: Element): string =>
  attributeOf(node, 'style:display-name') ?? attributeOf(node, 'style:name') ?? '';

function characterLooks(node: Element): Switches {
  return { ...textLooks(childOf(node, 'style:text-properties')), ...(isCodeStyle(nameOf(node)) && { code: true }) };
}

function inherit(parent: ParagraphStyle, node: Element): ParagraphStyle {
  const properties = childOf(node, 'style:paragraph-properties');
  const left = lengthOf(attributeOf(properties, 'fo:margin-left') ?? attributeOf(properties, 'fo:margin'));
  const first = lengthOf(attributeOf(properties, 'fo:text-indent'));
  const align = attributeOf(properties, 'fo:text-align');
  const list = attributeOf(node, 'style:list-style-name');
  return {
    ...parent,
    ...roleOf(nameOf(node)),
    looks: together(parent.looks, textLooks(childOf(node, 'style:text-properties'))),
    ...(left !== undefined && { left }),
    ...(first !== undefined && { first }),
    ...(align !== undefined && { align }),
    ...(list !== undefined && { list }),
    ruled: parent.ruled || isRuled(properties),
  };
}

const isRuled = (properties: Element | undefined): boolean =>
  ['fo:border', 'fo:border-bottom', 'fo:border-top'].some(
    (name) => !/^(?:none|hidden)?$/.test(attributeOf(properties, name) ?? ''),
  );

function levelOf(list: Element | undefined, level: number): ListLevel | undefined {
  const node = childrenOf(list).find((each) => attributeOf(each, 'text:level') === String(level + 1));
  if (!node) return undefined;
  return {
    ordered: node.name === 'text:list-level-style-number',
    format: attributeOf(node, 'style:num-format') ?? '',
    start: Number(attributeOf(node, 'text:start-value') ?? 1),
  };
}
