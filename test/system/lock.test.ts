import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OutputLocked, takeLock } from '../../pipeline/system/lock.js';
import { temporaryFolder } from './temporary-folder.js';

test('a second build is told who holds the folder, and gets it when the first has ended', async () => {
  const path = join(await temporaryFolder(), '.lock');
  const release = await takeLock(path);
  await expect(takeLock(path)).rejects.toThrow(OutputLocked);
  await expect(takeLock(path)).rejects.toMatchObject({ pid: process.pid, host: hostname() });
  await release();
  await (await takeLock(path))();
});

test('the lock of a dead process of this host is taken over', async () => {
  const noSuchProcess = 2 ** 22 + 1;
  const folder = await temporaryFolder({ '.lock': `${noSuchProcess} ${hostname()}\n` });
  const release = await takeLock(join(folder, '.lock'));
  expect(await readFile(join(folder, '.lock'), 'utf8')).toBe(`${process.pid} ${hostname()}\n`);
  await release();
});

test('the lock of another host is respected: its processes cannot be seen from here', async () => {
  const folder = await temporaryFolder({ '.lock': '1234 autre-machine\n' });
  await expect(takeLock(join(folder, '.lock'))).rejects.toMatchObject({ pid: 1234, host: 'autre-machine' });
});
