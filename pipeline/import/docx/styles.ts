import type { Element } from 'xast';
import { attributeOf, childOf, childrenOf } from '../package/xml-elements.js';
import { isCodeStyle, roleOf } from '../style-roles.js';
import { type Switches, together } from '../switches.js';
import type { Role } from '../text-document.js';
import { runLooks } from './run-looks.js';
import { numberOf, valOf } from './values.js';

/** What `w:pPr` says of a paragraph that matters here. */
export interface ParagraphLooks {
  readonly numbering?: { readonly id?: string; readonly level?: number };
  readonly outline?: number;
  readonly left?: number;
  /** Of the first line, from `left`: negative when it hangs. */
  readonly first?: number;
  readonly align?: string;
}

export interface ParagraphStyle extends ParagraphLooks {
  readonly role: Role;
  readonly depth?: number;
  readonly looks: Switches;
}

/** Styles of the document, each with what it inherits. */
export interface Styles {
  paragraph(id: string | undefined): ParagraphStyle;
  character(id: string | undefined): Switches;
}

/** Reads what a paragraph, or its style, says (ECMA-376, part 1, § 17.3.1). */
export function paragraphLooks(properties: Element | undefined): ParagraphLooks {
  const indents = childOf(properties, 'w:ind');
  const left = numberOf(attributeOf(indents, 'w:left') ?? attributeOf(indents, 'w:start'));
  const hanging = numberOf(attributeOf(indents, 'w:hanging'));
  const first = hanging === undefined ? numberOf(attributeOf(indents, 'w:firstLine')) : -hanging;
  const outline = numberOf(valOf(properties, 'w:outlineLvl'));
  const align = valOf(properties, 'w:jc');
  const numbering = childOf(properties, 'w:numPr');
  const id = valOf(numbering, 'w:numId');
  const level = numberOf(valOf(numbering, 'w:ilvl'));
  return {
    ...(numbering && { numbering: { ...(id !== undefined && { id }), ...(level !== undefined && { level }) } }),
    ...(outline !== undefined && { outline }),
    ...(left !== undefined && { left }),
    ...(first !== undefined && { first }),
    ...(align !== undefined && { align }),
  };
}

/** Reads `styles.xml`. */
export function readStyles(root: Element | undefined): Styles {
  const nodes = new Map(childrenOf(root, 'w:style').map((node) => [attributeOf(node, 'w:styleId') ?? '', node]));
  const defaults = runLooks(childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'));
  const normal = [...nodes].find(([, node]) => isDefault(node))?.[0];
  const paragraphs = new Map<string | undefined, ParagraphStyle>();
  const read = (id: string | undefined): ParagraphStyle => {
    // Some programs name styles that they do not define.
    let style: ParagraphStyle = {
      role: 'body',
      looks: defaults,
      ...(nodes.has(id ?? '') ? undefined : roleOf(id ?? '')),
    };
    for (const node of ancestry(nodes, id ?? normal)) style = inherit(style, node);
    paragraphs.set(id, style);
    return style;
  };
  return {
    paragraph: (id) => paragraphs.get(id) ?? read(id),
    character: (id) =>
      together(
        ...ancestry(nodes, id).map((node) => ({
          ...runLooks(childOf(node, 'w:rPr')),
          ...(isCodeStyle(valOf(node, 'w:name') ?? '') && { code: true }),
        })),
      ),
  };
}

const isDefault = (node: Element): boolean =>
  attributeOf(node, 'w:type') === 'paragraph' && /^(?:1|true|on)$/.test(attributeOf(node, 'w:default') ?? '');

/** A style and those that it is based on, the farthest first. */
function ancestry(nodes: ReadonlyMap<string, Element>, id: string | undefined): readonly Element[] {
  const chain: Element[] = [];
  for (let at = id; at !== undefined; ) {
    const node = nodes.get(at);
    if (!node || chain.includes(node)) break;
    chain.unshift(node);
    at = valOf(node, 'w:basedOn');
  }
  return chain;
}

function inherit(parent: ParagraphStyle, node: Element): ParagraphStyle {
  const own = paragraphLooks(childOf(node, 'w:pPr'));
  const named = roleOf(valOf(node, 'w:name') ?? '') ?? byOutline(own.outline);
  return {
    ...parent,
    ...own,
    ...named,
    numbering: { ...parent.numbering, ...own.numbering },
    looks: together(parent.looks, runLooks(childOf(node, 'w:rPr'))),
  };
}

/** A style that is in the outline is that of a heading, whatever it is called; 9 is the text itself. */
export const byOutline = (outline: number | undefined): { readonly role: Role; readonly depth: number } | undefined =>
  outline !== undefined && outline < 9 ? { role: 'heading', depth: outline + 1 } : undefined;
