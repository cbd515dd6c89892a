import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** A `book.md` taken apart, its header open to changes that keep comments and order. */
export interface BookHeader {
  readonly document: Document;
  /** Everything after the header's closing fence. */
  readonly body: string;
  /** Plain value of a key. */
  text(...path: readonly string[]): string | undefined;
  /** Values of a key that holds one text or several. */
  texts(...path: readonly string[]): readonly string[];
  /** 1-based line of a key in the file. */
  line(key: string): number;
}

const fenced = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Reads the header of `book.md`; undefined when there is none that can be read. */
export const openBookHeader = (file: string): BookHeader | undefined => {
  const match = fenced.exec(file);
  if (!match) return undefined;
  const [whole, yaml = ''] = match;
  const lines = new LineCounter();
  const document: Document = parseDocument(yaml, { lineCounter: lines, stringKeys: true, logLevel: 'silent' });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const { contents } = document;
  const texts = (...path: readonly string[]): readonly string[] => {
    const value: unknown = document.getIn(path);
    const items: readonly unknown[] = isSeq(value)
      ? value.items.map((item) => (isScalar(item) ? item.value : undefined))
      : [value];
    return items.flatMap((item) => (typeof item === 'string' || typeof item === 'number' ? [String(item)] : []));
  };
  return {
    document,
    body: file.slice(whole.length),
    text: (...path) => texts(...path)[0],
    texts,
    line: (key) => {
      const pair = contents.items.find((item) => isScalar(item.key) && item.key.value === key);
      const start = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
      // The fence is line 1.
      return start === undefined ? 1 : lines.linePos(start).line + 1;
    },
  };
};

/** Writes `book.md` back: only what was changed differs, comments stay, no line is folded. */
export const writeBookFile = ({ document, body }: BookHeader): string =>
  `---\n${document.toString({ lineWidth: 0 }).trimEnd()}\n---\n${body}`;
