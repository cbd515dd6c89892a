import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The name by which git signs what its user writes; nothing without git, or when it was told none. */
export const gitName = async (): Promise<string | undefined> => {
  try {
    const { stdout } = await run('git', ['config', '--get', 'user.name'], { timeout: 5_000 });
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
};
