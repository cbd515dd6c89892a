import type { Nodes, Text } from 'hast';
import type { Place } from '../diagnostics/diagnostics.js';
import type { Document } from './document.js';
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
    const file = section.file ?? bookFile;
    const read = (node: Nodes, used: Map<number, Place>): void => {
      if (node.type === 'text') addText(node, file, used);
      if (isRoot(node) && !used.has(radical)) used.set(radical, placeOf(node, file));
      const inside = node.type === 'element' && node.tagName === 'math' ? formulas : used;
      if ('children' in node) for (const child of node.children) read(child, inside);
    };
    for (const node of treesOf(section)) read(node, text);
    addText({ type: 'text', value: `${section.title}${section.label ?? ''}${section.byline ?? ''}` }, file, text);
  }
  return { text, formulas };
}

/** U+221A: MathML writes it nowhere, but draws it before what is under a root (MathML Core, § 3.3.3). */
const radical = 0x221a;

const isRoot = (node: Nodes): boolean => node.type === 'element' && /^(msqrt|mroot)$/.test(node.tagName);

const placeOf = ({ position }: Nodes, file: string): Place => (position ? { file, at: position.start } : { file });

function addText(node: Text, file: string, used: Map<number, Place>): void {
  let before = 0;
  for (const character of node.value) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (!used.has(codePoint)) used.set(codePoint, placeIn(node, before, file));
    before += character.length;
  }
}

/** Where a character of a text node stands; in its first line, columns are counted from where the node begins. */
const placeIn = ({ value, position }: Text, index: number, file: string): Place => {
  if (!position) return { file };
  const lines = value.slice(0, index).split('\n');
  const column = (lines.length === 1 ? position.start.column : 1) + (lines.at(-1)?.length ?? 0);
  return { file, at: { line: position.start.line + lines.length - 1, column } };
};
