import { join, resolve } from 'node:path';
import { slug } from 'github-slugger';
import { Diagnostics } from '../diagnostics/diagnostics.js';
import { reportForTerminal, toRecord } from '../diagnostics/report.js';
import { rebadge as rebadgeFiles } from '../rights/rebadge/rebadge.js';
import { writeNewFolder } from '../system/new-folder.js';
import { readBundle } from '../system/read-bundle.js';
import { today } from '../system/today.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import { shownPath } from './shown-path.js';
import { UsageError } from './usage-error.js';

export interface RebadgeOptions {
  /** A `…-source.zip`, or its unpacked folder. */
  readonly bundle: string;
  readonly publisher: string;
  readonly title: string;
  readonly subtitle?: string;
  /** ISO date; today otherwise. */
  readonly published?: string;
  readonly origin?: string;
  readonly changes?: string;
  /** Folder of the new book; named after its title, among the books, otherwise. */
  readonly out?: string;
  readonly json: boolean;
}

/** `livres rebadge`: makes a third party's book folder of a source bundle, where the licence allows it. */
export async function rebadge(options: RebadgeOptions, context: Context): Promise<number> {
  const { terminal, say, configuration } = context;
  const { bundle, out, json, published = today(), ...order } = options;
  const files = await readBundle(bundle).catch((error: Error) => {
    throw new UsageError(say.unreadable(bundle, error.message));
  });
  const diagnostics = new Diagnostics(terminal.language);
  const made = rebadgeFiles(files, { ...order, published }, diagnostics);
  const folder = resolve(out ?? join(configuration.books, slug(order.title)));
  if (made && !(await writeNewFolder(folder, made))) throw new UsageError(say.folderExists(folder));
  if (json) {
    const messages = diagnostics.messages.map(toRecord);
    terminal.print(`${JSON.stringify({ ...(made && { folder }), messages }, null, 2)}\n`);
    return made ? exitCode.done : exitCode.bookErrors;
  }
  const source = (path: string) => (files.has(path) ? new TextDecoder().decode(files.get(path)) : undefined);
  const { language, color } = terminal;
  terminal.tell(reportForTerminal(diagnostics.messages, { language, color, folder: bundle, source }));
  if (made) terminal.print(`${say.rebadged(shownPath(folder))}\n`);
  return made ? exitCode.done : exitCode.bookErrors;
}
