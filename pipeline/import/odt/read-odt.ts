import { Findings } from '../findings.js';
import type { Package } from '../package/open-package.js';
import { parsePart } from '../package/parse-part.js';
import { Unreadable } from '../package/unreadable.js';
import { allIn, attributeOf, childOf, childrenOf, textOf } from '../package/xml-elements.js';
import { type PropertyNames, toProperties } from '../properties.js';
import type { Properties, TextDocument } from '../text-document.js';
import { blocksOf } from './blocks.js';
import type { Context } from './context.js';
import { readStyles } from './styles.js';

/** Where each property is said in `meta.xml` (ODF 1.3, part 3, § 4.3). */
const names: PropertyNames = {
  title: 'dc:title',
  author: 'meta:initial-creator',
  description: 'dc:description',
  created: 'meta:creation-date',
  modified: 'dc:date',
  license: 'dc:rights',
  publisher: 'dc:publisher',
};

/** Whether the package holds a text of OpenDocument. */
export const isOdt = (from: Package): boolean =>
  from.has('content.xml') &&
  /opendocument\.text/.test(new TextDecoder().decode(from.read('mimetype')) || 'opendocument.text');

/**
 * Reads an `.odt` (OpenDocument 1.3).
 *
 * @throws {Unreadable} when a part of it is broken, or when it has a password.
 */
export function readOdt(from: Package): TextDocument {
  const manifest = parsePart(from, 'META-INF/manifest.xml');
  if (manifest && allIn(manifest, 'manifest:encryption-data').length > 0) throw new Unreadable('encrypted');
  const content = parsePart(from, 'content.xml');
  const body = childOf(childOf(content, 'office:body'), 'office:text');
  if (!content || !body) throw new Unreadable('damaged');
  const context: Context = {
    from,
    styles: readStyles(content, parsePart(from, 'styles.xml')),
    findings: new Findings(),
    notes: new Map(),
    counted: new Map(),
    spot: { words: '' },
    frames: [],
    carried: [],
    blocks: blocksOf,
  };
  const blocks = blocksOf(body, context);
  return {
    properties: readMeta(from),
    blocks,
    notes: context.notes,
    picture: (name) => from.read(name),
    findings: context.findings.all,
  };
}

function readMeta(from: Package): Properties {
  const meta = childOf(parsePart(from, 'meta.xml'), 'office:meta');
  const said = (name: string): string => textOf(childOf(meta, name));
  const own = childrenOf(meta, 'meta:user-defined').map((node): [string, string] => [
    attributeOf(node, 'meta:name') ?? '',
    textOf(node),
  ]);
  const author = said(names.author) === '' ? 'dc:creator' : names.author;
  return toProperties(said, { ...names, author }, childrenOf(meta, 'meta:keyword').map(textOf), own);
}
