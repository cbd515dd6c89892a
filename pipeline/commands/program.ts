import { Command, InvalidArgumentError, Option } from 'commander';
import type { UiLanguage } from '../diagnostics/rule.js';
import { type Format, formats } from '../editions/edition.js';
import { parseLicense } from '../rights/parse-license.js';
import type { BuildOptions } from './build.js';
import type { CheckOptions } from './check.js';
import type { DoctorOptions } from './doctor.js';
import type { FormatOptions } from './format.js';
import type { ImportOptions } from './import.js';
import type { LicencesOptions } from './licences.js';
import type { NewBookOptions } from './new.js';
import type { PreviewOptions } from './preview.js';
import type { RebadgeOptions } from './rebadge.js';
import type { VerifyOptions } from './verify.js';
import type { Wording } from './wording.js';

/** What each command does once its line is understood. */
export interface Actions {
  build(options: BuildOptions): Promise<void>;
  check(options: CheckOptions): Promise<void>;
  doctor(options: DoctorOptions): Promise<void>;
  format(options: FormatOptions): Promise<void>;
  import(options: ImportOptions): Promise<void>;
  licences(options: LicencesOptions): Promise<void>;
  newBook(options: NewBookOptions): Promise<void>;
  preview(options: PreviewOptions): Promise<void>;
  rebadge(options: RebadgeOptions): Promise<void>;
  verify(options: VerifyOptions): Promise<void>;
}

/** The command line, in one language: options, help with examples, and nothing else. */
export function program(language: UiLanguage, say: Wording, version: string, actions: Actions): Command {
  const root = new Command('livres')
    .description(say.program)
    .version(version, '-V, --version', say.options.version)
    .helpOption('-h, --help', say.options.help)
    .helpCommand(false)
    .addOption(new Option('--lang <fr|en>', say.options.lang).choices(['fr', 'en']).default(language))
    .showHelpAfterError(false)
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => say.titles[title] ?? title });
  const command = (line: string, summary: string, examples: string) =>
    root
      .command(line)
      .description(summary)
      .summary(summary)
      .helpOption('-h, --help', say.options.help)
      .configureHelp({ showGlobalOptions: true, styleTitle: (title) => say.titles[title] ?? title })
      .addHelpText('after', `\n${say.examplesTitle}\n${examples}`);
  command('new', say.newBook.summary, say.newBook.examples)
    .argument('<slug>', say.newBook.slug)
    .option('-t, --title <title>', say.options.bookTitle)
    .option('-a, --author <name>', say.options.author, (name, before: string[] = []) => [...before, name])
    .option('--in <language>', say.options.bookLanguage)
    .option('-l, --license <license>', say.options.license)
    .option('-c, --collection <name>', say.options.collection)
    .option('--from <book>', say.options.from)
    .option('--json', say.options.json, false)
    .action((slug: string, options: Omit<NewBookOptions, 'slug'>) => actions.newBook({ ...options, slug }));
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
  command('check', say.check.summary, say.check.examples)
    .argument('[books...]', say.build.books)
    .option('-s, --strict', say.options.strict, false)
    .option('--diff', say.options.diff, false)
    .option('--json', say.options.json, false)
    .action((books: string[], options: Omit<CheckOptions, 'books'>) => actions.check({ ...options, books }));
  command('format', say.format.summary, say.format.examples)
    .argument('[books...]', say.format.books)
    .option('--json', say.options.json, false)
    .action((books: string[], options: Omit<FormatOptions, 'books'>) => actions.format({ ...options, books }));
  command('import', say.import.summary, say.import.examples)
    .argument('<file>', say.import.file)
    .option('--title <title>', say.options.importTitle)
    .option('--license <licence>', say.options.importLicense, (value) => license(value, say))
    .option('--one-file', say.options.oneFile, false)
    .option('-o, --out <folder>', say.options.newFolder)
    .option('--json', say.options.json, false)
    .action((file: string, options: Omit<ImportOptions, 'file'>) => actions.import({ ...options, file }));
  command('licences', say.licences.summary, say.licences.examples)
    .argument('<book>', say.licences.book)
    .option('--json', say.options.json, false)
    .action((book: string, options: Omit<LicencesOptions, 'book'>) => actions.licences({ ...options, book }));
  command('preview', say.preview.summary, say.preview.examples)
    .argument('<book>', say.preview.book)
    .option('-p, --port <n>', say.options.port, (value) => port(value, say))
    .option('--browser <file>', say.options.browser)
    .action((book: string, options: Omit<PreviewOptions, 'book'>) => actions.preview({ ...options, book }));
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
  return root;
}

/** @param before What the same option said before: it may be given again. */
function editionList(value: string, before: readonly Format[], say: Wording): Format[] {
  const names = value.split(',').map((name) => name.trim().toLowerCase());
  const unknown = names.find((name) => !formats.some((format) => format === name));
  if (unknown !== undefined) throw new InvalidArgumentError(say.unknownFormat(unknown, formats.join(', ')));
  return formats.filter((format) => names.includes(format) || before.includes(format));
}

function license(value: string, say: Wording): string {
  const known = parseLicense(value)?.expression;
  if (known === undefined) throw new InvalidArgumentError(say.unknownLicense(value));
  return known;
}

function date(value: string, say: Wording): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError(say.options.published);
  return value;
}

function port(value: string, say: Wording): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) throw new InvalidArgumentError(say.notAPort(value));
  return number;
}

function positive(value: string, say: Wording): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError(say.notANumber(value));
  return number;
}
