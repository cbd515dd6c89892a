import type { Element, ElementContent, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { mendIds } from './svg-ids.js';
import { parseSvg } from './svg-source.js';
import { isSafeValue, safeDeclarations, safeStyleSheet } from './svg-style.js';
import { prefixedAttributes, rightsElement, svgAttributes, svgElements } from './svg-vocabulary.js';

const namespace = 'http://www.w3.org/2000/svg';
const rightsNamespaces: Readonly<Record<string, string>> = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  cc: 'http://creativecommons.org/ns#',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  foaf: 'http://xmlns.com/foaf/0.1/',
};

type Attributes = Record<string, string>;

/** A link inside the drawing, or a raster picture held in it. */
const isLocalLink = (element: string, value: string): boolean =>
  /^#[\w.:-]+$/.test(value.trim()) ||
  (element === 'image' && /^data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=\s]*$/.test(value));

/** Attributes whose value is for people, or names something: nothing loads what they say. */
const isInert = (name: string): boolean => /^(?:aria-|rdf:|xml:)|^(?:lang|role)$/.test(name);

const cleanAttribute = (element: string, name: string, value: string): string | undefined => {
  if (name === 'href' || name === 'xlink:href') return isLocalLink(element, value) ? value.trim() : undefined;
  if (name === 'style') return safeDeclarations(value) || undefined;
  const isKnown = svgAttributes.has(name) || prefixedAttributes.has(name);
  return isKnown && (isInert(name) || isSafeValue(value)) ? value : undefined;
};

const cleanAttributes = (element: string, attributes: Element['attributes']): Attributes => {
  const clean: Attributes = {};
  for (const [name, value] of Object.entries(attributes)) {
    const kept = cleanAttribute(element, name, value ?? '');
    if (kept !== undefined) clean[name] = kept;
  }
  return clean;
};

const textOf = (element: Element): string =>
  element.children.map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : '')).join('');

/** Some programs write `svg:path`; the drawing's own namespace needs no prefix. */
const nameOf = (element: Element): string => element.name.replace(/^svg:/, '');

const cleanStyle = (element: Element): readonly Element[] => {
  const value = safeStyleSheet(textOf(element));
  return value === '' ? [] : [{ type: 'element', name: 'style', attributes: {}, children: [{ type: 'text', value }] }];
};

/** Where an element stands: which list it must be on, and what a link in it becomes. */
type Context = 'drawing' | 'text' | 'metadata';

const contextIn = (name: string, context: Context): Context => {
  if (name === 'metadata' || context === 'metadata') return 'metadata';
  return name === 'text' ? 'text' : context;
};

const cleanElement = (element: Element, context: Context): readonly Element[] => {
  const name = nameOf(element);
  if (!(context === 'metadata' ? rightsElement.test(name) : svgElements.has(name))) return [];
  if (name === 'style') return cleanStyle(element);
  const children = element.children.flatMap((child) => cleanChild(child, contextIn(name, context)));
  // A link leads nowhere inside a picture: what it holds is drawn, and that is all.
  const shown = name !== 'a' ? name : context === 'text' ? 'tspan' : 'g';
  return [{ type: 'element', name: shown, attributes: cleanAttributes(name, element.attributes), children }];
};

const cleanChild = (child: ElementContent, context: Context): readonly ElementContent[] => {
  if (child.type === 'element') return cleanElement(child, context);
  if (child.type === 'text') return [child];
  return child.type === 'cdata' ? [{ type: 'text', value: child.value }] : [];
};

const namespacesOf = (xml: string): Attributes => ({
  xmlns: namespace,
  ...(xml.includes('xlink:href') ? { 'xmlns:xlink': 'http://www.w3.org/1999/xlink' } : {}),
  ...Object.fromEntries(
    Object.entries(rightsNamespaces)
      .filter(([prefix]) => xml.includes(`${prefix}:`))
      .map(([prefix, uri]) => [`xmlns:${prefix}`, uri]),
  ),
});

/**
 * A drawing as editions may carry it: elements, attributes and styles on an allow-list (safety.md). Scripts, HTML,
 * event handlers, animation, document types, processing instructions and every reference out of the drawing are left out;
 * its title, its description and the RDF of its author and licence stay; its identifiers are valid and unique. UTF-8, the same bytes for the same drawing.
 *
 * @throws {Error} when the bytes are not well-formed XML: the manuscript stage has refused such files.
 */
export const cleanSvg = (bytes: Uint8Array): Uint8Array => {
  const { root } = parseSvg(bytes);
  const [clean] = cleanElement({ ...root, name: 'svg' }, 'drawing');
  if (!clean) throw new Error('This file has no drawing in it.');
  mendIds(clean);
  const namespaces = namespacesOf(toXml(clean));
  const whole: Root = {
    type: 'root',
    children: [{ ...clean, attributes: { ...namespaces, ...clean.attributes } }],
  };
  const xml = toXml(whole, { closeEmptyElements: true, tightClose: true });
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`);
};
