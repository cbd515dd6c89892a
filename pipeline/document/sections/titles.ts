import type { Book } from '../../book/book.js';
import { wordsFor } from '../../language/words.js';
import { text } from '../html/elements.js';
import type { Draft } from './draft.js';

const roman = '(?=[ivxlcdm])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})';
const chapterWord =
  '(?:chapitre|chapter|chap\\.?|kapitel|capítulo|capitolo|livre|book|part|partie|tome|volume|vol\\.?|annexe|appendix|acte|act|scène|scene|leçon|lesson|第)';
const ownNumber = new RegExp(
  `^\\s*(?:${chapterWord}\\s*(?:n[°o]\\s*)?(?:\\d+|${roman}\\b|[a-z]\\b|[a-zà-ÿ]+(?:ième|ier|ère|st|nd|rd|th)\\b|premi|first|second|one|two|three|un\\b|deux|trois)|\\d+(?:\\.\\d+)*\\s*[.):–—-]?(?:\\s|$)|${roman}(?:\\s*[.):–—-]|\\s*$))`,
  'iu',
);

/** Whether a title carries a number of its own: `Chapitre 3`, `CHAPTER I—`, `3. Nord`, `IV`. */
export const isNumbered = (title: string): boolean => ownNumber.test(title);

const letter = (index: number): string =>
  (index < 26 ? '' : letter(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** Types whose title is for lists only, when the author wrote none. */
const silent = new Set(['dedication', 'epigraph', 'preamble']);

/**
 * Labels above the titles (`Chapitre 3`, `Annexe A`, `Première partie`) and a title for every section. A kind is
 * labelled only when it occurs more than once and the author's own titles carry no numbers.
 */
export function setTitles(drafts: readonly Draft[], book: Book): void {
  const words = wordsFor(book.lang);
  number(
    drafts.filter(({ type, matter }) => type === 'chapter' && matter === 'bodymatter'),
    words.chapter,
  );
  number(
    drafts.filter(({ type }) => type === 'part'),
    words.part,
  );
  number(
    drafts.filter(({ type }) => type === 'appendix'),
    (index) => words.appendix(letter(index - 1)),
  );
  for (const draft of drafts) {
    if (draft.title !== '') continue;
    draft.title = wordsFor(draft.context.lang).sectionTitles[draft.type] ?? words.sectionTitles['chapter'] ?? '';
    draft.heading = silent.has(draft.type) ? [] : [text(draft.title)];
  }
}

function number(drafts: readonly Draft[], label: (number: number) => string): void {
  const shallowest = Math.min(...drafts.map(({ titleDepth = 1 }) => titleDepth));
  const own = drafts.filter(({ title }) => isNumbered(title)).length;
  const labelled = drafts.length > 1 && own * 4 < drafts.length;
  let count = 0;
  for (const draft of drafts) {
    if ((draft.titleDepth ?? shallowest) > shallowest) continue;
    count++;
    if (draft.title === '') {
      draft.title = label(count);
      draft.heading = [text(draft.title)];
    } else if (labelled) draft.label = label(count);
  }
}
