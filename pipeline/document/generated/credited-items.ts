import type { Book } from '../../book/book.js';
import type { Attribution, Grounds } from '../../rights/rights.js';
import type { BorrowedText } from '../sections/borrowed-texts.js';
import type { Credits } from '../sections/credits.js';
import type { Draft } from '../sections/draft.js';
import { picturesIn } from '../sections/pictures-in.js';
import { attributionOf } from '../sections/section-attribution.js';

/** Whom the book credits: its pictures by path, its texts in the order of the headers. */
export interface BookCredits {
  readonly credits: Credits;
  readonly texts: readonly BorrowedText[];
}

/** What has a credit of its own on the page of credits. */
export interface CreditedItem extends Pick<Grounds, 'permission' | 'exception'> {
  readonly kind: 'picture' | 'text';
  readonly attribution: Attribution;
  /** Where it first stands; absent for the cover. */
  readonly section?: Draft;
  /** Its licence is not the book's. */
  readonly differs: boolean;
}

const pictures = (book: Book, drafts: readonly Draft[], credits: Credits): readonly Omit<CreditedItem, 'differs'>[] => {
  const found = new Map<string, Omit<CreditedItem, 'differs'>>();
  const add = (path: string, section?: Draft): void => {
    const credit = credits.get(path);
    if (credit && !found.has(path)) found.set(path, { ...credit, kind: 'picture', ...(section ? { section } : {}) });
  };
  if (book.cover) add(book.cover.path);
  for (const draft of drafts) for (const node of picturesIn(draft)) add(String(node.properties['src']), draft);
  return [...found.values()];
};

/** Chapters that have authors or a licence of their own, then the texts by others in any chapter. */
const texts = (book: Book, drafts: readonly Draft[], borrowed: readonly BorrowedText[]) => [
  ...drafts.flatMap((section) => {
    const attribution = attributionOf(section, book);
    return attribution ? [{ kind: 'text' as const, attribution, section }] : [];
  }),
  ...borrowed.map(({ credit, draft }) => ({ ...credit, kind: 'text' as const, section: draft })),
];

/** Everything in the book that is not simply its authors' under its licence: cover, pictures, then texts. */
export const creditedItems = (book: Book, drafts: readonly Draft[], credits: BookCredits): readonly CreditedItem[] =>
  [...pictures(book, drafts, credits.credits), ...texts(book, drafts, credits.texts)].map((item) => ({
    ...item,
    differs: item.attribution.license.expression !== book.rights.license.expression,
  }));
