import type { Format } from '../editions/edition.js';
import type { CatalogueEntry, EarlierEdition } from './entry.js';

/** A file of the book's output folder that goes on under another name, or under its own. */
export interface KeptFile {
  readonly from: string;
  readonly to: string;
}

/**
 * What a new version leaves behind: the files that it replaces, each under a name that bears its version, before those
 * that were kept already, but for those of the print shop. Drafts were never published, and are not kept; neither is the web edition, which is a folder
 * that readers link into: its addresses go on to the latest version.
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
  const left = previous.draft
    ? []
    : replaced.map(({ print: _, ...edition }) => ({
        kept: { from: edition.href, to: versionedName(edition.href, edition.version) },
        edition: { ...edition, published: previous.published, href: versionedName(edition.href, edition.version) },
      }));
  const taken = new Set(left.map(({ kept }) => kept.to));
  // A version that is made again takes its place back.
  const still = previous.earlier.filter((edition) => edition.version !== version && !taken.has(edition.href));
  return {
    earlier: [...left.map(({ edition }) => edition), ...still],
    kept: [...left.map(({ kept }) => kept), ...still.map(({ href }) => ({ from: href, to: href }))],
  };
};

/** `essai.epub` → `versions/essai-1.0.0.epub`. */
const versionedName = (href: string, version: string): string =>
  `versions/${href.replace(/(\.[^.]+)$/, `-${version.replaceAll('+', '_')}$1`)}`;
