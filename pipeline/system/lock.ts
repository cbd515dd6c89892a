import { rmSync } from 'node:fs';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

/** Another build holds the output folder. */
export class OutputLocked extends Error {
  readonly pid: number;
  readonly host: string;

  constructor(pid: number, host: string) {
    super(`locked by process ${pid} on ${host}`);
    this.name = 'OutputLocked';
    this.pid = pid;
    this.host = host;
  }
}

/**
 * Takes the lock file, which names the process and the host that hold it. The lock of a dead process of
 * this host is taken over. It is given back by the returned function, and at the latest when the process ends.
 *
 * @throws {OutputLocked} when a living build holds it.
 */
export async function takeLock(path: string): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true });
  while (!(await claim(path))) {
    const lock = await readLock(path);
    if (lock && lock.holder !== 'dead') throw new OutputLocked(lock.pid, lock.host);
    await rm(path, { force: true });
  }
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  return async () => {
    process.removeListener('exit', release);
    release();
  };
}

/** A lock file: who took it, and whether that process is still there; `elsewhere` is for another host to know. */
export interface Lock {
  readonly pid: number;
  readonly host: string;
  readonly holder: 'alive' | 'dead' | 'elsewhere';
}

/** Reads a lock file; nothing when there is none. */
export async function readLock(path: string): Promise<Lock | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const [number = '', host = ''] = text.trim().split(' ');
  const pid = Number(number);
  if (host !== hostname()) return { pid, host, holder: 'elsewhere' };
  return { pid, host, holder: isAlive(pid) ? 'alive' : 'dead' };
}

/** Makes the lock with its content in one step: a link fails when the name is taken. */
async function claim(path: string): Promise<boolean> {
  const own = `${path}.${process.pid}`;
  await writeFile(own, `${process.pid} ${hostname()}\n`);
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
