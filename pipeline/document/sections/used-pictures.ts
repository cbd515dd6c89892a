import type { Book } from '../../book/book.js';
import { creditFor } from '../../rights/credits.js';
import { placeOf } from '../context.js';
import type { UsedPicture } from '../document.js';
import { elementsIn } from '../html/elements-in.js';
import type { Draft } from './draft.js';

/** The pictures that the book shows, in the order of the text; one that has no credit is reported where it first stands. */
export function usedPictures(drafts: readonly Draft[], book: Book): Map<string, UsedPicture> {
  const pictures = new Map<string, UsedPicture>();
  reportCover(drafts, book);
  for (const draft of drafts)
    for (const tree of [
      { type: 'root' as const, children: draft.heading },
      draft.tree,
      ...draft.notes.map((note) => note.tree),
    ])
      for (const node of elementsIn(tree, 'img')) {
        const path = String(node.properties['src']);
        const picture = book.pictures.get(path);
        if (!picture || pictures.has(path)) continue;
        const attribution = creditFor(book.credits, path);
        pictures.set(path, { ...picture, ...(attribution ? { attribution } : {}), section: draft.id });
        if (!attribution && !book.uncreditedIsOwn)
          draft.context.diagnostics.add('uncredited-picture', { path }, placeOf(draft.context, node));
      }
  return pictures;
}

/** The cover needs a credit as any picture does. */
function reportCover([first]: readonly Draft[], { cover, credits, uncreditedIsOwn, blurb, place }: Book): void {
  if (!cover || !first || uncreditedIsOwn || creditFor(credits, cover.path)) return;
  first.context.diagnostics.add('uncredited-picture', { path: cover.path }, { file: blurb.path, at: place(['cover']) });
}
