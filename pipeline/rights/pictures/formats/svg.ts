import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { fromXmp, type PictureRights, toXmp } from '../picture-rights.js';
import type { RightsCarrier } from '../raster.js';
import { type PropertyName, readRdf } from '../rdf.js';
import { declarations, type XmpValue } from '../xmp-packet.js';

/** Properties whose value is somebody, and which drawing programs look for as an agent with a name. */
const agents: ReadonlySet<PropertyName> = new Set(['dc:creator', 'dc:rights']);

const plain = (value: XmpValue): string => {
  if (typeof value === 'string') return value;
  if ('uri' in value) return value.uri;
  return Object.values('alt' in value ? value.alt : value.seq).join(', ');
};

const property = ([name, value]: readonly [PropertyName, XmpValue]): Element => {
  if (typeof value === 'object' && 'uri' in value) return x(name, { 'rdf:resource': value.uri });
  return agents.has(name) ? x(name, [x('cc:Agent', [x('dc:title', plain(value))])]) : x(name, plain(value));
};

/** A drawing's `metadata` as Inkscape and Creative Commons write it: a `cc:Work` with its Dublin Core and its licence. */
const writeMetadata = (rights: PictureRights, prefix: string): string => {
  const properties = toXmp(rights).filter(([name]) => name !== 'xmpRights:Marked');
  const names: readonly PropertyName[] = ['rdf:RDF', 'cc:Work', 'dc:title', ...properties.map(([name]) => name)];
  const work = x('cc:Work', { 'rdf:about': '' }, properties.map(property));
  const metadata = x(`${prefix}metadata`, [x('rdf:RDF', declarations(names), work)]);
  return toXml(metadata, { closeEmptyElements: true });
};

/** Text as a drawing's bytes; drawings in other encodings are left alone. */
const decode = (bytes: Uint8Array): string | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const declared = /^\uFEFF?<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(text)?.[1] ?? 'utf-8';
    return /^(?:utf-?8|us-ascii)$/i.test(declared) ? text : undefined;
  } catch {
    // Not UTF-8.
    return undefined;
  }
};

const parseRoot = (text: string): Element | undefined => {
  try {
    // With a line end, since the parser knows no place for the end of a text with characters beyond U+FFFF.
    const root = fromXml(`${text}\n`).children.find((child) => child.type === 'element');
    return root && /^(?:[\w.-]+:)?svg$/.test(root.name) ? root : undefined;
  } catch {
    // The parser's only way to say that this is not well-formed XML.
    return undefined;
  }
};

type Range = readonly [start: number, end: number];

const rangeOf = ({ position }: Element): Range | undefined => {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? undefined : [start, end];
};

const isRdfMetadata = (text: string, [start, end]: Range): boolean => text.slice(start, end).includes('RDF');

/** The drawing without its metadata, and where new metadata goes: in the place of the old, else at the very end. */
const takeMetadata = (text: string, root: Element, prefix: string): { rest: string; at: number } | undefined => {
  const whole = rangeOf(root);
  if (!whole) return undefined;
  const old = root.children
    .filter((child) => child.type === 'element' && child.name === `${prefix}metadata`)
    .flatMap((child) => (child.type === 'element' ? [rangeOf(child)] : []))
    .filter((range) => range !== undefined)
    .filter((range) => isRdfMetadata(text, range));
  let rest = text;
  for (const [start, end] of old.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  return { rest, at: old[0]?.[0] ?? text.lastIndexOf('</', whole[1]) };
};

/**
 * Takes a drawing apart (SVG 2, § 5.10). Its text outside `metadata` stays as it is, to the byte. Undefined for what is
 * not well-formed UTF-8 XML with an `svg` root that draws something.
 */
export const openSvg = (bytes: Uint8Array): RightsCarrier | undefined => {
  const text = decode(bytes);
  const root = text === undefined ? undefined : parseRoot(text);
  if (text === undefined || !root || root.children.length === 0) return undefined;
  const prefix = root.name.replace(/svg$/, '');
  const parts = takeMetadata(text, root, prefix);
  if (!parts) return undefined;
  const properties = readRdf(text);
  return {
    rights: properties && fromXmp(properties),
    withRights: (rights) =>
      new TextEncoder().encode(
        parts.rest.slice(0, parts.at) + (rights ? writeMetadata(rights, prefix) : '') + parts.rest.slice(parts.at),
      ),
  };
};
