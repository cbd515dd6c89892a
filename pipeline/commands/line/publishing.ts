import type { Format } from '../../editions/edition.js';
import type { BuildOptions } from '../build.js';
import type { DoctorOptions } from '../doctor.js';
import type { VerifyOptions } from '../verify.js';
import { editionList, positive } from './arguments.js';
import type { Line } from './line.js';

/** What editors use to publish, and the examination of the machine. */
export function publishingCommands({ command, say, actions }: Line): void {
  command('build', say.build.summary, say.build.examples)
    .argument('[books...]', say.build.books)
    .option('-e, --edition <list>', say.options.edition, (value, before?: Format[]) =>
      editionList(value, before ?? [], say),
    )
    .option('-o, --out <folder>', say.options.out)
    .option('-d, --draft', say.options.draft, false)
    .option('-s, --strict', say.options.strict, false)
    .option('-j, --jobs <n>', say.options.jobs, (value) => positive(value, say), 2)
    .option('--browser <file>', say.options.browser)
    .option('--json', say.options.json, false)
    .action((books: string[], options: Omit<BuildOptions, 'books' | 'formats'> & { edition?: Format[] }) => {
      const { edition, ...rest } = options;
      return actions.build({ ...rest, books, ...(edition && { formats: edition }) });
    });
  command('verify', say.verify.summary, say.verify.examples)
    .argument('[files...]', say.verify.files)
    .option('--book <book>', say.options.book)
    .option('-a, --all', say.options.all, false)
    .option('--json', say.options.json, false)
    .action((files: string[], options: Omit<VerifyOptions, 'files'>) => actions.verify({ ...options, files }));
  command('doctor', say.doctor.summary, say.doctor.examples)
    .option('-o, --out <folder>', say.options.out)
    .option('--browser <file>', say.options.browser)
    .option('--json', say.options.json, false)
    .action((options: DoctorOptions) => actions.doctor(options));
}
