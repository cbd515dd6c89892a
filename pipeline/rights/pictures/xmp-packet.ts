import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { namespaces, type Prefix, type Properties, type PropertyName, readRdf } from './rdf.js';

/**
 * A value as XMP tells kinds of values apart (ISO 16684-1, § 6.3): simple text, a URI, text in several languages
 * (`x-default` among them), an ordered list.
 */
export type XmpValue =
  | string
  | { readonly uri: string }
  | { readonly alt: Readonly<Record<string, string>> }
  | { readonly seq: readonly string[] };

export type XmpProperties = readonly (readonly [name: PropertyName, value: XmpValue])[];

const property = (name: PropertyName, value: XmpValue): Element => {
  if (typeof value === 'string') return x(name, value);
  if ('uri' in value) return x(name, { 'rdf:resource': value.uri });
  const [container, items] =
    'seq' in value
      ? ['rdf:Seq', value.seq.map((text) => x('rdf:li', text))]
      : ['rdf:Alt', Object.entries(value.alt).map(([lang, text]) => x('rdf:li', { 'xml:lang': lang }, text))];
  return x(name, [x(container, items)]);
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
