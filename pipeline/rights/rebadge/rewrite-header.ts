import { type Document, isMap, isNode, isScalar, isSeq } from 'yaml';
import { wordsFor } from '../../language/words.js';
import type { FirstEdition } from './first-edition.js';
import type { RebadgeOrder } from './rebadge-order.js';

/** Keys that say of the first edition what is not true of another: its numbers, its series, its siblings, its cover. */
const ofThatEdition = ['identifiers', 'collection', 'translations', 'source', 'funding', 'cover'];

/** Roles of those who published and paid for the first edition; the notice names them. */
const publishingRoles = new Set(['pbl', 'fnd']);

/** Takes the publishing roles from the contributors, and those who had no other from the list. */
const dropPublishingRoles = (document: Document): void => {
  const list: unknown = document.get('contributors');
  if (!isSeq(list)) return;
  for (const item of list.items) {
    const roles: unknown = isMap(item) ? item.get('roles') : undefined;
    if (isSeq(roles))
      roles.items = roles.items.filter((role) => !(isScalar(role) && publishingRoles.has(String(role.value))));
  }
  list.items = list.items.filter((item) => {
    const roles: unknown = isMap(item) ? item.get('roles') : undefined;
    return isSeq(roles) ? roles.items.length > 0 : !publishingRoles.has(String(roles));
  });
};

/** Puts the notice before everything else in the reading order; without `contents` its name does. */
const addNotice = (document: Document, notice: string): void => {
  const contents: unknown = document.get('contents');
  if (!isSeq(contents)) return;
  const [next] = contents.items;
  if (isNode(next) && contents.commentBefore) {
    // The parser gives a comment before the first entry to the whole list; it stays with the entry.
    next.commentBefore = contents.commentBefore;
    contents.commentBefore = null;
  }
  contents.items.unshift(document.createNode(notice));
};

/** Names the work that a new edition is made from, unless the book already names the one behind both. */
const fillOriginal = (document: Document, first: FirstEdition): void => {
  if (document.has('original')) return;
  document.set(
    'original',
    document.createNode({
      title: first.title,
      lang: first.lang,
      author: wordsFor(first.lang).list(first.authors),
      license: first.license.expression,
      ...(first.url !== undefined && { url: first.url }),
    }),
  );
};

/** Takes out the credit of a file that goes. */
const dropCredit = (document: Document, path: string): void => {
  document.deleteIn(['credits', path]);
  const credits: unknown = document.get('credits');
  if (isMap(credits) && credits.items.length === 0) document.delete('credits');
};

/** What a new edition's folder has that the first one's had not, and the other way round. */
export interface FileChanges {
  /** Path of the origin notice. */
  readonly notice: string;
  /** Path of the first edition's cover, when it goes. */
  readonly cover: string | undefined;
}

/**
 * Makes the header of a first edition that of another: its own title, publisher, date and version, the first one's marks
 * and numbers out, `original` filled, the notice in. Authors, holder, licence and credits stay as they are.
 */
export const rewriteHeader = (
  document: Document,
  first: FirstEdition,
  order: RebadgeOrder,
  { notice, cover }: FileChanges,
): void => {
  for (const key of ofThatEdition) document.delete(key);
  document.set('title', order.title);
  if (order.subtitle === undefined) document.delete('subtitle');
  else document.set('subtitle', order.subtitle);
  document.set('publisher', order.publisher);
  document.set('published', order.published);
  document.set('version', '1.0.0');
  dropPublishingRoles(document);
  fillOriginal(document, first);
  addNotice(document, notice);
  if (cover !== undefined) dropCredit(document, cover);
};
