import { sep } from 'node:path';
import { oneAtATime } from '../../preview/one-at-a-time.js';
import { type Watcher, watchFolders } from '../../system/preview/watcher.js';
import type { Desk } from './desk.js';
import type { PreviewTools } from './preview-tools.js';

/**
 * Builds at each change, for ever.
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
  const build = oneAtATime<string>(async (changed) => {
    const known = others.size;
    await desk.build(![...changed].every(isOfBook));
    if (others.size === known) return;
    await (await watching).close();
    watching = watchAll();
    await watching;
    // What changed before it was watched is seen by one more build.
    build([]);
  });
  let watching = watchAll();
  await watching;
  build([]);
  await new Promise(() => undefined);
}
