import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Book } from '../../book/book.js';
import { houseOf } from '../../language/typography/house.js';
import { wordsFor } from '../../language/words.js';
import type { Document } from '../document.js';
import { underLicence } from '../generated/licence-links.js';
import { roleLines } from '../generated/roles.js';
import { elementsIn } from '../html/elements-in.js';
import { setTypography } from '../html/typography.js';

/** Names the two works in the imprint, in place, after the book's own title: `p.original`, one for each. */
export function creditWorks({ sections }: Document, book: Book, works: readonly Book[]): void {
  const imprint = sections.find(({ type, generated }) => generated && type === 'copyright-page');
  const [title] = imprint ? elementsIn(imprint.tree, 'p') : [];
  if (!imprint || !title) return;
  const lines = works.map((work) => lineOf(work, book));
  for (const line of lines) setTypography(line, book.lang, houseOf(book.typography));
  imprint.tree.children.splice(imprint.tree.children.indexOf(title) + 1, 0, ...lines);
}

/** `Texte (anglais) : *Title*, A et B, Traduction : C, sous licence CC BY-SA 4.0.` */
function lineOf(work: Book, { lang }: Book): Element {
  const { pages, punctuation } = wordsFor(lang);
  const { comma, stop, open, close } = punctuation;
  const language = new Intl.DisplayNames([lang, 'en'], { type: 'language' }).of(work.lang) ?? work.lang;
  const cite = h('cite', { lang: work.lang, dir: work.direction }, work.title);
  const { page, rights } = work;
  return h('p', { className: ['original'] }, [
    pages.role(`${pages.credit.text}${open}${language}${close}`, ''),
    page === undefined ? cite : h('a', { href: page }, cite),
    comma,
    rights.attributionName,
    ...roleLines({ ...work, lang }, ['trl']).flatMap((line) => [comma, line]),
    comma,
    ...underLicence(rights.license, lang),
    stop,
  ]);
}
