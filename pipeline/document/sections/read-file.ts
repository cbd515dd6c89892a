import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { VFile } from 'vfile';
import type { Book, ChapterSource, SectionType } from '../../book/book.js';
import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import type { Context } from '../context.js';
import { text } from '../html/elements.js';
import type { Borrowed } from './borrowed-definitions.js';
import type { Draft } from './draft.js';
import { headingReferences } from './heading-references.js';
import { normalizeHeadings } from './headings.js';
import { isSectionType } from './matter.js';
import { type ChapterMarkdown, splitFile } from './split.js';
import { takeTitle, titleText, withTitle } from './title.js';
import { typeOfTitle } from './type-of-title.js';

/** The two chains of transforms, as `to-document.ts` lists them. */
export interface Chains {
  /** Reads a file and runs the transforms of the whole file. */
  readonly markdown: (file: VFile) => MarkdownRoot;
  /** Turns one chapter's Markdown into its tree. */
  readonly html: (tree: MarkdownRoot, file: VFile) => Root;
}

/** Reads one manuscript file, with what it borrows of others, into the sections that it holds. */
export function readFile(
  source: ChapterSource,
  book: Book,
  diagnostics: Diagnostics,
  chains: Chains,
  { after, lent }: Borrowed,
): Draft[] {
  const { path, text: own } = source.file;
  const value = own + headingReferences(own) + (after.get(path) ?? '');
  const lentNotes = lent.get(path) ?? new Set();
  const context: Context = {
    book,
    diagnostics,
    path,
    lang: source.lang,
    citations: [],
    included: [],
    indexMarks: [],
    lentNotes,
  };
  const file = new VFile({ path, value, data: { context } });
  const tree = chains.markdown(file);
  return splitFile(tree, source, context).map((chapter) => toDraft(chapter, source, context, file, chains));
}

/** What is written down goes before what the title says. */
function typeOf({ opening, heading }: ChapterMarkdown, { type, lang }: ChapterSource, title: string): SectionType {
  if (opening) return 'preamble';
  const written = heading?.data?.epubType;
  const named = written !== undefined && isSectionType(written) ? written : undefined;
  return type ?? named ?? typeOfTitle(title, lang) ?? 'chapter';
}

function toDraft(
  chapter: ChapterMarkdown,
  source: ChapterSource,
  context: Context,
  file: VFile,
  chains: Chains,
): Draft {
  const tree = chains.html(withTitle(chapter.tree, chapter.heading), file);
  const title = takeTitle(tree);
  const given = source.title ?? source.listedTitle;
  const heading = title?.children ?? (given === undefined || chapter.opening ? [] : [text(given)]);
  const draft: Draft = {
    source,
    context,
    type: typeOf(chapter, source, titleText(heading)),
    matter: 'bodymatter',
    title: titleText(heading),
    heading,
    ...(title ? { titleNode: title, titleDepth: chapter.heading?.depth ?? chapter.depth } : {}),
    ...(typeof title?.properties['id'] === 'string' ? { writtenId: title.properties['id'] } : {}),
    id: '',
    inContents: source.inContents,
    tree,
    notes: [],
    headings: [],
    names: new Map(),
    aliases: [],
  };
  normalizeHeadings(tree, chapter.depth, context);
  return draft;
}
