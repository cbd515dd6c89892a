import type { Element } from 'hast';
import { h } from 'hastscript';
import type { CatalogueEdition, CatalogueEntry } from '../entry.js';
import type { View } from './view.js';

/** Reading editions first: the one that suits most readers, then paper, then the sources. */
const order = ['epub', 'pdf', 'epub-compat', 'web', 'source'] as const;

const ordered = ({ editions }: CatalogueEntry): readonly CatalogueEdition[] =>
  order.flatMap((format) => editions.filter((edition) => edition.format === format));

/** The two things a reader most likely wants: to read at once, or the file for a reading device. */
export const mainActions = (view: View, entry: CatalogueEntry): Element => {
  const web = entry.editions.find(({ format }) => format === 'web');
  const file = ordered(entry).find(({ format }) => format === 'epub' || format === 'pdf');
  return h('p', { className: ['actions'] }, [
    ...(web ? [h('a', { className: ['button'], href: web.href }, view.words.read), ' '] : []),
    ...(file
      ? [
          h(
            'a',
            { className: ['button', 'plain'], href: file.href, download: true },
            view.words.download(file.format.toUpperCase()),
          ),
        ]
      : []),
  ]);
};

/** Every file, with what it is good for and its weight; then its checksums. */
export const downloadList = (view: View, entry: CatalogueEntry): Element[] => {
  const files = ordered(entry).filter(({ format }) => format !== 'web');
  const sums = files
    .flatMap((edition) => [edition, ...(edition.print ? [edition.print] : [])])
    .filter(({ sha256 }) => sha256 !== undefined);
  return [
    h(
      'ul',
      { className: ['downloads'] },
      files.flatMap((edition) => [download(view, entry, edition), ...printFile(view, edition)]),
    ),
    ...(sums.length > 0
      ? [
          h('details', { className: ['checksums'] }, [
            h('summary', view.words.checksums),
            h(
              'pre',
              { tabIndex: 0, role: 'group', ariaLabel: 'SHA-256' },
              h('code', sums.map(({ href, sha256 }) => `${sha256}  ${href}\n`).join('')),
            ),
          ]),
        ]
      : []),
  ];
};

const printFile = ({ words }: View, { print }: CatalogueEdition): Element[] =>
  print
    ? [
        h('li', [
          h('a', { href: print.href, download: true }, words.printFile),
          ' ',
          h('span', { className: ['size'] }, words.size(print.bytes)),
          ' ',
          h('small', words.printUse),
        ]),
      ]
    : [];

const download = (
  { words }: View,
  entry: CatalogueEntry,
  { format, href, bytes, pages, version }: CatalogueEdition,
): Element =>
  h('li', [
    h('a', { href, download: true }, words.formats[format]),
    ' ',
    h('span', { className: ['size'] }, words.size(bytes)),
    ' ',
    h('small', [
      pages === undefined ? words.uses[format] : words.pdfUse(pages),
      ...(version === entry.version ? [] : [`, ${words.oldEdition(version)}`]),
    ]),
  ]);
