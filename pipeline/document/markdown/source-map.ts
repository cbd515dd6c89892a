import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** Where each UTF-16 unit of a text node's value begins in the source; one more entry says where the text ends. */
export type SourceMap = readonly number[];

const reference = /^&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|([A-Za-z][A-Za-z\d]{1,31}));/;
/** What a block puts before its lines: indentation, the marks of quotations, spaces that CommonMark takes off. */
const prefix = /^[ \t]*\n[ \t>]*/;

/** What a character reference at the start of a text stands for, and how long it is written. */
function decoded(source: string): { readonly value: string; readonly length: number } | undefined {
  const match = reference.exec(source);
  if (!match) return undefined;
  const [whole, hexadecimal, decimal, name] = match;
  const value =
    name === undefined
      ? String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(hexadecimal ?? decimal ?? '', hexadecimal ? 16 : 10)))
      : decodeNamedCharacterReference(name);
  return value === false ? undefined : { value, length: whole.length };
}

/** How many characters of the source stand for the next of the value (`units` of it); nothing when they do not. */
function step(value: string, source: string): { readonly units: number; readonly length: number } | undefined {
  const [character = ''] = value;
  const line = prefix.exec(source);
  if (character === '\n') return line ? { units: 1, length: line[0].length } : undefined;
  const written = source[0] === '&' ? decoded(source) : undefined;
  if (written && value.startsWith(written.value)) return { units: written.value.length, length: written.length };
  if (source.startsWith(character)) return { units: character.length, length: character.length };
  if (source[0] === '\\' && source.startsWith(character, 1) && /^[!-/:-@[-`{-~]/.test(character))
    return { units: 1, length: 2 };
  return undefined;
}

/**
 * Aligns the value of a text node with what the author wrote for it (`source`, from the offset `start`): backslash
 * escapes, character references and the prefixes of lines are in the one and not in the other (CommonMark 2.4, 2.5).
 * Nothing when the two do not agree.
 */
export function sourceMap(value: string, source: string, start: number): SourceMap | undefined {
  const map: number[] = [];
  let at = 0;
  for (let index = 0; index < value.length; ) {
    const next = step(value.slice(index, index + 40), source.slice(at, at + 200));
    if (!next) return undefined;
    for (let unit = 0; unit < next.units; unit++) map.push(start + at);
    index += next.units;
    at += next.length;
  }
  return at === source.length ? [...map, start + at] : undefined;
}
