import { type Operation, operationsOf } from './operations.js';

/** Operators that paint a path (ISO 32000-1, table 60), and those that begin or go on with one (table 59). */
const paint = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const path = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);
const image = new Set(['Do', 'sh']);

/** A stretch of a content stream to be put between marks. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Marks as artifacts all that a content stream paints outside the structure: heads and folios, rules, grounds,
 * decorative pictures (ISO 14289-1, § 7.1). Nothing else of the stream is touched.
 */
export const markArtifacts = (stream: string): string => {
  let marked = '';
  let place = 0;
  for (const { start, end } of artifactsOf(stream)) {
    marked += `${stream.slice(place, start)}/Artifact BMC\n${stream.slice(start, end)}\nEMC\n`;
    place = end;
  }
  return marked + stream.slice(place);
};

function* artifactsOf(stream: string): Generator<Stretch> {
  const reader = new ArtifactReader(stream);
  for (const operation of operationsOf(stream)) {
    const stretch = reader.read(operation);
    if (stretch) yield stretch;
  }
}

/** Follows the marks, the text objects and the paths of a stream. */
class ArtifactReader {
  readonly #stream: string;
  /** For each open mark: whether it, or one around it, is content or an artifact already. */
  readonly #marks: boolean[] = [];
  #text: number | undefined;
  #textIsMarked = false;
  #path: number | undefined;

  constructor(stream: string) {
    this.#stream = stream;
  }

  read({ operator, start, end, operatorStart }: Operation): Stretch | undefined {
    const marked = this.#marks.at(-1) ?? false;
    if (operator === 'BDC' || operator === 'BMC') {
      const operands = this.#stream.slice(start, operatorStart);
      this.#marks.push(marked || /\/MCID\b|^\/Artifact\b/.test(operands));
      this.#textIsMarked ||= this.#marks.at(-1) ?? false;
    } else if (operator === 'EMC') this.#marks.pop();
    else if (operator === 'BT') {
      this.#text = start;
      this.#textIsMarked = marked;
    } else if (operator === 'ET') {
      const text = this.#text;
      this.#text = undefined;
      return text === undefined || this.#textIsMarked ? undefined : { start: text, end };
    } else if (path.has(operator)) this.#path ??= start;
    else {
      const begun = this.#path;
      this.#path = undefined;
      if (marked || this.#text !== undefined) return undefined;
      if (paint.has(operator) && begun !== undefined) return { start: begun, end };
      if (image.has(operator)) return { start, end };
    }
    return undefined;
  }
}
