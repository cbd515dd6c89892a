import type { Element } from 'xast';
import { textOf } from '../../text.js';
import type { OpenedPublication, XmlDocument } from '../publication.js';
import { allElements, attribute, elements, hasToken } from '../select.js';

/** What was counted in a finished publication; nothing is concluded from it here. */
export interface Measures {
  readonly characters: number;
  /** Pictures that say something, and those of them that a text can replace. */
  readonly pictures: number;
  readonly described: number;
  readonly formulas: number;
  readonly spoken: number;
  readonly headings: number;
  readonly skipped: number;
  /** Elements with a role of DPUB-ARIA. */
  readonly roles: number;
  readonly contents: number;
  /** Entries of the contents that come before what the entry above them leads to. */
  readonly disordered: number;
  readonly pages: number;
  readonly pageMarks: number;
  /** What moves, sounds or runs: elements, and pictures of several frames. */
  readonly active: number;
  /** Rules of style sheets that stand in the way of a reader's own size, colours and spacing. */
  readonly forced: number;
  /** Documents of fixed layout. */
  readonly fixed: number;
}

/** Counts what the accessibility of a publication is judged by. The cover and the contents page are not the text. */
export const measuresOf = async (publication: OpenedPublication): Promise<Measures> => {
  const { spine, navigation } = publication;
  const text = spine.filter((document) => document !== navigation && !isCover(document));
  const all = text.flatMap(({ tree }) => allElements(tree));
  const named = (name: string): readonly Element[] => all.filter((element) => element.name === name);
  const inFigures = figures(text);
  const pictures = named('img').filter((image) => !isDecorative(image, inFigures));
  const list = (type: string): readonly Element[] =>
    navigation
      ? elements(navigation.tree, 'nav')
          .filter((nav) => hasToken(nav, 'epub:type', type))
          .flatMap((nav) => elements(nav, 'a'))
      : [];
  return {
    characters: text.reduce((sum, { tree }) => sum + textOf(tree).trim().length, 0),
    pictures: pictures.length,
    described: pictures.filter((image) => (attribute(image, 'alt') ?? '').trim() !== '').length,
    formulas: named('math').length,
    spoken: named('math').filter((formula) => (attribute(formula, 'alttext') ?? '').trim() !== '').length,
    ...headingsOf(text),
    roles: all.filter((element) => attribute(element, 'role')?.startsWith('doc-')).length,
    contents: list('toc').length,
    disordered: disorderOf(list('toc'), publication),
    pages: list('page-list').length,
    pageMarks: all.filter((element) => attribute(element, 'role') === 'doc-pagebreak').length,
    active: all.filter(({ name }) => moving.test(name)).length + (await movingPictures(publication)),
    forced: forcedRules(publication),
    fixed: fixedDocuments(publication),
  };
};

const moving = /^(audio|video|script|canvas|iframe|object|embed|animate.*|set|marquee|blink)$/;

const isCover = ({ tree }: XmlDocument): boolean =>
  elements(tree, 'section').some((section) => hasToken(section, 'epub:type', 'cover'));

const figures = (documents: readonly XmlDocument[]): ReadonlySet<Element> =>
  new Set(documents.flatMap(({ tree }) => elements(tree, 'figure').flatMap((figure) => elements(figure, 'img'))));

/** `alt=""` is the author's word that a picture says nothing; a caption says otherwise. */
const isDecorative = (image: Element, inFigures: ReadonlySet<Element>): boolean =>
  attribute(image, 'alt') === '' && !inFigures.has(image);

const headingsOf = (documents: readonly XmlDocument[]): Pick<Measures, 'headings' | 'skipped'> => {
  let [headings, skipped] = [0, 0];
  for (const { tree } of documents) {
    let before = 0;
    for (const { name } of allElements(tree)) {
      if (!/^h[1-6]$/.test(name)) continue;
      headings += 1;
      const level = Number(name[1]);
      if (before > 0 && level > before + 1) skipped += 1;
      before = level;
    }
  }
  return { headings, skipped };
};

const disorderOf = (contents: readonly Element[], { spine, navigation }: OpenedPublication): number => {
  const folder = navigation?.path.replace(/[^/]*$/, '') ?? '';
  const ranks = new Map(spine.map(({ path }, index) => [path, index]));
  const order = contents.map(
    (link) => ranks.get(folder + decodeURI((attribute(link, 'href') ?? '').replace(/#.*/, ''))) ?? -1,
  );
  return order.filter((rank, index) => rank < 0 || rank < (order[index - 1] ?? 0)).length;
};

const movingPictures = async ({ manifest, read }: OpenedPublication): Promise<number> => {
  let moving = 0;
  for (const { mediaType, path } of manifest) {
    const mark = frames[mediaType];
    if (!mark) continue;
    const start = (await read(path))?.subarray(0, 2 ** 20);
    if (mark.test(new TextDecoder('latin1').decode(start))) moving += 1;
  }
  return moving;
};

/** What is in a picture of several frames and in no other. */
const frames: Readonly<Record<string, RegExp>> = {
  'image/gif': /NETSCAPE2\.0/,
  'image/png': /^.{8,4096}acTL/s,
  'image/svg+xml': /<(animate|set)/,
};

const forcedRules = ({ manifest, text }: OpenedPublication): number =>
  manifest
    .filter(({ mediaType }) => mediaType === 'text/css')
    .map(({ path }) => text(path) ?? '')
    .reduce((sum, css) => sum + forcing.reduce((found, rule) => found + [...css.matchAll(rule)].length, 0), 0);

const forcing = [
  /!important/gi,
  /(font-size|line-height|letter-spacing)\s*:[^;}]*\d(px|pt|mm|cm)/gi,
  /(^|[}\s,])(html|body)\s*\{[^}]*(?<![-\w])(color|background(-color)?|font-size)\s*:/gi,
];

/** EPUB 3.3, § 8.2.2.1: said of the whole publication, or of one document. */
const fixedDocuments = ({ package: root, spine }: OpenedPublication): number => {
  const isWhole = elements(root, 'meta').some(
    (meta) => attribute(meta, 'property') === 'rendition:layout' && textOf(meta).trim() === 'pre-paginated',
  );
  const documents = elements(root, 'itemref');
  return isWhole
    ? spine.length
    : documents.filter((item) => hasToken(item, 'properties', 'rendition:layout-pre-paginated')).length;
};
