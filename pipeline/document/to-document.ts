import type { Root as MarkdownRoot } from 'mdast';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { Book, ChapterSource } from '../book/book.js';
import type { Diagnostics } from '../diagnostics/diagnostics.js';
import { houseOf } from '../language/typography/house.js';
import { assemble } from './assemble.js';
import { toBlurb } from './blurb.js';
import type { Citing } from './citations/citing.js';
import { contextOf } from './context.js';
import type { Document } from './document.js';
import { fillGenerated, withGenerated } from './generated/generated.js';
import { fillIndex } from './generated/index-page.js';
import { fillLists } from './generated/lists-of.js';
import { validAttributes } from './html/attributes.js';
import { attributions } from './html/attributions.js';
import { badges } from './html/badges.js';
import { bareAnchors } from './html/bare-anchors.js';
import { setDirections } from './html/bidirectional.js';
import { callsInLinks } from './html/calls-in-links.js';
import { characters } from './html/characters.js';
import { dialogue } from './html/dialogue.js';
import { figures } from './html/figures.js';
import { foreignPassages } from './html/foreign-passages.js';
import { indexMarks } from './html/index-marks.js';
import { mathematics } from './html/mathematics.js';
import { missingNotes } from './html/missing-notes.js';
import { pictures } from './html/pictures.js';
import { rawHtml } from './html/raw-html.js';
import { sceneBreaks } from './html/scene-breaks.js';
import { tableCaptions } from './html/table-captions.js';
import { tableHeaders } from './html/table-headers.js';
import { tables } from './html/tables.js';
import { taskLists } from './html/task-lists.js';
import { typedIndents } from './html/typed-indents.js';
import { setTypography } from './html/typography.js';
import { vagueLinks } from './html/vague-links.js';
import { wellFormed } from './html/well-formed.js';
import { markedPlaces } from './indexing/marked-places.js';
import { abbreviations } from './markdown/abbreviations.js';
import { alerts } from './markdown/alerts.js';
import { autolinkEnds } from './markdown/autolink-ends.js';
import { captionBlocks } from './markdown/caption-blocks.js';
import { captionedElements } from './markdown/captioned-elements.js';
import { captions } from './markdown/captions.js';
import { citations } from './markdown/citations.js';
import { codeTitles } from './markdown/code-titles.js';
import { dropComments } from './markdown/comments.js';
import { components } from './markdown/components.js';
import { contentsLists } from './markdown/contents-lists.js';
import { crossReferences } from './markdown/cross-references.js';
import { resolveDefinitions } from './markdown/definitions.js';
import { dialogueLines } from './markdown/dialogue-lines.js';
import { dialogueLists } from './markdown/dialogue-lists.js';
import { directives } from './markdown/directives.js';
import { emptyHeadings } from './markdown/empty-headings.js';
import { equations } from './markdown/equations.js';
import { handNotes } from './markdown/hand-notes.js';
import { handlers } from './markdown/handlers.js';
import { headingAttributes } from './markdown/heading-attributes.js';
import { htmlHeadings } from './markdown/html-headings.js';
import { includes } from './markdown/includes.js';
import { inlineLanguages } from './markdown/inline-languages.js';
import { inlineNotes } from './markdown/inline-notes.js';
import { keyPresses } from './markdown/key-presses.js';
import { kramdownAttributes } from './markdown/kramdown-attributes.js';
import { markdownInHtml } from './markdown/markdown-in-html.js';
import { marks } from './markdown/marks.js';
import { mystBlocks } from './markdown/myst-blocks.js';
import { mystRoles } from './markdown/myst-roles.js';
import { limitNesting } from './markdown/nesting.js';
import { pandocBlocks } from './markdown/pandoc-blocks.js';
import { printCommands } from './markdown/print-commands.js';
import { programChunks } from './markdown/program-chunks.js';
import { programLines } from './markdown/program-lines.js';
import { signs } from './markdown/signs.js';
import { spans } from './markdown/spans.js';
import { speeches } from './markdown/speeches.js';
import { strayCitations } from './markdown/stray-citations.js';
import { citationSyntax } from './markdown/syntax/citations.js';
import { syntax } from './markdown/syntax/syntax.js';
import { tagBlocks } from './markdown/tag-blocks.js';
import { templateTags } from './markdown/template-tags.js';
import { undefinedLinks } from './markdown/undefined-links.js';
import { unknownTags } from './markdown/unknown-tags.js';
import { unlikelyDefinitions } from './markdown/unlikely-definitions.js';
import { verses } from './markdown/verses.js';
import { wikiLinks } from './markdown/wiki-links.js';
import { type Borrowed, borrowDefinitions } from './sections/borrowed-definitions.js';
import { borrowedTexts, creditTexts } from './sections/borrowed-texts.js';
import { cite } from './sections/cite.js';
import { creditFigures } from './sections/credit-figures.js';
import { settleCredits } from './sections/credits.js';
import { findAppendices, findDivisions } from './sections/divisions.js';
import { linkGlossary } from './sections/glossary.js';
import { identify } from './sections/identify.js';
import { checkInclusivePoints } from './sections/inclusive-points.js';
import type { FileMemory } from './sections/keep-files.js';
import { resolveLinks } from './sections/links.js';
import { setMatter } from './sections/matter.js';
import { noteCitations } from './sections/note-citations.js';
import { inReadingOrder } from './sections/parts.js';
import { type Chains, readFile } from './sections/read-file.js';
import { setTitles } from './sections/titles.js';
import { typeset } from './sections/typeset.js';

