import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Paths of the programs of these names that may be started, in the order of the names, then of `PATH`. */
export async function programsOnPath(
  names: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly string[]> {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const there = await Promise.all(places.map(isExecutable));
  return places.filter((_, index) => there[index]);
}

export const isExecutable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
