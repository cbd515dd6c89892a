import { lstat, mkdir } from 'node:fs/promises';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/**
 * A folder that only this user can write, for what can be made again: in the user's cache, else in the temporary folder.
 *
 * @throws when neither can be had.
 */
export async function cacheFolder(env: Readonly<Record<string, string | undefined>>): Promise<string> {
  const places = [
    join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'livres'),
    join(tmpdir(), `livres-${userInfo().uid}`),
  ];
  for (const folder of places) {
    await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => undefined);
    if (await isOurs(folder)) return folder;
  }
  throw new Error(`neither ${places.join(' nor ')} can be written to by this user alone`);
}

async function isOurs(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  const writableByOthers = 0o022;
  return !!found?.isDirectory() && found.uid === userInfo().uid && (found.mode & writableByOthers) === 0;
}
