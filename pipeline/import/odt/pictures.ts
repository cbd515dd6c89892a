import type { Element } from 'xast';
import { parsePart } from '../package/parse-part.js';
import { attributeOf, childOf, childrenOf, findIn, textOf } from '../package/xml-elements.js';
import { toTex } from '../tex.js';
import type { Inline } from '../text-document.js';
import { apart, type Context } from './context.js';

/** The path in the package that an address means; nothing for one that leads elsewhere. */
const partOf = (href: string): string | undefined =>
  /^[a-z][a-z\d+.-]*:|^\/|(?:^|\/)\.\.(?:\/|$)/i.test(href) ? undefined : href.replace(/^\.\//, '').replace(/\/$/, '');

const altOf = (frame: Element): string | undefined => {
  const texts = [textOf(childOf(frame, 'svg:desc')), textOf(childOf(frame, 'svg:title'))];
  const alt = texts.map((text) => text.replace(/\s+/g, ' ').trim()).find((text) => text !== '');
  return alt ?? (attributeOf(frame, 'loext:decorative') === 'true' ? '' : undefined);
};

/** A frame (`draw:frame`): a picture, a formula, a frame of text, or an object of another program. */
export function frame(node: Element, link: string | undefined, context: Context): Inline[] {
  const box = childOf(node, 'draw:text-box');
  if (box) {
    context.frames.push({ type: 'box', from: 'frame', blocks: context.blocks(box, apart(context)) });
    return [];
  }
  const object = childOf(node, 'draw:object') ?? childOf(node, 'draw:object-ole');
  const formula = object && formulaOf(object, context);
  if (formula) return formula;
  if (object) context.findings.add('object', context.spot, attributeOf(node, 'draw:name'));
  return image(node, link, context);
}

/** The best of the pictures of a frame: a drawing before its copy in pixels. */
function image(node: Element, link: string | undefined, { findings, spot, from }: Context): Inline[] {
  const addresses = childrenOf(node, 'draw:image').flatMap((each) => attributeOf(each, 'xlink:href') ?? []);
  const parts = addresses.flatMap((href) => partOf(href) ?? []).filter((name) => from.has(name));
  const part =
    parts.find((name) => /\.svg$/i.test(name)) ??
    parts.find((name) => /\.(?:png|jpe?g|gif|webp)$/i.test(name)) ??
    parts[0];
  const alt = altOf(node);
  if (part !== undefined)
    return [{ type: 'picture', part, ...(alt !== undefined && { alt }), ...(link !== undefined && { link }) }];
  const [address] = addresses;
  const embedded = findIn(node, 'office:binary-data');
  if (address !== undefined && partOf(address) === undefined) findings.add('picture-remote', spot, address);
  else if (address !== undefined || embedded || childOf(node, 'draw:image'))
    findings.add('picture-missing', spot, attributeOf(node, 'draw:name'));
  return [];
}

/** A formula: MathML in a part of its own, or in place. Nothing when the object is something else. */
function formulaOf(object: Element, context: Context): Inline[] | undefined {
  const part = partOf(attributeOf(object, 'xlink:href') ?? '');
  const math = childOf(object, 'math') ?? (part ? mathIn(`${part}/content.xml`, context) : undefined);
  if (!math) return undefined;
  const tex = toTex(math);
  const source = textOf(findIn(math, 'annotation'));
  if (tex !== undefined)
    return tex === '' ? [] : [{ type: 'formula', tex, display: attributeOf(math, 'display') === 'block' }];
  context.findings.add('formula', context.spot, source.trim() || undefined);
  return [];
}

function mathIn(name: string, { from }: Context): Element | undefined {
  if (!from.has(name)) return undefined;
  const root = parsePart(from, name);
  return root?.name === 'math' ? root : undefined;
}
