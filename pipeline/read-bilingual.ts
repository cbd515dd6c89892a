import type { Book } from './book/book.js';
import type { Diagnostics } from './diagnostics/diagnostics.js';
import { joinWorks } from './document/bilingual/join-works.js';
import type { Work } from './document/bilingual/work.js';
import type { BookFolder, FileEntry } from './manuscript/manuscript.js';

/** A work that a bilingual book names, with the folder that its pictures are in. */
export interface FoundWork extends Work {
  readonly folder: BookFolder;
}

/** How a work is read: by the name of its folder; `faulty` when it has errors. */
type ReadWork = (slug: string) => Promise<FoundWork | 'unknown' | 'faulty'>;

/** A book with the text of two others in it, and a folder that has the files of all three. */
export interface BilingualReading extends Work {
  readonly folder: BookFolder;
}

/** Sets the two works side by side; a draft goes without them when they cannot be. */
export async function readBilingual(
  own: BilingualReading,
  read: ReadWork,
  diagnostics: Diagnostics,
): Promise<BilingualReading> {
  const slugs = own.book.bilingual ?? [];
  const place = (index?: number) => ({ file: own.book.blurb.path, at: placeOf(own.book, index) });
  if (slugs.length !== 2) diagnostics.add('bilingual-two-books', { count: String(slugs.length) }, place());
  const works: FoundWork[] = [];
  for (const [index, slug] of slugs.entries()) {
    const work = slug === own.book.slug ? 'unknown' : await read(slug);
    if (work === 'unknown' || work === 'faulty')
      diagnostics.add(`bilingual-book-${work}`, { book: slug }, place(index));
    else works.push(work);
  }
  const [left, right] = works;
  if (!left || !right || slugs.length !== 2) return own;
  if (left.book.lang === right.book.lang) {
    diagnostics.add('bilingual-same-language', { lang: left.book.lang }, place());
    return own;
  }
  return { ...joinWorks(own, [left, right], diagnostics), folder: allFiles(own.folder, [left.folder, right.folder]) };
}

const placeOf = ({ place }: Book, index: number | undefined) =>
  place(['bilingual', ...(index === undefined ? [] : [index])]);

/** A folder in which those beside it are read too: `../guide/images/canard.jpg`. */
function allFiles(folder: BookFolder, others: readonly BookFolder[]): BookFolder {
  const places = new Map<string, { readonly other: BookFolder; readonly file: FileEntry }>(
    others.flatMap((other) =>
      [...other.files.values()].map((file) => [`../${other.slug}/${file.path}`, { other, file }] as const),
    ),
  );
  const files = [...places].map(([path, { file }]) => [path, { ...file, path }] as const);
  return {
    ...folder,
    files: new Map([...folder.files, ...files]),
    read: (path) => {
      const place = places.get(path);
      return place ? place.other.read(place.file.path) : folder.read(path);
    },
    readHead: (path, bytes) => {
      const place = places.get(path);
      return place ? place.other.readHead(place.file.path, bytes) : folder.readHead(path, bytes);
    },
  };
}
