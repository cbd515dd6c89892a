import type { Element } from 'hast';
import type { Book, Credit } from '../../book/book.js';
import { creditFor } from '../../rights/credits.js';
import { parseCredit } from '../../rights/parse-credit.js';
import { placeOf } from '../context.js';
import type { Draft } from './draft.js';
import { picturesIn } from './pictures-in.js';

/** The credit of each picture that has one, by path, the cover's among them. */
export type Credits = ReadonlyMap<string, Credit>;

/** The credit that the author wrote at the picture itself, `![](a.png){credit="…"}`. Rule: `credit-unreadable`. */
function takeWritten(node: Element, { context }: Draft): Credit | undefined {
  const { src, dataCredit } = node.properties;
  delete node.properties['dataCredit'];
  if (typeof dataCredit !== 'string') return undefined;
  const read = parseCredit(dataCredit);
  const place = placeOf(context, node);
  if ('author' in read) return { pattern: String(src), attribution: read, place };
  context.diagnostics.add('credit-unreadable', { credit: dataCredit, missing: read.missing }, place);
  return undefined;
}

/**
 * Settles who is credited for each picture of the book, once, so that all editions agree: whom the text names where it
 * first names anybody, else whom the headers, REUSE or the picture itself name (`Book.credits`).
 */
export function settleCredits(drafts: readonly Draft[], book: Book): Credits {
  const credits = new Map<string, Credit>();
  for (const draft of drafts)
    for (const node of picturesIn(draft)) {
      const written = takeWritten(node, draft);
      if (written && !credits.has(written.pattern)) credits.set(written.pattern, written);
    }
  for (const path of book.pictures.keys()) {
    const credit = credits.has(path) ? undefined : creditFor(book.credits, path);
    if (credit) credits.set(path, credit);
  }
  return credits;
}
