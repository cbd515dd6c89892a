import type { Nodes, Text } from 'hast';
import type { Position } from 'unist';
import type { Place } from '../diagnostics/diagnostics.js';
import type { Document } from './document.js';
import { writtenPlace } from './included-places.js';
import { treesOf } from './sections/anchors.js';

/** Code points, each with the place in the manuscript where it first stands. */
type Characters = ReadonlyMap<number, Place>;

/** The characters of a document's text, and those of its formulas, which are set in a font of their own. */
export interface UsedCharacters {
  readonly text: Characters;
  readonly formulas: Characters;
}

/** Every code point that a document shows. */
export function usedCharacters({ sections }: Document, bookFile: string): UsedCharacters {
  const text = new Map<number, Place>();
  const formulas = new Map<number, Place>();
  for (const section of sections) {
    const placed = (at: Position | undefined) => writtenPlace(section.file ?? bookFile, section.included ?? [], at);
    const read = (node: Nodes, used: Map<number, Place>): void => {
      if (node.type === 'text') addText(node, placed, used);
      if (isRoot(node) && !used.has(radical)) used.set(radical, placed(node.position));
      const inside = node.type === 'element' && node.tagName === 'math' ? formulas : used;
      if ('children' in node) for (const child of node.children) read(child, inside);
    };
    for (const node of treesOf(section)) read(node, text);
    addText(
      {
        type: 'text',
        value: `${section.title}${section.label ?? ''}${section.byline ?? ''}${(section.roles ?? []).join('')}`,
      },
      placed,
      text,
    );
  }
  return { text, formulas };
}

/** U+221A: MathML writes it nowhere, but draws it before what is under a root (MathML Core, § 3.3.3). */
const radical = 0x221a;

const isRoot = (node: Nodes): boolean => node.type === 'element' && /^(msqrt|mroot)$/.test(node.tagName);

/** The file of a section, or one that it takes in, with the place in it. */
type Placed = (at: Position | undefined) => Place;

function addText(node: Text, placed: Placed, used: Map<number, Place>): void {
  let before = 0;
  for (const character of node.value) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (!used.has(codePoint)) used.set(codePoint, placed(positionIn(node, before)));
    before += character.length;
  }
}

/** Where a character of a text node stands; in its first line, columns are counted from where the node begins. */
const positionIn = ({ value, position }: Text, index: number): Position | undefined => {
  if (!position) return undefined;
  const lines = value.slice(0, index).split('\n');
  const column = (lines.length === 1 ? position.start.column : 1) + (lines.at(-1)?.length ?? 0);
  const point = { line: position.start.line + lines.length - 1, column };
  return { start: point, end: point };
};
