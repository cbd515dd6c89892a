/** One operation of a content stream (ISO 32000-1, § 7.8.2): its operator, and where it stands with its operands. */
export interface Operation {
  readonly operator: string;
  readonly start: number;
  readonly end: number;
  /** Its operands as they are written. */
  readonly operands: string;
}

const space = /[\0\t\n\f\r ]/;
const delimiter = /[\0\t\n\f\r ()<>[\]{}/%]/;
const letter = /[A-Za-z'"*]/;

/**
 * Reads a content stream as its syntax asks: strings may hold anything, and Chromium writes `>>BDC` without a space.
 *
 * @param stream One character a byte.
 */
export function* operationsOf(stream: string): Generator<Operation> {
  let place = 0;
  let start = 0;
  while (place < stream.length) {
    const sign = stream[place] ?? '';
    if (space.test(sign)) place += 1;
    else if (sign === '%') place = lineEnd(stream, place);
    else if (sign === '(') place = stringEnd(stream, place);
    else if (/[<>[\]{}]/.test(sign))
      place = sign === '<' && stream[place + 1] !== '<' ? after(stream, '>', place) : place + 1;
    else {
      const end = wordEnd(stream, place + 1);
      const word = stream.slice(place, end);
      place = end;
      if (!letter.test(sign) || word === 'true' || word === 'false' || word === 'null') continue;
      if (word === 'ID') place = after(stream, 'EI', place);
      const from = firstSign(stream, start, end);
      yield { operator: word, start: from, end: place, operands: stream.slice(from, end - word.length) };
      start = place;
    }
  }
}

const wordEnd = (stream: string, from: number): number => {
  let end = from;
  while (end < stream.length && !delimiter.test(stream[end] ?? '')) end += 1;
  return end;
};

const firstSign = (stream: string, from: number, end: number): number => {
  let start = from;
  while (start < end && space.test(stream[start] ?? '')) start += 1;
  return start;
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
