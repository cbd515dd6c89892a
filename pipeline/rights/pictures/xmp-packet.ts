import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { namespaces, type Prefix, type Properties, type PropertyName, readRdf } from './rdf.js';

/**
 * A value as XMP tells kinds of values apart (ISO 16684-1, § 6.3): simple text, a URI, text in several languages
 * (`x-default` among them), a list with or without order.
 */
export type XmpValue =
  | string
  | { readonly uri: string }
  | { readonly alt: Readonly<Record<string, string>> }
  | { readonly seq: readonly string[] }
  | { readonly bag: readonly string[] };

export type XmpProperties = readonly (readonly [name: PropertyName, value: XmpValue])[];

const list = (name: 'rdf:Seq' | 'rdf:Bag', items: readonly string[]): Element =>
  x(
    name,
    items.map((item) => x('rdf:li', item)),
  );

const property = (name: PropertyName, value: XmpValue): Element => {
  if (typeof value === 'string') return x(name, value);
  if ('uri' in value) return x(name, { 'rdf:resource': value.uri });
  if ('seq' in value) return x(name, [list('rdf:Seq', value.seq)]);
  if ('bag' in value) return x(name, [list('rdf:Bag', value.bag)]);
  const items = Object.entries(value.alt).map(([lang, text]) => x('rdf:li', { 'xml:lang': lang }, text));
  return x(name, [x('rdf:Alt', items)]);
};

const prefixOf = (name: PropertyName): Prefix => name.slice(0, name.indexOf(':')) as Prefix;

/** Declarations of the namespaces that these properties use, in the order of their first use. */
export const declarations = (names: readonly PropertyName[]): Record<string, string> =>
  Object.fromEntries(
    [...new Set(names.map(prefixOf))].map((prefix) => [`xmlns:${prefix}`, namespaces[prefix]] as const),
  );

/**
 * Writes an XMP packet (ISO 16684-1, § 7): UTF-8, without padding, the same text for the same properties. The values are
 * free of characters that XML cannot hold.
 */
export const writeXmpPacket = (properties: XmpProperties): string => {
  const description = x(
    'rdf:Description',
    { 'rdf:about': '', ...declarations(properties.map(([name]) => name)) },
    properties.map(([name, value]) => property(name, value)),
  );
  const packet = x('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, x('rdf:RDF', declarations(['rdf:RDF']), description));
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    toXml(packet, { closeEmptyElements: true }),
    '<?xpacket end="r"?>',
  ].join('\n');
};

/** A packet longer than this, in characters, is not read: one of rights has a few thousand. */
const longestPacket = 2_000_000;

/** Reads an XMP packet; undefined when it holds no RDF that can be read. */
export const readXmpPacket = (packet: string): Properties | undefined => {
  if (packet.length > longestPacket) return undefined;
  // XML wants one root and its declaration first; packets come padded, and with NULs when they were cut from a larger field.
  return readRdf(packet.replace(/^[\uFEFF\s\0]+|[\s\0]+$/g, ''));
};
