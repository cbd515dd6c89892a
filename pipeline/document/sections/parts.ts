import type { Book, ChapterSource, PartSource } from '../../book/book.js';
import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import { text } from '../html/elements.js';
import type { Draft } from './draft.js';

/** The page of a part: its title alone. */
function partDraft(part: PartSource, book: Book, diagnostics: Diagnostics): Draft {
  return {
    context: { book, diagnostics, path: part.place.file, lang: book.lang },
    type: 'part',
    matter: 'bodymatter',
    title: part.title,
    heading: [text(part.title)],
    id: '',
    inContents: true,
    tree: { type: 'root', children: [] },
    notes: [],
    headings: [],
    names: new Map(),
    aliases: [],
  };
}

/** The drafts of the reading order: a part, or the file that is its page, before the chapters that belong to it. */
export function inReadingOrder(
  book: Book,
  diagnostics: Diagnostics,
  read: (source: ChapterSource) => Draft[],
): Draft[] {
  return book.contents.flatMap((entry) => {
    if (entry.kind === 'file') return read(entry);
    const [page, ...rest] = entry.contents;
    const hasPage = page?.type === 'part';
    const [part = partDraft(entry, book, diagnostics), ...others] = hasPage ? read(page) : [];
    const chapters = [...others, ...(hasPage ? rest : entry.contents).flatMap(read)];
    for (const chapter of chapters) chapter.partDraft = part;
    return [part, ...chapters];
  });
}
