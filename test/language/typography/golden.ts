import { readFileSync } from 'node:fs';
import { defaultHouse, type House } from '../../../pipeline/language/typography/house.js';
import { BREAK, CALL, OBJECT, type Run } from '../../../pipeline/language/typography/passage.js';
import { finalText, typesetRuns } from '../../../pipeline/language/typography/typeset.js';
import { rulesFor } from '../../../pipeline/language/typography/typography.js';

/** One line of a golden file. */
export interface GoldenCase {
  readonly line: number;
  readonly input: string;
  readonly output: string;
}

const spaces = [
  ['{nbsp}', '\u00a0'],
  ['{nnbsp}', '\u202f'],
] as const;

const shown = (text: string): string =>
  spaces.reduce((visible, [name, space]) => visible.replaceAll(space, name), text);
const meant = (text: string): string => spaces.reduce((real, [name, space]) => real.replaceAll(name, space), text);

/**
 * Reads a golden file: a case a line, `input ⇥ output` (`=` for "unchanged"), special spaces by name, `#` for comments.
 */
export const goldenCases = (file: string): GoldenCase[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'))
    .map(({ text, line }) => {
      const [input = '', output] = text.split('\t');
      if (output === undefined) throw new Error(`${file}:${line}: no tab`);
      return { line, input, output: output === '=' ? input : output };
    });

/** `<code>`, `<call>` and `<br>` are objects; other tags are inline elements. */
const runsOf = (text: string): (Run & { tag?: string })[] => {
  let depth = 0;
  return text
    .split(/(<code>.*?<\/code>|<call>|<br>|<\/?[a-z]+>)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece.startsWith('<code>')) return { text: OBJECT, original: piece, isText: false, depth };
      if (piece === '<call>') return { text: CALL, original: piece, isText: false, depth };
      if (piece === '<br>') return { text: BREAK, original: piece, isText: false, depth };
      if (/^<\/?[a-z]+>$/.test(piece)) {
        depth += piece.startsWith('</') ? -1 : 1;
        return { text: '', original: piece, isText: false, depth };
      }
      return { text: piece, isText: true, depth };
    });
};

/** Sets a golden input, and shows what comes out as golden files write it. */
export const typesetGolden = (input: string, lang: string, house: House = defaultHouse): string =>
  shown(
    typesetRuns(runsOf(meant(input)), rulesFor(lang, house))
      .map(finalText)
      .join(''),
  );
