import type { Package } from '../package/open-package.js';
import { parsePart } from '../package/parse-part.js';
import { attributeOf, childOf, childrenOf, textOf } from '../package/xml-elements.js';
import { type PropertyNames, toProperties } from '../properties.js';
import type { Properties } from '../text-document.js';
import type { Relationship } from './relationships.js';

/** Where each property is said in `core.xml` (ECMA-376, part 2, § 8.3). */
const names: PropertyNames = {
  title: 'dc:title',
  author: 'dc:creator',
  description: 'dc:description',
  created: 'dcterms:created',
  modified: 'dcterms:modified',
  license: 'dc:rights',
  publisher: 'dc:publisher',
};

/** What the document says of itself, in the properties of the package and in those that its author added. */
export function readProperties(from: Package, relationships: ReadonlyMap<string, Relationship>): Properties {
  const part = (type: string) => {
    const found = [...relationships.values()].find((each) => each.type === type);
    return found && parsePart(from, found.target);
  };
  const core = part('core-properties');
  const own = childrenOf(part('custom-properties')).map((node): [string, string] => [
    attributeOf(node, 'name') ?? '',
    textOf(node),
  ]);
  const said = (name: string) => textOf(childOf(core, name));
  return toProperties(said, names, [said('cp:keywords')], own);
}
