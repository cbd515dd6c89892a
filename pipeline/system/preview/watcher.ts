import { relative, sep } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { type FSWatcher, watch } from 'chokidar';
import { isOutside } from '../book-folder.js';
import { changedPlaces, readIdentities } from './folder-identities.js';

/** How long the disk is quiet after a save, in milliseconds: editors write a file in several steps. */
const quiet = 40;
/** A disk that is never quiet is looked at all the same. */
const longest = 400;
/** How long it is waited, in milliseconds, before looking again whether folders are still the same. */
const patience = 300;
/** How many times as long as a look takes is waited at least: a manuscript of many folders keeps no processor busy. */
const rest = 50;

/** Watches folders. */
export interface Watcher {
  close(): Promise<void>;
}

/**
 * Calls `changed` with the paths that changed in these folders, or in folders that come to be in them, once for all that a
 * save does. Resolves when all that is there is watched.
 *
 * A folder may go, come back, or give its place to another at once, as when a version of a manuscript is checked out: the
 * system then goes on telling of the one that went. So folders are looked at, and watched anew when they are not the same.
 *
 * @param failed Told why something cannot be watched: a system watches a limited number of files.
 */
export async function watchFolders(
  folders: readonly string[],
  changed: (paths: ReadonlySet<string>) => void,
  failed: (reason: string) => void,
): Promise<Watcher> {
  const settle = settled(changed);
  let known = await readIdentities(folders);
  const told = (event: string, path: string): void => {
    // What comes back is watched anew even if it is the same.
    if (event === 'unlinkDir' && known.has(path)) known.set(path, undefined);
    settle(path);
  };
  let watcher = await open(folders, told, failed);
  const end = new AbortController();
  /** Gives how long the folders took to be looked at, in milliseconds. */
  const look = async (): Promise<number> => {
    const began = performance.now();
    const now = await readIdentities(folders);
    const took = performance.now() - began;
    const places = changedPlaces(known, now);
    known = now;
    if (places.length === 0) return took;
    await watcher.close();
    watcher = await open(folders, told, failed);
    for (const place of places) settle(place);
    return took;
  };
  const looking = (async (): Promise<void> => {
    for (let pause = patience; ; ) {
      await after(pause, undefined, { signal: end.signal }).catch(() => undefined);
      if (end.signal.aborted) return;
      pause = Math.max(patience, rest * (await look()));
    }
  })();
  return {
    close: async () => {
      end.abort();
      await looking;
      await watcher.close();
    },
  };
}

async function open(
  folders: readonly string[],
  told: (event: string, path: string) => void,
  failed: (reason: string) => void,
): Promise<FSWatcher> {
  const isIgnored = (path: string): boolean => {
    const root = folders.find((each) => path.startsWith(each + sep));
    return root !== undefined && relative(root, path).split(sep).some(isOutside);
  };
  const watcher = watch([...folders], { ignoreInitial: true, ignored: isIgnored, atomic: false });
  watcher.on('all', told);
  watcher.on('error', (error) => {
    // What went at this moment is said by the build that reads it.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    failed(error instanceof Error ? error.message : String(error));
  });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return watcher;
}

/** Gathers what is said in quick succession. */
function settled(changed: (paths: ReadonlySet<string>) => void): (path: string) => void {
  let paths = new Set<string>();
  let since = 0;
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    const all = paths;
    paths = new Set();
    changed(all);
  };
  return (path) => {
    if (paths.size === 0) since = Date.now();
    paths.add(path);
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, Math.min(quiet, since + longest - Date.now())));
  };
}
