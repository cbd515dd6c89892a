import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Book } from '../book/book.js';
import { directionOf } from '../language/direction.js';
import { wordsFor } from '../language/words.js';
import type { Document, Section, UsedPicture } from './document.js';
import { creditOf } from './html/credit-of.js';
import { countWords } from './sections/count-words.js';
import type { Draft } from './sections/draft.js';

/** The finished document of drafts whose titles, identifiers, notes and links are settled. */
export function assemble(drafts: readonly Draft[], blurb: Root, book: Book): Document {
  const sections = drafts.map((draft) => toSection(draft, book));
  const anchors = new Map<string, string>();
  const pictures = new Map<string, UsedPicture>();
  let words = 0;
  for (const section of sections) {
    anchors.set(section.id, section.id);
    const trees: Root[] = [
      { type: 'root', children: [...section.heading] },
      section.tree,
      ...section.notes.map(({ tree }) => tree),
    ];
    for (const note of section.notes) anchors.set(note.id, section.id);
    for (const tree of trees) {
      visit(tree, 'element', (node) => {
        if (typeof node.properties['id'] === 'string') anchors.set(node.properties['id'], section.id);
        if (node.tagName === 'img') usePicture(String(node.properties['src']), section.id, book, pictures);
      });
      if (!section.generated) words += countWords(tree);
    }
  }
  return { sections, anchors, pictures, blurb, words };
}

function usePicture(path: string, section: string, book: Book, pictures: Map<string, UsedPicture>): void {
  const picture = book.pictures.get(path);
  if (!picture || pictures.has(path)) return;
  const attribution = creditOf(path, book)?.attribution;
  pictures.set(path, { ...picture, ...(attribution ? { attribution } : {}), section });
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
