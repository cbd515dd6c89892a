import { sep } from 'node:path';
import { oneAtATime } from '../../preview/one-at-a-time.js';
import { folderComesBack, type Watcher, watchFolders } from '../../system/preview/watcher.js';
import type { Desk } from './desk.js';
import type { PreviewTools } from './preview-tools.js';

/**
 * Builds at each change, for ever. A book's folder that is gone is waited for.
 *
 * @param themes Folders of themes.
 * @param others Folders of other books that this one reads, as they become known.
 */
export async function followFolders(
  themes: readonly string[],
  others: ReadonlySet<string>,
  desk: Desk,
  { path, progress, say }: PreviewTools,
): Promise<void> {
  const isOfBook = (changed: string): boolean => changed === path || changed.startsWith(path + sep);
  const watchAll = (): Promise<Watcher> =>
    watchFolders(
      [path, ...themes, ...others],
      (paths) => build(paths),
      (reason) => progress.print(`${say.preview.notWatched(reason)}\n`),
    );
  let watcher: Watcher | undefined;
  /** What watches a folder does not know it again when another comes in its place. */
  const watchAnew = async (): Promise<void> => {
    await watcher?.close();
    await folderComesBack(path);
    watcher = await watchAll();
  };
  const build = oneAtATime<string>(async (changed) => {
    const known = others.size;
    const isThere = await desk.build(![...changed].every(isOfBook));
    if (isThere && !changed.has(path) && others.size === known) return;
    // What changed before it was watched is seen by one more build.
    await watchAnew();
    build([]);
  });
  watcher = await watchAll();
  build([]);
  await new Promise(() => undefined);
}
