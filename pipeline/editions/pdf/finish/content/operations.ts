/** One operation of a content stream (ISO 32000-1, § 7.8.2): its operator, and where it stands with its operands. */
export interface Operation {
  readonly operator: string;
  readonly start: number;
  readonly end: number;
  /** Where the operator itself begins: operands stand from `start` to here. */
  readonly operatorStart: number;
}

/** What a byte may be in the syntax (ISO 32000-1, § 7.2.2). */
const regular = 0;
const space = 1;
const delimiter = 2;
const letter = 3;

const classes = new Uint8Array(256);
for (const sign of '\0\t\n\f\r ') classes[sign.charCodeAt(0)] = space;
for (const sign of '()<>[]{}/%') classes[sign.charCodeAt(0)] = delimiter;
for (const sign of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz\'"*') classes[sign.charCodeAt(0)] = letter;

const classAt = (stream: string, place: number): number => classes[stream.charCodeAt(place)] ?? space;

/** Signs shown one after the other, as Chromium writes them: most of a page. */
const shownSigns = /(?:(?:-?[\d.]+ -?[\d.]+ Td )?<[\dA-F]+> Tj\n)+/y;

/**
 * Reads a content stream as its syntax asks: strings may hold anything, and Chromium writes `>>BDC` without a space.
 * The operations that only show signs and move on are passed over.
 *
 * @param stream One character a byte.
 */
export function* operationsOf(stream: string): Generator<Operation> {
  let place = 0;
  let start = -1;
  while (place < stream.length) {
    const kind = classAt(stream, place);
    if (kind === space) {
      place += 1;
      continue;
    }
    if (stream[place] === '%') {
      place = lineEnd(stream, place);
      continue;
    }
    if (start < 0) {
      shownSigns.lastIndex = place;
      if (shownSigns.test(stream)) {
        place = shownSigns.lastIndex;
        continue;
      }
      start = place;
    }
    if (kind === delimiter) {
      place = operandEnd(stream, place);
      continue;
    }
    const operatorStart = place;
    place = wordEnd(stream, place + 1);
    if (kind !== letter) continue;
    const operator = stream.slice(operatorStart, place);
    if (operator === 'true' || operator === 'false' || operator === 'null') continue;
    if (operator === 'ID') place = after(stream, 'EI', place);
    yield { operator, start, end: place, operatorStart };
    start = -1;
  }
}

/** The end of what a delimiter opens: a string, a name; brackets open nothing that must be skipped. */
const operandEnd = (stream: string, place: number): number => {
  const sign = stream[place];
  if (sign === '(') return stringEnd(stream, place);
  if (sign === '/') return wordEnd(stream, place + 1);
  if (sign === '<' && stream[place + 1] !== '<') return after(stream, '>', place);
  return place + 1;
};

const wordEnd = (stream: string, from: number): number => {
  let end = from;
  while (end < stream.length && (classAt(stream, end) === regular || classAt(stream, end) === letter)) end += 1;
  return end;
};

const lineEnd = (stream: string, from: number): number => {
  let end = from;
  while (end < stream.length && stream[end] !== '\n' && stream[end] !== '\r') end += 1;
  return end;
};

const after = (stream: string, sign: string, from: number): number => {
  const found = stream.indexOf(sign, from);
  return found < 0 ? stream.length : found + sign.length;
};

/** The end of a string in parentheses, which may nest and be escaped. */
const stringEnd = (stream: string, from: number): number => {
  let depth = 0;
  for (let place = from; place < stream.length; place += 1) {
    const sign = stream[place];
    if (sign === '\\') place += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth === 0) return place + 1;
  }
  return stream.length;
};
