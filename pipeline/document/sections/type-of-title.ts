import type { SectionType } from '../../book/book.js';
import type { OpenedByTitle } from '../../language/vocabulary/titles.js';
import { spokenLanguages, type Words, wordsFor } from '../../language/words.js';
import { fold } from './fold.js';

const openedByTitle: readonly OpenedByTitle[] = [
  'dedication',
  'epigraph',
  'foreword',
  'preface',
  'preamble',
  'prologue',
  'introduction',
  'conclusion',
  'epilogue',
  'afterword',
  'appendix',
  'glossary',
  'bibliography',
  'index',
  'acknowledgments',
  'colophon',
];

const titlesOf = ({ sectionTitles, alsoTitled }: Words, type: OpenedByTitle): readonly string[] =>
  [sectionTitles[type], ...(alsoTitled[type] ?? [])].map(fold);

const typesIn = (words: Words): ReadonlyMap<string, OpenedByTitle> =>
  new Map(openedByTitle.flatMap((type) => titlesOf(words, type).map((title) => [title, type] as const)));

const spoken = spokenLanguages.map(wordsFor);
const types = new Map(spoken.map((words) => [words, typesIn(words)]));

/** `Annexe A`, `付録1`, in whatever language: only writing in ideographs needs no space before the letter. */
const appendix = ((names: readonly string[]): RegExp => {
  const [close, apart] = [true, false].map((isHan) => names.filter((name) => /\p{Script=Han}/u.test(name) === isHan));
  return new RegExp(
    `^(?:(?:${apart?.join('|')})\\s+|(?:${close?.join('|')})\\s*)(?:\\p{L}|\\d+|[ivx]+)(?![\\p{L}\\d])`,
    'u',
  );
})(spoken.flatMap((words) => titlesOf(words, 'appendix')));

/** The type that a title says by itself: `Introduction`, `Remerciements`, `Appendix B: Operators`. */
export function typeOfTitle(title: string, lang: string): SectionType | undefined {
  const folded = fold(title);
  if (appendix.test(folded)) return 'appendix';
  return types.get(wordsFor(lang))?.get(folded);
}
