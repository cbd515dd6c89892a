import type { Element } from 'xast';
import { textOf } from '../../text.js';
import type { OpenedPublication, XmlDocument } from '../publication.js';
import { attribute, elements, hasToken } from '../select.js';
import { leads, type Places, targetOf } from './addresses.js';
import { type Examination, each, type Fault, together } from './examination.js';

/** One entry of a list of the navigation document or of the NCX. */
export interface Entry {
  readonly label: string;
  /** As it is written. */
  readonly href: string;
  /** Path and fragment in the zip. */
  readonly address: string;
}

/** The links of one `nav` of the navigation document, in order. */
export const entriesOf = (document: XmlDocument, type: string): readonly Entry[] =>
  navs(document, type).flatMap((nav) =>
    elements(nav, 'a').map((link) => entry(textOf(link), attribute(link, 'href') ?? '', document)),
  );

const navs = ({ tree }: XmlDocument, type: string): readonly Element[] =>
  elements(tree, 'nav').filter((nav) => hasToken(nav, 'epub:type', type));

const entry = (label: string, href: string, document: XmlDocument): Entry => {
  const { path, fragment } = targetOf(href, document);
  return {
    label: label.replace(/\s+/g, ' ').trim(),
    href,
    address: fragment === undefined ? path : `${path}#${fragment}`,
  };
};

/** The navigation document (EPUB 3.3, § 7): its lists lead where they say, in reading order, and the NCX says the same. */
export const navigation = (publication: OpenedPublication, places: Places): Examination => {
  const { navigation: document, ncx, packagePath } = publication;
  const lost = { where: packagePath, found: 'no navigation document', expected: 'a navigation document' };
  if (!document) return { seen: 1, faults: [lost] };
  const names = new Set(publication.archive.entries.map(({ name }) => name));
  const contents = entriesOf(document, 'toc');
  const all = [...contents, ...entriesOf(document, 'landmarks'), ...entriesOf(document, 'page-list')];
  return together(
    {
      seen: 1,
      faults:
        contents.length > 0 ? [] : [{ where: document.path, found: 'no contents', expected: 'a table of contents' }],
    },
    each(all, (found) => target(found, document, names, places)),
    each(contents, ordered(contents, publication, document.path)),
    { seen: 1, faults: lists(document) },
    chapters(publication, contents),
    ...(ncx ? [same(contents, ncx)] : []),
  );
};

const target = (
  { label, href }: Entry,
  document: XmlDocument,
  names: ReadonlySet<string>,
  places: Places,
): readonly Fault[] => [
  ...(leads(targetOf(href, document), names, places)
    ? []
    : [{ where: `${document.path} “${label}”`, found: href, expected: 'a place in the book' }]),
  ...(label === '' ? [{ where: `${document.path} a[href="${href}"]`, found: 'no label', expected: 'a label' }] : []),
];

/** Entries stand in the order in which their documents are read. */
const ordered = (contents: readonly Entry[], { spine }: OpenedPublication, where: string) => {
  const ranks = new Map(spine.map(({ path }, index) => [path, index]));
  const rank = ({ address }: Entry): number => ranks.get(address.replace(/#.*/, '')) ?? -1;
  return (found: Entry, index: number): readonly Fault[] => {
    const before = contents[index - 1];
    return before === undefined || rank(before) <= rank(found)
      ? []
      : [{ where: `${where} “${found.label}”`, found: `after “${before.label}”`, expected: 'the reading order' }];
  };
};

/** `ol` of `li`, each a link or a label, then perhaps a list (EPUB 3.3, § 7.3). */
const lists = (document: XmlDocument): readonly Fault[] =>
  elements(document.tree, 'nav').flatMap((nav) =>
    elements(nav, 'li').flatMap((item) => {
      const names = item.children.flatMap((child) => (child.type === 'element' ? [child.name] : [])).join(' ');
      return /^(a( ol)?|span ol)$/.test(names)
        ? []
        : [{ where: `${document.path} li`, found: names, expected: 'a link, perhaps a list' }];
    }),
  );

/** No chapter and no part is left out of the contents. */
const chapters = ({ spine }: OpenedPublication, contents: readonly Entry[]): Examination => {
  const listed = new Set(contents.map(({ address }) => address.replace(/#.*/, '')));
  const wanted = spine.filter(({ tree }) =>
    elements(tree, 'section').some(
      (section) => hasToken(section, 'epub:type', 'chapter') || hasToken(section, 'epub:type', 'part'),
    ),
  );
  return each(wanted, ({ path }) =>
    listed.has(path) ? [] : [{ where: path, found: 'not in the contents', expected: 'an entry of the contents' }],
  );
};

const same = (contents: readonly Entry[], ncx: XmlDocument): Examination => {
  const told = ({ label, address }: Entry): string => `${label} → ${address}`;
  const points = elements(ncx.tree, 'navPoint').map((point) => {
    const href = attribute(elements(point, 'content')[0], 'src') ?? '';
    return told(entry(elements(point, 'text').slice(0, 1).map(textOf).join(''), href, ncx));
  });
  const wanted = contents.map(told);
  const at = wanted.findIndex((line, index) => line !== points[index]);
  const differs = at >= 0 || points.length !== wanted.length;
  const index = at >= 0 ? at : wanted.length;
  return {
    seen: points.length,
    faults: differs
      ? [{ where: ncx.path, found: points[index] ?? 'nothing', expected: wanted[index] ?? 'nothing more' }]
      : [],
  };
};
