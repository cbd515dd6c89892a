import { compareNames } from './compare-names.js';
import type { MarkdownFile } from './manuscript.js';

/** What a header calls its place among its neighbours: Hugo, Docusaurus, Just the Docs. */
const keys = ['weight', 'sidebar_position', 'nav_order'];
/** The file that speaks for its folder, and comes first in it. */
const opening = /(?:^|\/)(?:_?index|readme)\.\w+$/i;

const weightOf = ({ header }: MarkdownFile): number | undefined => {
  const value = keys.map((key) => header.data[key]).find((each) => each !== undefined);
  const weight = typeof value === 'string' ? Number.parseFloat(value) : value;
  return typeof weight === 'number' && Number.isFinite(weight) ? weight : undefined;
};

/** Where a file or a folder stands among its neighbours: what opens them, then by weight, then what has none. */
type Rank = readonly [weight: number, name: string];

/**
 * The files in the order that their headers give, when several give one: by weight within each folder, a folder by the weight
 * of the file that opens it. Without weights, as they were.
 */
export const inWeighedOrder = (files: ReadonlyMap<string, MarkdownFile>): ReadonlyMap<string, MarkdownFile> => {
  const weights = new Map(
    [...files].flatMap(([path, file]) => {
      const weight = weightOf(file);
      return weight === undefined ? [] : [[path, weight] as const];
    }),
  );
  if (weights.size < 2) return files;
  const folders = new Map(
    [...weights].filter(([path]) => opening.test(path)).map(([path, weight]) => [folderOf(path), weight]),
  );
  const ranks = (path: string): readonly Rank[] =>
    path.split('/').map((name, index, all) => {
      const isFile = index === all.length - 1;
      if (isFile && opening.test(path)) return [Number.NEGATIVE_INFINITY, name];
      const weight = isFile ? weights.get(path) : folders.get(all.slice(0, index + 1).join('/'));
      return [weight ?? Number.POSITIVE_INFINITY, name];
    });
  return new Map([...files].toSorted(([a], [b]) => compareRanks(ranks(a), ranks(b))));
};

const folderOf = (path: string): string => path.replace(/\/?[^/]*$/, '');

function compareRanks(left: readonly Rank[], right: readonly Rank[]): number {
  for (const [index, [weight, name]] of left.entries()) {
    const [otherWeight, otherName] = right[index] ?? [weight, ''];
    if (weight !== otherWeight) return weight < otherWeight ? -1 : 1;
    if (name !== otherName) return compareNames(name, otherName);
  }
  return 0;
}
