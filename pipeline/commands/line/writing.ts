import type { CheckOptions } from '../check.js';
import type { FormatOptions } from '../format.js';
import type { ImportOptions } from '../import.js';
import type { NewBookOptions } from '../new.js';
import type { PreviewOptions } from '../preview.js';
import { license, port } from './arguments.js';
import type { Line } from './line.js';

/** What authors use while they write. */
export function writingCommands({ command, say, actions }: Line): void {
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
  command('import', say.import.summary, say.import.examples)
    .argument('<file>', say.import.file)
    .option('--title <title>', say.options.importTitle)
    .option('--license <licence>', say.options.importLicense, (value) => license(value, say))
    .option('--one-file', say.options.oneFile, false)
    .option('-o, --out <folder>', say.options.newFolder)
    .option('--json', say.options.json, false)
    .action((file: string, options: Omit<ImportOptions, 'file'>) => actions.import({ ...options, file }));
  command('preview', say.preview.summary, say.preview.examples)
    .argument('<book>', say.preview.book)
    .option('-p, --port <n>', say.options.port, (value) => port(value, say))
    .option('--browser <file>', say.options.browser)
    .action((book: string, options: Omit<PreviewOptions, 'book'>) => actions.preview({ ...options, book }));
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
}
