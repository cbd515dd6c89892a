import type { Book } from './book/book.js';
import type { Diagnostics } from './diagnostics/diagnostics.js';
import { type FileMemory, keepFiles } from './document/sections/keep-files.js';
import type { Attribution } from './rights/rights.js';
import { makeCover } from './theme/cover/make-cover.js';
import { keepSubsets } from './theme/keep-subsets.js';
import type { SubsetFace } from './theme/subset.js';
import type { Cover, Theme } from './theme/theme.js';

/** What one build of a book leaves for the next: each thing serves again only when all that it was made from is the same. */
export interface Kept {
  /** Files of the manuscript as they were read; absent: each is read anew. */
  readonly files?: FileMemory;
  theme(name: string, load: () => Promise<Theme>): Promise<Theme>;
  subset(subset: SubsetFace): SubsetFace;
  cover(...from: Parameters<typeof makeCover>): Promise<Cover>;
}

/** Everything is made anew: how books are published. */
export const nothingKept: Kept = {
  theme: (_, load) => load(),
  subset: (subset) => subset,
  cover: makeCover,
};

/**
 * For a program that builds the same book again and again. It takes the folders of themes and the installed fonts to stay
 * as they are: when they change, a new one is needed.
 */
export function keepBuilds(): Kept {
  const themes = new Map<string, Promise<Theme>>();
  let cover: { readonly from: string; readonly picture: Uint8Array | undefined; readonly made: Cover } | undefined;
  return {
    files: keepFiles(),
    theme: (name, load) => {
      const theme = themes.get(name) ?? load();
      themes.set(name, theme);
      theme.catch(() => themes.delete(name));
      return theme;
    },
    subset: keepSubsets(),
    cover: async (book, theme, picture, credit, diagnostics) => {
      const from = shownOnCover(book, theme, credit);
      if (cover?.from === from && isSame(cover.picture, picture)) return cover.made;
      const told = toldBy(diagnostics);
      const made = await makeCover(book, theme, picture, credit, diagnostics);
      // One that something was said about is made again, for it to be said again.
      cover = toldBy(diagnostics) === told ? { from, picture, made } : undefined;
      return made;
    },
  };
}

/** All that a cover is made from, but for its picture. */
const shownOnCover = (book: Book, theme: Theme, credit: Attribution | undefined): string => {
  const { title, subtitle, lang, rights, publishers, collection, cover } = book;
  return JSON.stringify({ title, subtitle, lang, rights, publishers, collection, cover, theme: theme.name, credit });
};

const isSame = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && Buffer.compare(a, b) === 0);

const toldBy = ({ messages }: Diagnostics): number => messages.length;
