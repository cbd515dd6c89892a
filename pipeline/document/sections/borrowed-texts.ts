import type { Element } from 'hast';
import type { Book, Credit } from '../../book/book.js';
import { nearest } from '../../diagnostics/nearest.js';
import { wordsFor } from '../../language/words.js';
import type { Attribution } from '../../rights/rights.js';
import { creditLine } from '../html/credit-line.js';
import { element, isElement } from '../html/elements.js';
import { elementsIn } from '../html/elements-in.js';
import type { Draft } from './draft.js';
import { attributionOf } from './section-attribution.js';

/** A text by somebody else, and where it stands: an element, else a whole section. */
export interface BorrowedText {
  readonly credit: Credit;
  readonly draft: Draft;
  readonly node?: Element;
}

const namesOf = ({ properties: { id, dataNames } }: Element): readonly string[] =>
  [id, ...(Array.isArray(dataNames) ? dataNames : [])].flatMap((name) => (typeof name === 'string' ? [name] : []));

const anchorsIn = (drafts: readonly Draft[]): readonly string[] =>
  drafts.flatMap((draft) => [draft.writtenId ?? [], ...elementsIn(draft.tree).map(namesOf)].flat());

function find(credit: Credit, drafts: readonly Draft[]): BorrowedText | undefined {
  const [, anchor] = credit.pattern.split('#');
  const [first] = drafts;
  if (anchor === undefined) return first && { credit, draft: first };
  for (const draft of drafts) {
    if (draft.writtenId === anchor) return { credit, draft };
    const node = elementsIn(draft.tree).find((each) => namesOf(each).includes(anchor));
    if (node) return { credit, draft, node };
  }
  return undefined;
}

/**
 * The texts by others that the headers credit (`chapitre.md`, `chapitre.md#extrait`), in the order of the credits.
 * Looked for while anchors are still as written. Rule: `credit-unused`.
 */
export function borrowedTexts(drafts: readonly Draft[], book: Book): readonly BorrowedText[] {
  return book.credits.flatMap((credit) => {
    const [path, anchor] = credit.pattern.split('#');
    const ofFile = drafts.filter(({ source }) => source?.file.path === path);
    const found = find(credit, ofFile);
    const [first] = ofFile;
    if (!found && first && anchor !== undefined) {
      const meant = nearest(anchor, anchorsIn(ofFile));
      const parameters = { pattern: `#${anchor}`, nearest: meant === undefined ? '' : `#${meant}` };
      first.context.diagnostics.add('credit-unused', parameters, credit.place);
    }
    return found ? [found] : [];
  });
}

/** Elements that hold paragraphs: the credit is their last one. After any other, it follows. */
const holdsBlocks = (node: Element): boolean => isElement(node, 'blockquote', 'div', 'aside', 'section', 'li');

/** A credit that stands under a text: `p.credit`. */
export interface PrintedCredit {
  readonly line: Element;
  readonly draft: Draft;
  /** What it is the credit of, when not of the whole section. */
  readonly node?: Element;
}

/** Prints `p.credit`, the short credit, at the end of each text by others, and of each chapter under another licence than the book. */
export function creditTexts(
  texts: readonly BorrowedText[],
  drafts: readonly Draft[],
  book: Book,
): readonly PrintedCredit[] {
  const borrowed = texts.map(({ credit, draft, node }) => {
    const line = creditParagraph(credit.attribution, draft);
    if (!node) draft.tree.children.push(line);
    else if (holdsBlocks(node)) node.children.push(line);
    else putAfter(node, line, draft);
    return { line, draft, ...(node && { node }) };
  });
  const whole = new Set(texts.flatMap(({ draft, node }) => (node ? [] : [draft])));
  const chapters = drafts.flatMap((draft) => {
    const attribution = draft.source?.license && !whole.has(draft) ? attributionOf(draft, book) : undefined;
    if (!attribution) return [];
    const line = creditParagraph(attribution, draft);
    draft.tree.children.push(line);
    return [{ line, draft }];
  });
  return [...borrowed, ...chapters];
}

const creditParagraph = (attribution: Attribution, { context: { lang } }: Draft): Element => {
  const { text: kind, source } = wordsFor(lang).pages.credit;
  return element('p', { className: ['credit'] }, creditLine(attribution, { kind, source }));
};

/** After the block that a place is in. */
function putAfter(node: Element, line: Element, { tree }: Draft): void {
  const around = tree.children.findIndex((block) => block.type === 'element' && elementsIn(block).includes(node));
  tree.children.splice(around + 1, 0, line);
}
