import type { Root } from 'hast';
import type { Book } from '../book/book.js';
import { directionOf } from '../language/direction.js';
import { wordsFor } from '../language/words.js';
import type { Document, Section } from './document.js';
import { elementsIn } from './html/elements-in.js';
import { countWords } from './sections/count-words.js';
import type { Draft } from './sections/draft.js';
import { usedPictures } from './sections/used-pictures.js';

/** The finished document of drafts whose titles, identifiers, notes and links are settled. */
export function assemble(drafts: readonly Draft[], blurb: Root, book: Book): Document {
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
  return { sections, anchors, pictures: usedPictures(drafts, book), blurb, words };
}

function toSection(draft: Draft, book: Book): Section {
  const { id, type, matter, title, heading, label, context, inContents, partDraft, tree, headings, notes, source } =
    draft;
  const byline = bylineOf(draft, book);
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
    tree,
    headings,
    notes,
    generated: draft.generated ?? false,
    ...(source ? { file: source.file.path } : {}),
  };
}

/** The chapter's authors, when they are not simply the book's. */
function bylineOf({ source, context }: Draft, book: Book): string | undefined {
  const authors = source?.contributors.filter(({ roles }) => roles.includes('aut')).map(({ name }) => name) ?? [];
  const ofBook = book.contributors.filter(({ roles }) => roles.includes('aut')).map(({ name }) => name);
  if (authors.length === 0 || authors.join('\n') === ofBook.join('\n')) return undefined;
  return wordsFor(context.lang).list(authors);
}
