import type { Element } from 'xast';
import { attributeOf, childOf, findIn } from '../package/xml-elements.js';
import type { Inline } from '../text-document.js';
import type { Context } from './context.js';

/** What Word adds to a text that a machine has written. */
const boast =
  /\s*(?:Description générée automatiquement(?: avec .*)?|Une image contenant.*généré.*|Description automatically generated(?: with .*)?|Le contenu généré par l[’']IA peut être incorrect\.?|AI-generated content may be incorrect\.?)\s*$/s;

const plainAlt = (text: string): string => text.replace(boast, '').replace(/\s+/g, ' ').trim();

/** A drawing (`w:drawing`): a picture, a frame of text, or what Markdown has no word for. */
export function drawing(node: Element, context: Context): Inline[] {
  const blip = findIn(node, 'a:blip');
  if (!blip) {
    context.findings.add('drawing', context.spot, attributeOf(findIn(node, 'wp:docPr'), 'name'));
    return [];
  }
  const properties = findIn(node, 'wp:docPr');
  const svg = findIn(blip, 'asvg:svgBlip');
  const isOrnament = /^(?:1|true)$/.test(attributeOf(findIn(node, 'adec:decorative'), 'val') ?? '');
  const written = plainAlt(attributeOf(properties, 'descr') ?? '');
  const alt = isOrnament ? '' : written || undefined;
  const id = attributeOf(svg, 'r:embed') ?? attributeOf(blip, 'r:embed') ?? attributeOf(blip, 'r:link');
  const click = attributeOf(childOf(properties, 'a:hlinkClick'), 'r:id');
  return picture(id, alt, context, click === undefined ? undefined : context.relationships.get(click)?.target);
}

/** A picture of old Word (`w:pict`, and what stands for a `w:object`). */
export function imageData(node: Element, context: Context): Inline[] {
  const data = findIn(node, 'v:imagedata');
  if (!data) {
    if (findIn(node, 'v:shape', 'v:line', 'v:oval', 'v:group')) context.findings.add('drawing', context.spot);
    return [];
  }
  const alt = plainAlt(attributeOf(findIn(node, 'v:shape'), 'alt') ?? '') || undefined;
  return picture(attributeOf(data, 'r:id'), alt, context);
}

function picture(id: string | undefined, alt: string | undefined, context: Context, link?: string): Inline[] {
  const { findings, spot, relationships, from } = context;
  const target = relationships.get(id ?? '');
  if (target?.external) findings.add('picture-remote', spot, target.target);
  else if (!target || !from.has(target.target)) findings.add('picture-missing', spot);
  else {
    return [
      { type: 'picture', part: target.target, ...(alt !== undefined && { alt }), ...(link !== undefined && { link }) },
    ];
  }
  return [];
}
