import type { Element } from 'hast';
import { h } from 'hastscript';
import type { CatalogueEntry, EarlierEdition } from '../entry.js';
import { compareVersions } from '../version-order.js';
import { ownLanguage, type View } from './view.js';

interface Version {
  readonly version: string;
  readonly date?: string | undefined;
  readonly texts: readonly string[];
  readonly files: readonly EarlierEdition[];
}

/** Whether the reader has the latest version, what changed in each, and the files of those before that are still there. */
export const versionsBox = (view: View, entry: CatalogueEntry): Element => {
  const { words, common } = view;
  const versions = versionsOf(entry);
  const isTold = versions.length > 1 || versions.some(({ texts }) => texts.length > 0);
  return h('section', { className: ['versions'], ariaLabelledBy: 'versions' }, [
    h('h2', { id: 'versions', className: ['section-title'] }, words.versions.title),
    h('p', words.versions.latest(entry.version, common.date(entry.published))),
    ...(isTold
      ? [
          h(
            'ol',
            versions.map((version) => versionItem(view, entry, version)),
          ),
        ]
      : []),
  ]);
};

/** Every version that is known of, the latest first. */
const versionsOf = ({ version: current, published, changes, earlier }: CatalogueEntry): readonly Version[] => {
  const names = new Set([current, ...changes.map(({ version }) => version), ...earlier.map(({ version }) => version)]);
  return [...names]
    .sort((a, b) => compareVersions(b, a))
    .map((version) => {
      const told = changes.filter((change) => change.version === version);
      const files = earlier.filter((edition) => edition.version === version);
      const date = version === current ? published : (told.find((each) => each.date)?.date ?? files[0]?.published);
      return { version, date, texts: told.map(({ text }) => text), files };
    });
};

const versionItem = (view: View, entry: CatalogueEntry, { version, date, texts, files }: Version): Element =>
  h('li', [
    h('h3', [
      version,
      ...(date === undefined ? [] : [h('small', [', ', h('time', { dateTime: date }, view.common.date(date))])]),
    ]),
    ...texts.map((text) => h('p', ownLanguage(view, entry), text)),
    ...(files.length === 0
      ? []
      : [
          h(
            'p',
            { className: ['small'] },
            files.flatMap((file, index) => fileLink(view, file, index)),
          ),
        ]),
  ]);

const fileLink = (
  { words }: View,
  { format, href, bytes, print }: EarlierEdition,
  index: number,
): (Element | string)[] => [
  ...(index === 0 ? [] : [', ']),
  h('a', { href, download: true }, words.formats[format]),
  ` (${words.size(bytes)})`,
  ...(print
    ? [', ', h('a', { href: print.href, download: true }, words.printFile), ` (${words.size(print.bytes)})`]
    : []),
];
