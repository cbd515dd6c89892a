import type { LicencesOptions } from '../licences.js';
import type { RebadgeOptions } from '../rebadge.js';
import { date } from './arguments.js';
import type { Line } from './line.js';

/** What is asked about rights, and done with them. */
export function rightsCommands({ command, say, actions }: Line): void {
  command('licences', say.licences.summary, say.licences.examples)
    .argument('<book>', say.licences.book)
    .option('--json', say.options.json, false)
    .action((book: string, options: Omit<LicencesOptions, 'book'>) => actions.licences({ ...options, book }));
  command('rebadge', say.rebadge.summary, say.rebadge.examples)
    .argument('<bundle>', say.rebadge.bundle)
    .requiredOption('--publisher <name>', say.options.publisher)
    .requiredOption('--title <title>', say.options.title)
    .option('--subtitle <subtitle>', say.options.subtitle)
    .option('--published <date>', say.options.published, (value) => date(value, say))
    .option('--origin <url>', say.options.origin)
    .option('--changes <text>', say.options.changes)
    .option('-o, --out <folder>', say.options.newFolder)
    .option('--json', say.options.json, false)
    .action((bundle: string, options: Omit<RebadgeOptions, 'bundle'>) => actions.rebadge({ ...options, bundle }));
}
