import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';

/**
 * Writes files into a folder that is not there yet, whole or not at all: an interruption leaves nothing of it.
 *
 * @param files By path from the folder, with `/`.
 * @returns False, and nothing is written, when something is there already.
 * @throws {Error} for a path that leads out of the folder.
 */
export async function writeNewFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<boolean> {
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  if (isThere) return false;
  const draft = join(dirname(resolve(folder)), `.${basename(folder)}.${randomUUID()}`);
  const discard = () => rmSync(draft, { recursive: true, force: true });
  process.once('exit', discard);
  try {
    for (const [path, content] of files) {
      const place = resolve(draft, path);
      if (!place.startsWith(draft + sep)) throw new Error(`${path} leads out of the folder`);
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, content);
    }
    await rename(draft, folder);
  } finally {
    process.removeListener('exit', discard);
    await rm(draft, { recursive: true, force: true });
  }
  return true;
}

/** Paths of the folders that a killed {@link writeNewFolder} left in another folder. */
export const unfinishedFolders = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => /^\..+\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(name))
    .map((name) => join(folder, name));
};
