import type { Format } from '../editions/edition.js';
import type { CatalogueEdition, CatalogueEntry, EarlierEdition } from './entry.js';

/** A file of the book's output folder that goes on under another name, or under its own. */
export interface KeptFile {
  readonly from: string;
  readonly to: string;
}

/**
 * What a new version leaves behind: the files that it replaces, that of the print shop too, each under a name that bears its
 * version, before those that were kept already. Drafts were never published, and are not kept; neither is the web edition,
 * which is a folder that readers link into: its addresses go on to the latest version.
 *
 * @param made Formats that the present build makes.
 */
export const earlierEditions = (
  previous: Pick<CatalogueEntry, 'editions' | 'earlier' | 'published' | 'draft'> | undefined,
  version: string,
  made: ReadonlySet<Format>,
): { readonly earlier: readonly EarlierEdition[]; readonly kept: readonly KeptFile[] } => {
  if (!previous) return { earlier: [], kept: [] };
  const replaced = previous.editions.filter(
    (edition) => made.has(edition.format) && edition.sha256 !== undefined && edition.version !== version,
  );
  const left = previous.draft ? [] : replaced;
  const renamed = left.map((edition) => versioned(edition, previous.published));
  const taken = new Set(renamed.map(({ href }) => href));
  // A version that is made again takes its place back.
  const still = previous.earlier.filter((edition) => edition.version !== version && !taken.has(edition.href));
  return {
    earlier: [...renamed, ...still],
    kept: [
      ...left.flatMap((edition) =>
        pathsOf(edition).map((path) => ({ from: path, to: versionedName(path, edition.version) })),
      ),
      ...still.flatMap(pathsOf).map((path) => ({ from: path, to: path })),
    ],
  };
};

const pathsOf = ({ href, print }: CatalogueEdition): readonly string[] => [href, ...(print ? [print.href] : [])];

const versioned = (edition: CatalogueEdition, published: string): EarlierEdition => {
  const { href, print, version } = edition;
  return {
    ...edition,
    published,
    href: versionedName(href, version),
    ...(print && { print: { ...print, href: versionedName(print.href, version) } }),
  };
};

/** `essai.epub` → `versions/essai-1.0.0.epub`. */
const versionedName = (href: string, version: string): string =>
  `versions/${href.replace(/(\.[^.]+)$/, `-${version.replaceAll('+', '_')}$1`)}`;
