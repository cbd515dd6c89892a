import type { Element, ElementContent, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** Namespaces of the properties that are read and written, by the prefix that their standards give them. */
export const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  cc: 'http://creativecommons.org/ns#',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  spdx: 'http://spdx.org/rdf/terms#',
} as const;

export type Prefix = keyof typeof namespaces;
/** A property under the usual prefix of its namespace: `dc:title`. */
export type PropertyName = `${Prefix}:${string}`;

/** Creative Commons' own namespace before 2008, which drawing programs still write. */
const olderNames: Readonly<Record<string, Prefix>> = { 'http://web.resource.org/cc/': 'cc' };

const prefixes: ReadonlyMap<string, Prefix> = new Map([
  ...Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix as Prefix] as const),
  ...Object.entries(olderNames),
]);

type Scope = ReadonlyMap<string, string>;

const scopeOf = (element: Element, outer: Scope): Scope => {
  const declared = Object.entries(element.attributes).flatMap(([name, value]) =>
    name === 'xmlns' || name.startsWith('xmlns:') ? [[name.slice('xmlns:'.length), value ?? ''] as const] : [],
  );
  return declared.length === 0 ? outer : new Map([...outer, ...declared]);
};

/** A name with the prefix that this module uses; undefined outside the namespaces it knows. */
const nameIn = (scope: Scope, name: string): PropertyName | undefined => {
  const colon = name.indexOf(':');
  const prefix = prefixes.get(scope.get(colon < 0 ? '' : name.slice(0, colon)) ?? '');
  return prefix && `${prefix}:${name.slice(colon + 1)}`;
};

interface Scoped {
  readonly element: Element;
  readonly scope: Scope;
}

const elementsIn = (children: readonly ElementContent[], scope: Scope): readonly Scoped[] =>
  children.flatMap((child) => (child.type === 'element' ? [{ element: child, scope: scopeOf(child, scope) }] : []));

/** The first `rdf:RDF` of the document, however deep; a stack, so that deep nesting costs no calls. */
const findRdf = (root: Root): Scoped | undefined => {
  const stack = [
    ...elementsIn(
      root.children.filter((child) => child.type === 'element'),
      new Map(),
    ),
  ];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (nameIn(next.scope, next.element.name) === 'rdf:RDF') return next;
    stack.push(...elementsIn(next.element.children, next.scope).toReversed());
  }
  return undefined;
};

const textOf = (element: Element): string => {
  let text = '';
  const stack: ElementContent[] = [element];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type === 'text' || next.type === 'cdata') text += next.value;
    if (next.type === 'element') stack.push(...next.children.toReversed());
  }
  return text.replace(/\s+/g, ' ').trim();
};

const attribute = ({ element, scope }: Scoped, wanted: PropertyName): string | undefined =>
  Object.entries(element.attributes).find(([name]) => nameIn(scope, name) === wanted)?.[1] ?? undefined;

/** The item of an alternative that is meant for everyone, else the first one. */
const defaultItem = (items: readonly Element[]): readonly Element[] =>
  [items.find((item) => item.attributes['xml:lang'] === 'x-default') ?? items[0]].filter((item) => item !== undefined);

/** Values of a property: each item of a list, the default of an alternative, the address or the text of anything else. */
const valuesOf = (property: Scoped): readonly string[] => {
  const resource = attribute(property, 'rdf:resource');
  if (resource !== undefined) return [resource.trim()];
  const [container] = elementsIn(property.element.children, property.scope);
  const kind = container && nameIn(container.scope, container.element.name);
  const items = container?.element.children.filter((child) => child.type === 'element') ?? [];
  if (kind === 'rdf:Alt') return defaultItem(items).map(textOf);
  if (kind === 'rdf:Bag' || kind === 'rdf:Seq') return items.map(textOf);
  return [textOf(property.element)];
};

/** Properties that the graph states, each with its values; those of namespaces not known here are left out. */
export type Properties = ReadonlyMap<PropertyName, readonly string[]>;

const propertiesOf = (description: Scoped): readonly (readonly [PropertyName | undefined, readonly string[]])[] => [
  ...Object.entries(description.element.attributes).map(
    ([name, value]) => [name.includes(':') ? nameIn(description.scope, name) : undefined, [value ?? '']] as const,
  ),
  ...elementsIn(description.element.children, description.scope).map(
    (property) => [nameIn(property.scope, property.element.name), valuesOf(property)] as const,
  ),
];

const tryParse = (xml: string): Root | undefined => {
  try {
    return fromXml(xml);
  } catch {
    // The parser's only way to say that this is not well-formed XML, or nested deeper than it can go.
    return undefined;
  }
};

/**
 * Reads the RDF of an XMP packet or of a drawing's `metadata`, in every form that RDF/XML allows for simple properties:
 * attributes or elements, whatever the prefixes, lists and alternatives, `cc:Agent` around a name. The first statement of
 * a property counts. Undefined when there is no readable RDF.
 */
export const readRdf = (xml: string): Properties | undefined => {
  const tree = tryParse(xml);
  const rdf = tree && findRdf(tree);
  if (!rdf) return undefined;
  const properties = new Map<PropertyName, readonly string[]>();
  for (const description of elementsIn(rdf.element.children, rdf.scope)) {
    // Inkscape tells beside the work what its licence permits: that is no statement about the work.
    if (nameIn(description.scope, description.element.name) === 'cc:License') continue;
    for (const [name, values] of propertiesOf(description)) {
      const said = values.filter((value) => value.trim() !== '');
      if (name && !name.startsWith('rdf:') && said.length > 0 && !properties.has(name)) properties.set(name, said);
    }
  }
  return properties;
};
