import { access, constants, stat, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** What can be done with a folder. */
export interface FolderState {
  /** `file`: something is there, and it is no folder. */
  readonly kind: 'folder' | 'file' | 'absent';
  /** Files can be written in it; one that is absent can be made. */
  readonly writable: boolean;
  /** Bytes that are free for this user; unknown where the system does not say. */
  readonly free?: number;
}

/** Looks at a folder, or at the nearest one above it that is there, and writes nothing. */
export async function folderState(path: string): Promise<FolderState> {
  const found = await stat(path).catch(() => undefined);
  if (found && !found.isDirectory()) return { kind: 'file', writable: false };
  const place = found ? path : await nearestFolder(path);
  const writable = await access(place, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  const disk = await statfs(place).catch(() => undefined);
  return {
    kind: found ? 'folder' : 'absent',
    writable: writable && (await stat(place)).isDirectory(),
    ...(disk && { free: disk.bavail * disk.bsize }),
  };
}

async function nearestFolder(path: string): Promise<string> {
  let place = dirname(resolve(path));
  while (!(await stat(place).catch(() => undefined))) place = dirname(place);
  return place;
}
