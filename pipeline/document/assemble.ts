import type { Root } from 'hast';
import type { Book } from '../book/book.js';
import { directionOf } from '../language/direction.js';
import type { Document, Section } from './document.js';
import { elementsIn } from './html/elements-in.js';
import type { BorrowedText } from './sections/borrowed-texts.js';
import { countWords } from './sections/count-words.js';
import type { Credits } from './sections/credits.js';
import type { Draft } from './sections/draft.js';
import { attributionOf, bylineOf } from './sections/section-attribution.js';
import { usedPictures } from './sections/used-pictures.js';

/** The finished document of drafts whose titles, identifiers, notes and links are settled. */
export function assemble(
  drafts: readonly Draft[],
  blurb: Root,
  book: Book,
  { credits, texts }: { readonly credits: Credits; readonly texts: readonly BorrowedText[] },
): Document {
  const sections = drafts.map((draft) => toSection(draft, book));
  const anchors = new Map<string, string>();
  let words = 0;
  for (const section of sections) {
    anchors.set(section.id, section.id);
    for (const note of section.notes) anchors.set(note.id, section.id);
    const heading: Root = { type: 'root', children: [...section.heading] };
    for (const tree of [heading, section.tree, ...section.notes.map((note) => note.tree)]) {
      for (const { properties } of elementsIn(tree))
        if (typeof properties['id'] === 'string') anchors.set(properties['id'], section.id);
      if (!section.generated) words += countWords(tree);
    }
  }
  return {
    ...{ sections, anchors, blurb, words, credits },
    pictures: usedPictures(drafts, book, credits),
    texts: texts.map(({ credit, draft, node }) => ({ credit, id: String(node?.properties['id'] ?? draft.id) })),
  };
}

function toSection(draft: Draft, book: Book): Section {
  const { id, type, matter, title, heading, label, context, inContents, partDraft, tree, headings, notes, source } =
    draft;
  const byline = bylineOf(draft, book);
  const attribution = attributionOf(draft, book);
  return {
    id,
    type,
    matter,
    title,
    heading,
    ...(label === undefined ? {} : { label }),
    lang: context.lang,
    direction: context.lang === book.lang ? book.direction : directionOf(context.lang),
    inContents,
    ...(partDraft ? { part: partDraft.id } : {}),
    ...(byline === undefined ? {} : { byline }),
    ...(attribution ? { attribution } : {}),
    tree,
    headings,
    notes,
    generated: draft.generated ?? false,
    ...(source ? { file: source.file.path } : {}),
  };
}