/** Reads a whole file: CommonMark, then the dialect, then what concerns the file before it is cut into chapters. */
const reader = (cites: boolean) =>
  remark()
    .use({ plugins: cites ? [citationSyntax] : [] })
    .use(syntax)
    .use(tagBlocks)
    .use(limitNesting)
    .use(pandocBlocks)
    .use(dialogueLists)
    .use(markdownInHtml)
    .use(contentsLists)
    .use(dropComments)
    .use(htmlHeadings)
    .use(programLines)
    .use(components)
    .use(captionedElements)
    .use(unknownTags)
    .use(codeTitles)
    .use(printCommands)
    .use(templateTags)
    .use(emptyHeadings)
    .use(unlikelyDefinitions)
    .use(resolveDefinitions)
    .use(undefinedLinks)
    .use(autolinkEnds)
    .use(handNotes)
    .use(programChunks)
    .use(mystBlocks)
    .use(mystRoles)
    .use(wikiLinks)
    .use(crossReferences)
    .use(equations)
    .use(inlineNotes)
    .use(inlineLanguages)
    .use(keyPresses)
    .use(signs)
    .use(kramdownAttributes)
    .use(headingAttributes)
    .use(spans)
    .use(marks)
    .use(dialogueLines)
    .use(speeches)
    .use(verses)
    .use(captionBlocks)
    .use(directives)
    .use(abbreviations)
    .use(alerts)
    .use(captions)
    .use(cites ? citations : strayCitations)
    .use(includes(readWhole))
    .freeze();

const markdown = reader(false);
/** In a book that has a bibliography, `@` begins a citation. */
const citingMarkdown = reader(true);

/** Reads a whole file, those that it takes in included. */
function readWhole(file: VFile): MarkdownRoot {
  const processor = contextOf(file).book.bibliography.length > 0 ? citingMarkdown : markdown;
  return processor.runSync(processor.parse(file), file) as MarkdownRoot;
}

/** Turns the Markdown of one chapter into its tree. */
const html = unified()
  .use(limitNesting)
  .use(remarkRehype, { allowDangerousHtml: true, handlers })
  .use(rawHtml)
  .use(characters)
  .use(validAttributes)
  .use(wellFormed)
  .use(sceneBreaks)
  .use(typedIndents)
  .use(indexMarks)
  .use(bareAnchors)
  .use(callsInLinks)
  .use(mathematics)
  .use(badges)
  .use(pictures)
  .use(figures)
  .use(tableCaptions)
  .use(tables)
  .use(tableHeaders)
  .use(vagueLinks)
  .use(foreignPassages)
  .use(taskLists)
  .use(attributions)
  .use(dialogue)
  .use(missingNotes)
  .freeze();

const chains: Chains = {
  markdown: readWhole,
  html: (tree, file) => html.runSync(tree, file),
};

const read = (source: ChapterSource, book: Book, diagnostics: Diagnostics, borrowed: Borrowed) =>
  readFile(source, book, diagnostics, chains, borrowed);

/**
 * Book → Document: the shared tree that every edition is written from.
 *
 * @param citing What the book cites with, when it has a bibliography.
 * @param remember The files as an earlier build read them.
 */
export function toDocument(book: Book, diagnostics: Diagnostics, citing?: Citing, remember?: FileMemory): Document {
  const borrowed = borrowDefinitions(book, diagnostics);
  const readSource = remember?.(read) ?? read;
  const files = inReadingOrder(book, diagnostics, (source) => readSource(source, book, diagnostics, borrowed));
  const written = findAppendices(files);
  findDivisions(written);
  const credits = settleCredits(written, book);
  for (const { tree, context } of written) creditFigures(tree, credits, context.lang);
  const texts = borrowedTexts(written, book);
  const printed = creditTexts(texts, written, book);
  const cites = written.some(({ context }) => context.citations?.length) || book.nocite.length > 0;
  const drafts = withGenerated(written, book, diagnostics, { credits, texts }, cites && citing?.hasList === true);
  if (citing?.processor.isNoteStyle) noteCitations(drafts);
  setMatter(drafts);
  setTitles(drafts, book);
  identify(drafts);
  resolveLinks(drafts, book);
  linkGlossary(drafts);
  const places = markedPlaces(drafts);
  fillGenerated(drafts, book, { credits, texts });
  fillIndex(drafts, places, book.lang);
  cite(drafts, book, citing);
  fillLists(drafts);
  checkInclusivePoints(drafts, book);
  typeset(drafts, book);
  const blurb = toBlurb(book, diagnostics, chains);
  creditFigures(blurb, credits, book.lang);
  setDirections(blurb, book.lang);
  setTypography(blurb, book.lang, houseOf(book.typography));
  return assemble(drafts, blurb, book, { credits, texts, printed });
}
