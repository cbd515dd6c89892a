import { type Imported, type ImportOrder, toManuscript } from '../../pipeline/import/to-manuscript.js';
import { importBook, type ReadBack } from '../../pipeline/import-book.js';

const order: ImportOrder = { name: 'manuscrit', oneFile: false, language: 'fr' };

/** What a document becomes, its files as text. */
export interface Made extends Imported {
  readonly texts: Readonly<Record<string, string>>;
  /** All the chapters, one after another. */
  readonly markdown: string;
  /** `kind: first words`, in order. */
  readonly found: readonly string[];
}

export function imported(bytes: Uint8Array, asked: Partial<ImportOrder> = {}): Made {
  const made = toManuscript(bytes, { ...order, ...asked });
  const texts = Object.fromEntries(
    [...made.files]
      .filter(([path]) => path.endsWith('.md'))
      .map(([path, content]) => [path, new TextDecoder().decode(content)]),
  );
  const chapters = Object.entries(texts).filter(([path]) => path !== 'book.md');
  return {
    ...made,
    texts,
    markdown: chapters.map(([, text]) => text).join('\n'),
    found: made.findings.map(({ kind, spot }) => `${kind}: ${spot.words}`),
  };
}

/** The same, read back as a book. */
export const readBack = (bytes: Uint8Array): Promise<ReadBack> =>
  importBook(bytes, order, {
    progress: () => () => undefined,
    csl: { styles: [], read: async () => undefined },
    bookFolder: async () => undefined,
    themeFolder: () => undefined,
  });
