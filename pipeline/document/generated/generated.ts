import type { Root } from 'hast';
import type { Book, SectionType } from '../../book/book.js';
import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import { isSpoken, type Words, wordsFor } from '../../language/words.js';
import { text } from '../html/elements.js';
import type { Draft } from '../sections/draft.js';
import { colophon } from './colophon.js';
import { copyrightPage } from './copyright-page.js';
import { type BookCredits, type CreditedItem, creditedItems } from './credited-items.js';
import { emptyIndex, hasIndexMarks } from './index-page.js';
import { emptyList, hasList, type ListType } from './lists-of.js';
import { otherCredits } from './other-credits.js';
import { hasPlace, referencesPage } from './references.js';
import { titlePage } from './title-page.js';

type GeneratedType =
  | ListType
  | 'titlepage'
  | 'copyright-page'
  | 'toc'
  | 'bibliography'
  | 'index'
  | 'other-credits'
  | 'colophon';

interface Page {
  readonly title: (words: Words, items: readonly CreditedItem[]) => string;
  /** Whether the title is shown on the page. */
  readonly shown: boolean;
  readonly inContents: boolean;
  /** Made of the pipeline's sentences: in English where it does not speak the book's language. */
  readonly inWords: boolean;
  /** `lang` is the book's, whatever the page is said in. */
  readonly tree: (book: Book, items: readonly CreditedItem[], lang: string) => Root;
}

const pages: Readonly<Record<GeneratedType, Page>> = {
  titlepage: {
    title: ({ titlePage: title }) => title,
    shown: false,
    inContents: false,
    inWords: false,
    tree: titlePage,
  },
  'copyright-page': {
    title: ({ imprint }) => imprint,
    shown: false,
    inContents: false,
    inWords: true,
    tree: copyrightPage,
  },
  toc: {
    title: ({ contents }) => contents,
    shown: true,
    inContents: false,
    inWords: false,
    tree: () => ({ type: 'root', children: [] }),
  },
  loi: {
    title: ({ sectionTitles }) => sectionTitles.loi,
    shown: true,
    inContents: true,
    inWords: false,
    tree: emptyList,
  },
  lot: {
    title: ({ sectionTitles }) => sectionTitles.lot,
    shown: true,
    inContents: true,
    inWords: false,
    tree: emptyList,
  },
  bibliography: {
    title: ({ sectionTitles }) => sectionTitles.bibliography,
    shown: true,
    inContents: true,
    inWords: false,
    tree: referencesPage,
  },
  index: {
    title: ({ sectionTitles }) => sectionTitles.index,
    shown: true,
    inContents: true,
    inWords: false,
    tree: emptyIndex,
  },
  'other-credits': {
    title: ({ pictureCredits, pages: { credit } }, items) =>
      items.some(({ kind }) => kind === 'text') ? credit.page : pictureCredits,
    shown: true,
    inContents: true,
    inWords: true,
    tree: otherCredits,
  },
  colophon: { title: ({ colophon: title }) => title, shown: false, inContents: true, inWords: true, tree: colophon },
};

/** What may stand before the table of contents. */
const preliminary = new Set<SectionType>(['halftitlepage', 'titlepage', 'copyright-page', 'dedication', 'epigraph']);

/**
 * Adds the pages that the pipeline makes, still empty: title page and imprint first, contents after the dedication
 * and the epigraph, with the lists of illustrations and of tables, the list of the works cited, the index, picture credits and colophon last. A section of the same type in the
 * manuscript stands instead.
 *
 * @param lists Whether the book has a list of the works it cites.
 */
export function withGenerated(
  drafts: readonly Draft[],
  book: Book,
  diagnostics: Diagnostics,
  credits: BookCredits,
  lists: boolean,
): Draft[] {
  const items = creditedItems(book, drafts, credits);
  const make = (type: GeneratedType): Draft[] =>
    drafts.some((draft) => draft.type === type) ? [] : [emptyPage(type, book, diagnostics, items)];
  const start = drafts.findIndex(({ type }) => !preliminary.has(type));
  const body = start === -1 ? drafts.length : start;
  const half = drafts[0]?.type === 'halftitlepage' ? 1 : 0;
  return [
    ...drafts.slice(0, half),
    ...make('titlepage'),
    ...make('copyright-page'),
    ...drafts.slice(half, body),
    ...make('toc'),
    ...(hasList('loi', drafts, book) ? make('loi') : []),
    ...(hasList('lot', drafts, book) ? make('lot') : []),
    ...drafts.slice(body),
    ...(lists && !hasPlace(drafts) ? make('bibliography') : []),
    ...(hasIndexMarks(drafts) ? make('index') : []),
    ...(items.length > 0 ? make('other-credits') : []),
    ...make('colophon'),
  ];
}

function emptyPage(type: GeneratedType, book: Book, diagnostics: Diagnostics, items: readonly CreditedItem[]): Draft {
  const lang = saidIn(type, book);
  const title = pages[type].title(wordsFor(lang), items);
  return {
    generated: true,
    context: { book, diagnostics, path: book.blurb.path, lang },
    type,
    matter: 'frontmatter',
    title,
    heading: pages[type].shown ? [text(title)] : [],
    id: '',
    inContents: pages[type].inContents,
    tree: { type: 'root', children: [] },
    notes: [],
    headings: [],
    names: new Map(),
    aliases: [],
  };
}

/** The language of a generated page. */
const saidIn = (type: GeneratedType, { lang }: Book): string => (pages[type].inWords && !isSpoken(lang) ? 'en' : lang);

/** Writes the generated pages, once every section has its identifier. */
export function fillGenerated(drafts: readonly Draft[], book: Book, credits: BookCredits): void {
  const items = creditedItems(book, drafts, credits);
  for (const draft of drafts) {
    if (!draft.generated) continue;
    const said = { ...book, lang: draft.context.lang };
    draft.tree = pages[draft.type as GeneratedType].tree(said, items, book.lang);
  }
}
