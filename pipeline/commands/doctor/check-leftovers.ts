import { join } from 'node:path';
import { readLock } from '../../system/lock.js';
import { unfinishedFolders } from '../../system/new-folder.js';
import { OutputFolder } from '../../system/output-folder.js';
import { shownPath } from '../shown-path.js';
import type { Examined, Finding } from './finding.js';

/** What is left of runs that were killed, or the one that is going on. */
export async function checkLeftovers({ context, words }: Examined, output: string): Promise<Finding> {
  const found = (told: { says: string; remedy: string }): Finding => ({
    subject: 'leftovers',
    state: 'attention',
    ...told,
  });
  const file = join(output, '.lock');
  const lock = await readLock(file);
  if (lock?.holder === 'alive') return found(words.held(lock.pid));
  if (lock?.holder === 'elsewhere') return found(words.heldElsewhere(lock.host, shownPath(file)));
  if (lock) return found(words.deadLock(lock.pid));
  const halfBuilt = await new OutputFolder(output).leftovers();
  if (halfBuilt.length > 0) return found(words.halfBuilt(halfBuilt.map((name) => shownPath(join(output, name)))));
  const halfMade = await unfinishedFolders(context.configuration.books);
  if (halfMade.length > 0) return found(words.halfMade(halfMade.map(shownPath)));
  return { subject: 'leftovers', state: 'works', says: words.noLeftovers };
}
