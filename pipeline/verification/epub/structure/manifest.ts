import type { ManifestItem, OpenedPublication, XmlDocument } from '../publication.js';
import { allElements, attribute, elements } from '../select.js';
import { type Check, each, type Fault, together } from './examination.js';

/** The package document (EPUB 3.3, § 5): when it was changed, what reading systems must be ready for, cover, direction. */
export const manifest: Check = (publication) =>
  together(
    { seen: 1, faults: modified(publication) },
    one(publication, 'nav'),
    one(publication, 'cover-image'),
    each(publication.spine, (document) => properties(document, publication.manifest)),
    { seen: 1, faults: direction(publication) },
    each(publication.spine, size),
  );

const modified = ({ package: root, packagePath }: OpenedPublication): readonly Fault[] => {
  const dates = elements(root, 'meta')
    .filter((meta) => attribute(meta, 'property') === 'dcterms:modified' && !attribute(meta, 'refines'))
    .map((meta) => meta.children.map((child) => ('value' in child ? child.value : '')).join(''));
  return dates.length === 1 && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(dates[0] ?? '')
    ? []
    : [
        {
          where: `${packagePath} dcterms:modified`,
          found: dates.join(' | '),
          expected: 'one date, CCYY-MM-DDThh:mm:ssZ',
        },
      ];
};

const one = ({ manifest: items, packagePath }: OpenedPublication, property: string) => {
  const count = items.filter((item) => item.properties.includes(property)).length;
  const where = `${packagePath} item[properties=${property}]`;
  return { seen: 1, faults: count === 1 ? [] : [{ where, found: String(count), expected: '1' }] };
};

/** What a content document holds that its line of the manifest must tell. */
const telling: Readonly<Record<string, string>> = { math: 'mathml', svg: 'svg', script: 'scripted' };

const properties = ({ path, tree }: XmlDocument, items: readonly ManifestItem[]): readonly Fault[] => {
  const held = new Set(allElements(tree).flatMap(({ name }) => telling[name] ?? []));
  const told = items.find((item) => item.path === path)?.properties ?? [];
  const values = Object.values(telling);
  const found = told
    .filter((property) => values.includes(property))
    .sort()
    .join(' ');
  const expected = [...held].sort().join(' ');
  return found === expected ? [] : [{ where: `${path} properties`, found: found || '–', expected: expected || '–' }];
};

/** A book read from right to left turns its pages so. */
const direction = ({ package: root, packagePath, spine }: OpenedPublication): readonly Fault[] => {
  const isRightToLeft = spine.some(({ tree }) => attribute(elements(tree, 'html')[0], 'dir') === 'rtl');
  const found = attribute(elements(root, 'spine')[0], 'page-progression-direction') ?? 'ltr';
  const expected = isRightToLeft ? 'rtl' : 'ltr';
  return found === expected ? [] : [{ where: `${packagePath} spine`, found, expected }];
};

/** Reading systems load content documents whole: old ones stop at this many bytes. */
const largest = 300_000;

const size = ({ path, size: bytes }: XmlDocument): readonly Fault[] =>
  bytes <= largest ? [] : [{ where: path, found: `${bytes} bytes`, expected: `${largest} bytes at most` }];
