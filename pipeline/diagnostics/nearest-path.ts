import { nearest } from './nearest.js';

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();

/** The file of the folder that a missing path probably meant: another case, another folder, a slip of the finger. */
export const nearestPath = (missing: string, paths: Iterable<string>): string | undefined => {
  const all = [...paths];
  const folded = missing.toLowerCase();
  return (
    all.find((path) => path.toLowerCase() === folded) ??
    all.find((path) => nameOf(path) === nameOf(missing)) ??
    nearest(missing, all)
  );
};
