import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isOutside } from '../book-folder.js';

/** By path, what makes a folder this one and no other; undefined for one that is looked for and is not there. */
export type Identities = Map<string, string | undefined>;

/** Of these folders and of all that are in them. */
export async function readIdentities(folders: readonly string[]): Promise<Identities> {
  const found = new Map<string, string | undefined>();
  const read = async (folder: string, isRoot: boolean): Promise<void> => {
    const identity = await identityOf(folder);
    if (identity === undefined && !isRoot) return;
    found.set(folder, identity);
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const inner = entries.filter((entry) => entry.isDirectory() && !isOutside(entry.name));
    await Promise.all(inner.map(({ name }) => read(join(folder, name), false)));
  };
  await Promise.all(folders.map((folder) => read(folder, true)));
  return found;
}

/** A number may be given to another folder as soon as one is gone; the hour of its birth is not. */
async function identityOf(folder: string): Promise<string | undefined> {
  try {
    const { dev, ino, birthtimeMs } = await stat(folder);
    return `${dev} ${ino} ${birthtimeMs}`;
  } catch {
    return undefined;
  }
}

/** Where a folder stands now that was not there. What was put into it before it was watched nobody told. */
export const changedPlaces = (before: Identities, now: Identities): readonly string[] =>
  [...now].flatMap(([folder, identity]) => (identity !== undefined && before.get(folder) !== identity ? [folder] : []));
