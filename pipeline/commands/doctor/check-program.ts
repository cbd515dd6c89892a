import { readLayoutProgram } from '../../system/browser/layout-program.js';
import { installation } from '../../system/configuration.js';
import { nodeFacts } from '../../system/running.js';
import type { Examined, Finding } from './finding.js';

/** Which program this is, and whether all of it was compiled. */
export async function checkProgram({ context, words }: Examined): Promise<Finding> {
  const subject = 'program';
  const isWhole = await readLayoutProgram().then(
    () => true,
    () => false,
  );
  if (!isWhole) return { subject, state: 'missing', ...words.notCompiled(installation) };
  return { subject, state: 'works', says: `${context.generator}, ${installation}` };
}

/** Whether Node is recent enough. */
export async function checkNode({ words }: Examined): Promise<Finding> {
  const subject = 'node';
  const facts = await nodeFacts();
  if (!facts.isRecent) return { subject, state: 'missing', ...words.nodeTooOld(facts) };
  return { subject, state: 'works', says: words.node(facts) };
}
