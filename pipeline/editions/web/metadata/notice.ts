import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Book } from '../../../book/book.js';
import type { WebBook } from '../web-book.js';
import { rdfaPrefixes } from './rdfa.js';

/**
 * The rights notice at the foot of every page, which programs can read: title, attribution, holder, year and
 * licence of the work (ccREL §4, RDFa 1.1).
 */
export const rightsNotice = (web: WebBook): Element => {
  const { title, lang, direction } = web.book;
  return h('p', { className: ['rights'], lang, dir: direction, prefix: rdfaPrefixes, about: workAddress(web) }, [
    h('cite', { property: 'dct:title' }, title),
    ', ',
    attribution(web.book),
    '. ',
    h('span', { property: 'dct:rights' }, markedNotice(web.book)),
  ]);
};

/** What names the work: its own page when it has one, else its identifier. */
const workAddress = ({ book, baseUrl }: WebBook): string =>
  book.rights.attributionUrl ?? (baseUrl ? `${baseUrl}${book.slug}/` : `urn:uuid:${book.identifiers.uuid}`);

const attribution = ({ rights }: Book): Element =>
  rights.attributionUrl
    ? h(
        'a',
        { rel: ['cc:attributionURL'], property: 'cc:attributionName', href: rights.attributionUrl },
        rights.attributionName,
      )
    : h('span', { property: 'cc:attributionName' }, rights.attributionName);

/** The notice's sentence, its licences made links, its holder and year told apart. */
const markedNotice = ({ rights }: Book): ElementContent[] => {
  const said = (property: string) => ({
    wrap: (text: string) => h('span', { property }, text),
    // The notice of a work in the public domain names neither holder nor year.
    otherwise: (content: string) => h('meta', { property, content }),
  });
  const marks: readonly Mark[] = [
    ...rights.license.licenses.map(({ shortName, uri }) => {
      const wrap = (text: string) => (uri ? h('a', { rel: ['license'], href: uri }, text) : h('span', text));
      return { text: shortName, wrap, otherwise: wrap };
    }),
    { text: rights.holder, ...said('dct:rightsHolder') },
    { text: String(rights.year), ...said('dct:dateCopyrighted') },
  ];
  return marks.reduce<ElementContent[]>(mark, [{ type: 'text', value: rights.notice }]);
};

interface Mark {
  readonly text: string;
  readonly wrap: (text: string) => Element;
  /** When the sentence does not have the text. */
  readonly otherwise: (text: string) => Element;
}

/** Wraps the first occurrence of a text. */
const mark = (content: ElementContent[], { text, wrap, otherwise }: Mark): ElementContent[] => {
  const at = content.findIndex((node) => node.type === 'text' && node.value.includes(text));
  const node = content[at];
  if (node?.type !== 'text') return [...content, { type: 'text', value: ' ' }, otherwise(text)];
  const start = node.value.indexOf(text);
  return [
    ...content.slice(0, at),
    { type: 'text', value: node.value.slice(0, start) },
    wrap(text),
    { type: 'text', value: node.value.slice(start + text.length) },
    ...content.slice(at + 1),
  ];
};
