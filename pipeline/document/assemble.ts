import type { Element, Root } from 'hast';
import type { Book } from '../book/book.js';
import { directionOf } from '../language/direction.js';
import type { CreditedText, Document, Section } from './document.js';
import { anchorsOf, treesOf } from './sections/anchors.js';
import type { BorrowedText, PrintedCredit } from './sections/borrowed-texts.js';
import { countWords } from './sections/count-words.js';
import type { Credits } from './sections/credits.js';
import type { Draft } from './sections/draft.js';
import { attributionOf, bylineOf, rolesOf } from './sections/section-attribution.js';
import { usedPictures } from './sections/used-pictures.js';
import { wordsIn } from './sections/words-in.js';

/** Whom the document credits, and where that is printed under texts. */
interface DocumentCredits {
  readonly credits: Credits;
  readonly texts: readonly BorrowedText[];
  readonly printed: readonly PrintedCredit[];
}

/** The finished document of drafts whose titles, identifiers, notes and links are settled. */
export function assemble(
  drafts: readonly Draft[],
  blurb: Root,
  book: Book,
  { credits, texts, printed }: DocumentCredits,
): Document {
  for (const { line, draft, node } of printed) line.properties['dataOf'] = idOf(draft, node);
  const sections = drafts.map((draft) => toSection(draft, book, texts));
  const written = sections.filter(({ generated }) => !generated).flatMap(treesOf);
  const words = written.reduce((sum, tree) => sum + countWords(tree), 0);
  return {
    ...{ sections, blurb, words, credits },
    anchors: anchorsOf(sections),
    pictures: usedPictures(drafts, book, credits),
    texts: texts.map(({ credit, draft, node }) => ({ credit, id: idOf(draft, node) })),
    creditedTexts: creditedTexts(sections, texts),
  };
}

const idOf = ({ id }: Draft, node: Element | undefined): string => String(node?.properties['id'] ?? id);

/** Each section's own credit, then those of the passages in it. */
const creditedTexts = (sections: readonly Section[], texts: readonly BorrowedText[]): readonly CreditedText[] => {
  const all = sections.flatMap(({ id: section, attribution }) => [
    ...(attribution ? [{ id: section, section, attribution }] : []),
    ...texts
      .filter(({ draft, node }) => node && draft.id === section)
      .map(({ credit, draft, node }) => ({ id: idOf(draft, node), section, attribution: credit.attribution })),
  ]);
  return [...new Map(all.map((text) => [text.id, text])).values()];
};

function toSection(draft: Draft, book: Book, texts: readonly BorrowedText[]): Section {
  const { id, type, matter, title, heading, label, context, inContents, partDraft, tree, headings, notes, source } =
    draft;
  const byline = bylineOf(draft, book);
  const roles = rolesOf(draft, book);
  const borrowed = texts.find((text) => text.draft === draft && !text.node);
  const attribution = borrowed?.credit.attribution ?? attributionOf(draft, book);
  return {
    id,
    type,
    matter,
    title,
    heading,
    entry: wordsIn(heading),
    ...(label === undefined ? {} : { label }),
    lang: context.lang,
    direction: context.lang === book.lang ? book.direction : directionOf(context.lang),
    inContents,
    ...(partDraft ? { part: partDraft.id } : {}),
    ...(byline === undefined ? {} : { byline }),
    ...(roles.length > 0 && { roles }),
    ...(attribution ? { attribution } : {}),
    tree,
    headings,
    notes,
    generated: draft.generated ?? false,
    ...(source ? { file: source.file.path, included: draft.context.included ?? [] } : {}),
  };
}
