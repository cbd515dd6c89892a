import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderState } from '../../pipeline/system/folder-state.js';
import { temporaryFolder } from './temporary-folder.js';

test('a folder, a file, and what could be made', async () => {
  const folder = await temporaryFolder({ fichier: 'x' });
  expect(await folderState(folder)).toMatchObject({ kind: 'folder', writable: true });
  expect(await folderState(join(folder, 'a/b'))).toMatchObject({ kind: 'absent', writable: true });
  expect(await folderState(join(folder, 'fichier'))).toEqual({ kind: 'file', writable: false });
  expect(await folderState(join(folder, 'fichier/b'))).toMatchObject({ kind: 'absent', writable: false });
  expect((await folderState(folder)).free).toBeGreaterThan(0);
});
