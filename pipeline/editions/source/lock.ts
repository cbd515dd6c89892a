import { type BundleLock, sha256 } from '../../rights/reuse/bundle-files.js';
import type { Theme } from '../../theme/theme.js';
import type { WriterInput } from '../edition.js';
import type { BundleItem, BundleItems } from './bundle-items.js';

/** One checksum for a theme: its style sheets, faces, colours and drawings. */
const themeSum = ({ css, faces, palettes, ornaments, fontNotice }: Theme): string =>
  sha256(JSON.stringify([css, faces.map(({ file, data }) => [file, sha256(data)]), palettes, ornaments, fontNotice]));

const describe = ({ path, copyright, license, attribution }: BundleItem) => ({
  path,
  license: license.expression,
  copyright: [...copyright],
  ...(attribution && {
    title: attribution.title,
    author: attribution.author,
    authorUrl: attribution.authorUrl,
    source: attribution.source,
    changes: attribution.changes,
  }),
});

/**
 * What the editions were made of and with, for programs: the generator, the theme, and of each item its checksum, holder,
 * licence and credit; what was left out, and why. JSON.
 */
export const sourceLock = (
  { book, theme, generator, draft }: WriterInput,
  { kept, leftOut }: BundleItems,
  files: ReadonlyMap<string, Uint8Array>,
): string => {
  const { slug, title, lang, version, published, rights, identifiers } = book;
  const lock: BundleLock = {
    format: 1,
    generator,
    ...(draft && { draft }),
    theme: { name: theme.name, sha256: themeSum(theme) },
    book: {
      ...{ slug, title, lang, version, published, uuid: identifiers.uuid },
      ...{ license: rights.license.expression, holder: rights.holder, year: rights.year },
    },
    items: kept.map((item) => ({ ...describe(item), sha256: sha256(files.get(item.path) ?? '') })),
    leftOut: leftOut.map((item) => ({ ...describe(item), why: item.why })),
  };
  return `${JSON.stringify(lock, null, 2)}\n`;
};
