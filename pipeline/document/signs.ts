import type { ElementContent, Root } from 'hast';
import type { Diagnostics, Place } from '../diagnostics/diagnostics.js';
import type { Document, Section } from './document.js';

/** The code points of the text, each with the place of its first use; signs that nothing is drawn for are left out. */
export type Signs = ReadonlyMap<number, Place>;

/** Spaces, controls, joiners and selectors, which fonts need not have. */
const unseen = /[\p{C}\p{Z}\p{Variation_Selector}]/u;

/** Scripts that are told apart in messages; what belongs to none of them is told as symbols. */
const scripts = [
  ...['Arabic', 'Armenian', 'Bengali', 'Cyrillic', 'Devanagari', 'Ethiopic', 'Georgian', 'Greek', 'Gujarati'],
  ...['Gurmukhi', 'Han', 'Hangul', 'Hebrew', 'Hiragana', 'Kannada', 'Katakana', 'Khmer', 'Lao', 'Latin'],
  ...['Malayalam', 'Mongolian', 'Myanmar', 'Oriya', 'Sinhala', 'Syriac', 'Tamil', 'Telugu', 'Thai', 'Tibetan'],
].map((name) => ({ name, pattern: new RegExp(`\\p{Script_Extensions=${name}}`, 'u') }));

/** Finds the signs of a document's sections and notes. */
export const signsOf = ({ sections }: Document): Signs => {
  const found = new Map<number, Place>();
  for (const section of sections) {
    for (const node of section.heading) collect(node, section, found);
    collect(section.tree, section, found);
    for (const { tree } of section.notes) collect(tree, section, found);
  }
  return found;
};

const collect = (node: Root | ElementContent, section: Section, found: Map<number, Place>): void => {
  if (node.type === 'text') {
    for (const sign of node.value) {
      const codePoint = sign.codePointAt(0) ?? 0;
      const known = found.get(codePoint);
      // A title and what the pipeline writes have no place in a line: a later use may have one.
      if (known && (known.at || !node.position)) continue;
      if (!unseen.test(sign)) found.set(codePoint, { file: section.file ?? '', at: node.position });
    }
  }
  // Formulas are drawn with a font of their own.
  if ('children' in node && !(node.type === 'element' && node.tagName === 'math'))
    for (const child of node.children) collect(child as ElementContent, section, found);
};

/**
 * Tells which signs no font of the theme draws, once for each script, at the first of them.
 *
 * @param drawn Code points that the theme draws.
 */
export const reportUndrawnSigns = (
  signs: Signs,
  drawn: ReadonlySet<number>,
  book: Place,
  diagnostics: Diagnostics,
): void => {
  const undrawn = new Map<string, number[]>();
  for (const codePoint of signs.keys()) {
    if (drawn.has(codePoint)) continue;
    const script = scriptOf(String.fromCodePoint(codePoint));
    undrawn.set(script, [...(undrawn.get(script) ?? []), codePoint]);
  }
  for (const [script, [first = 0, ...others]] of undrawn) {
    const code = first.toString(16).toUpperCase().padStart(4, '0');
    const place = signs.get(first);
    diagnostics.add(
      'sign-without-font',
      { sign: String.fromCodePoint(first), code, others: others.length, script },
      place?.file ? place : book,
    );
  }
};

const scriptOf = (sign: string): string => scripts.find(({ pattern }) => pattern.test(sign))?.name ?? 'symbols';
