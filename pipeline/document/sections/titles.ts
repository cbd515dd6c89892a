import type { Book } from '../../book/book.js';
import { isSpoken, wordsFor } from '../../language/words.js';
import { text } from '../html/elements.js';
import type { Draft } from './draft.js';
import { fold } from './fold.js';
import { hasOwnNumber } from './own-number.js';

/** Types whose title is for lists only, when the author wrote none. */
const silent = new Set([
  'dedication',
  'epigraph',
  'preamble',
  'halftitlepage',
  'titlepage',
  'copyright-page',
  'colophon',
]);

/** `A` to `Z`, then `AA`. */
const letter = (number: number): string =>
  (number > 26 ? letter(Math.floor((number - 1) / 26)) : '') + String.fromCharCode(65 + ((number - 1) % 26));

/** Labels in a language that the pipeline does not speak: the number alone. */
const bare = { chapter: String, part: String, appendix: (name: string) => name };

/** Labels above the titles (`Chapitre 3`, `Annexe A`, `Première partie`), and a title for every section. */
export function setTitles(drafts: readonly Draft[], book: Book): void {
  const words = wordsFor(book.lang);
  const chapters = drafts.filter(({ type, matter }) => type === 'chapter' && matter === 'bodymatter');
  const [only] = chapters;
  if (chapters.length === 1 && only?.title === '') only.title = book.title;
  const label = isSpoken(book.lang) ? words : bare;
  const ofType = (type: Draft['type']): Draft[] => drafts.filter((draft) => draft.type === type);
  number(chapters, label.chapter, book);
  number(ofType('part'), label.part, book);
  number(ofType('appendix'), (index) => label.appendix(letter(index)), book);
  for (const draft of drafts) {
    if (draft.title !== '') continue;
    draft.title = words.sectionTitles[draft.type] ?? words.sectionTitles.chapter;
    draft.heading = silent.has(draft.type) ? [] : [text(draft.title)];
  }
}

/**
 * Numbers the sections of one kind, when there are several and the author's own titles carry no numbers. Only titles
 * of the highest level count: chapters of a lower one, in files of their own, are parts of the chapter before. Where
 * the author says at which level a file is cut (`split`), that level counts.
 */
function number(drafts: readonly Draft[], label: (number: number) => string, book: Book): void {
  const titled = drafts.filter(({ title }) => fold(title) !== fold(book.title));
  const highest = Math.min(
    ...titled.map(({ source, titleDepth = 6 }) => (source?.split === undefined ? titleDepth : 6)),
  );
  const counted = titled.filter((draft) => (draft.titleDepth ?? highest) === (draft.source?.split ?? highest));
  const labelled = counted.length > 1 && drafts.filter(({ title }) => hasOwnNumber(title)).length * 4 < drafts.length;
  for (const [index, draft] of counted.entries()) {
    if (draft.title === '') {
      draft.title = label(index + 1);
      draft.heading = [text(draft.title)];
    } else if (labelled) draft.label = label(index + 1);
  }
}
