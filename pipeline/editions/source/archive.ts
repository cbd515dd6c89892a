import { type Zippable, zipSync } from 'fflate';

/** Already compressed: stored as they are. */
const stored = /\.(?:jpe?g|png|gif|webp|avif|zip|woff2?)$/i;

/** Unix, so that dates and names are read as they are written here. */
const madeOnUnix = 3;

/** Zip dates have no time zone and are written from local fields: noon of the day, wherever this runs. */
const localNoon = (date: string): Date => {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Math.max(year, 1980), month - 1, day, 12);
};

/**
 * Packs files into one zip, in one folder. Same files, same bytes: entries in code-point order, all of the same day.
 *
 * @param date ISO date.
 */
export const packFolder = (folder: string, files: ReadonlyMap<string, Uint8Array>, date: string): Uint8Array => {
  const entries: Zippable = {};
  const mtime = localNoon(date);
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    entries[`${folder}/${path}`] = [bytes, { level: stored.test(path) ? 0 : 9, mtime, os: madeOnUnix }];
  }
  return zipSync(entries);
};
