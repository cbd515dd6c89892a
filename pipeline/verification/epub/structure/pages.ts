import type { OpenedPublication } from '../publication.js';
import { allElements, attribute, elements, hasToken } from '../select.js';
import type { Places } from './addresses.js';
import { type Examination, each, together } from './examination.js';
import { entriesOf } from './navigation.js';

/** The page-list: every entry leads to the mark of that very page, every mark is listed, in reading order. */
export const pages = (publication: OpenedPublication, places: Places): Examination => {
  const { navigation: document, spine, packagePath } = publication;
  const listed = document ? entriesOf(document, 'page-list') : [];
  const marks = spine.flatMap(({ path, tree }) =>
    allElements(tree)
      .filter(
        (element) => hasToken(element, 'epub:type', 'pagebreak') || attribute(element, 'role') === 'doc-pagebreak',
      )
      .map((mark) => `${path}#${attribute(mark, 'id') ?? ''}`),
  );
  const where = document?.path ?? packagePath;
  const counted = new Map(listed.map(({ label }) => [label, listed.filter((other) => other.label === label).length]));
  return together(
    each(listed, ({ label, address }, index) => {
      const mark = places.get(address);
      const isMark = mark !== undefined && attribute(mark, 'role') === 'doc-pagebreak';
      const found = isMark ? (attribute(mark, 'aria-label') ?? '') : `${address}, which is no page break`;
      return [
        ...(found === label
          ? []
          : [{ where: `${where} page ${label}`, found, expected: `the beginning of page ${label}` }]),
        ...(counted.get(label) === 1
          ? []
          : [{ where: `${where} page ${label}`, found: 'listed twice', expected: 'once' }]),
        ...(isMark && marks[index] !== address
          ? [{ where: `${where} page ${label}`, found: address, expected: marks[index] ?? 'nothing more' }]
          : []),
      ];
    }),
    each(marks, (address) =>
      listed.some((entry) => entry.address === address)
        ? []
        : [{ where: address, found: 'not listed', expected: 'an entry of the page-list' }],
    ),
    {
      seen: 1,
      faults:
        listed.length > 0 && !hasSource(publication)
          ? [{ where: packagePath, found: 'pages of nothing', expected: 'dc:source of the pagination' }]
          : [],
    },
  );
};

const hasSource = ({ package: root }: OpenedPublication): boolean =>
  elements(root, 'meta').some((meta) => attribute(meta, 'property') === 'source-of');
