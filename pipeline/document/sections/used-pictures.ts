import type { Book } from '../../book/book.js';
import { creditFor } from '../../rights/credits.js';
import { placeOf } from '../context.js';
import type { UsedPicture } from '../document.js';
import type { Credits } from './credits.js';
import type { Draft } from './draft.js';
import { picturesIn } from './pictures-in.js';

/** The pictures that the book shows, in the order of the text; one that has no credit is reported where it first stands. */
export function usedPictures(drafts: readonly Draft[], book: Book, credits: Credits): Map<string, UsedPicture> {
  const pictures = new Map<string, UsedPicture>();
  reportCover(drafts, book, credits);
  for (const draft of drafts)
    for (const node of picturesIn(draft)) {
      const path = String(node.properties['src']);
      const picture = book.pictures.get(path);
      if (!picture || pictures.has(path)) continue;
      const attribution = credits.get(path)?.attribution;
      const place = placeOf(draft.context, node);
      pictures.set(path, { ...picture, ...(attribution ? { attribution } : {}), section: draft.id, place });
      if (!attribution && needsCredit(path, book)) draft.context.diagnostics.add('uncredited-picture', { path }, place);
    }
  return pictures;
}

/** Whether somebody must be told that a picture has no credit. */
const needsCredit = (path: string, { uncreditedIsOwn, unreadCredits }: Book): boolean =>
  !uncreditedIsOwn && !creditFor(unreadCredits, path);

/** The cover needs a credit as any picture does. */
function reportCover([first]: readonly Draft[], book: Book, credits: Credits): void {
  const path = book.cover?.path;
  if (path === undefined || !first || credits.has(path) || !needsCredit(path, book)) return;
  first.context.diagnostics.add('uncredited-picture', { path }, { file: book.blurb.path, at: book.place(['cover']) });
}
