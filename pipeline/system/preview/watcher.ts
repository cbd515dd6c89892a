import { relative, sep } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { watch } from 'chokidar';
import { isFolder } from '../find-books.js';

/** How long the disk is quiet after a save, in milliseconds: editors write a file in several steps. */
const quiet = 40;
/** A disk that is never quiet is looked at all the same. */
const longest = 400;
/** How often a folder that is gone is looked for, in milliseconds. */
const patience = 400;

/** Watches folders. */
export interface Watcher {
  close(): Promise<void>;
}

/** Folders that are never part of a manuscript, as `book-folder.ts` has it. */
const ignored = /^(?:node_modules|output)$|^\./;

/**
 * Calls `changed` with the paths that changed in these folders, or in folders that come to be in them, once for all that a
 * save does. Resolves when all that is there is watched.
 *
 * @param failed Told why something cannot be watched: a system watches a limited number of files.
 */
export async function watchFolders(
  folders: readonly string[],
  changed: (paths: ReadonlySet<string>) => void,
  failed: (reason: string) => void,
): Promise<Watcher> {
  const isIgnored = (path: string): boolean => {
    const root = folders.find((each) => path.startsWith(each + sep));
    return (
      root !== undefined &&
      relative(root, path)
        .split(sep)
        .some((name) => ignored.test(name))
    );
  };
  const watcher = watch([...folders], { ignoreInitial: true, ignored: isIgnored, atomic: false });
  const settle = settled(changed);
  watcher.on('all', (_, path) => settle(path));
  watcher.on('error', (error) => {
    // What went at this moment is said by the build that reads it.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    failed(error instanceof Error ? error.message : String(error));
  });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return { close: () => watcher.close() };
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

/** Waits until a folder is there. */
export async function folderComesBack(folder: string): Promise<void> {
  while (!(await isFolder(folder))) await after(patience);
}
