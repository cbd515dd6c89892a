import type { Element } from 'xast';
import { Findings } from '../findings.js';
import type { Package } from '../package/open-package.js';
import { parsePart } from '../package/parse-part.js';
import { Unreadable } from '../package/unreadable.js';
import { attributeOf, childOf, childrenOf } from '../package/xml-elements.js';
import type { Block, TextDocument } from '../text-document.js';
import { blocksOf } from './blocks.js';
import { type Context, contextOf, type Shared } from './context.js';
import { readNumbering } from './numbering.js';
import { readProperties } from './properties.js';
import { relationshipsOf } from './relationships.js';
import { readStyles } from './styles.js';

/** Where Word keeps the text, when the package does not say. */
const usualPart = 'word/document.xml';

/** The part of a `.docx` that holds the text; nothing when the package holds no text of Word. */
export function mainPart(from: Package): string | undefined {
  const main = [...relationshipsOf(from, '').values()].find(({ type }) => type === 'officeDocument')?.target;
  return [main, usualPart].find((name) => name !== undefined && /word|document/.test(name) && from.has(name));
}

/**
 * Reads a `.docx` (ECMA-376, WordprocessingML).
 *
 * @throws {Unreadable} when a part of it is broken.
 */
export function readDocx(from: Package, main: string): TextDocument {
  const relationships = relationshipsOf(from, main);
  const partOf = (type: string): string | undefined =>
    [...relationships.values()].find((each) => each.type === type && !each.external)?.target;
  const part = (type: string): Element | undefined => {
    const name = partOf(type);
    return name === undefined ? undefined : parsePart(from, name);
  };
  const styles = part('styles');
  const shared: Shared = {
    from,
    styles: readStyles(styles),
    numbering: readNumbering(part('numbering')),
    findings: new Findings(),
    comments: byId(part('comments'), 'w:comment'),
  };
  const body = childOf(parsePart(from, main), 'w:body');
  if (!body) throw new Unreadable('damaged');
  const blocks = readAll(body, contextOf(shared, relationships, blocksOf));
  const notes = (['footnote', 'endnote'] as const).flatMap((kind) => {
    const name = partOf(`${kind}s`);
    const context = () => contextOf(shared, name === undefined ? new Map() : relationshipsOf(from, name), blocksOf);
    return [...byId(part(`${kind}s`), `w:${kind}`)]
      .filter(([, node]) => !/eparator|Notice/.test(attributeOf(node, 'w:type') ?? ''))
      .map(([id, node]): [string, Block[]] => [`${kind}-${id}`, readAll(node, context())]);
  });
  const { findings } = shared;
  return {
    properties: readProperties(from, relationshipsOf(from, '')),
    blocks,
    notes: new Map(notes),
    picture: (name) => from.read(name),
    findings: findings.all,
  };
}

/** Blocks, and what was left open at their end. */
function readAll(node: Element, context: Context): Block[] {
  const blocks = blocksOf(node, context);
  const inlines = context.carried.splice(0);
  if (!inlines.some(({ type }) => type === 'text' || type === 'picture')) return blocks;
  return [...blocks, { type: 'paragraph', role: 'body', inlines, indented: false, ruled: false }];
}

const byId = (root: Element | undefined, name: string): ReadonlyMap<string, Element> =>
  new Map(childrenOf(root, name).map((node) => [attributeOf(node, 'w:id') ?? '', node]));
