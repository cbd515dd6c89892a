import { dirname, join, resolve } from 'node:path';
import type { Edition } from '../editions/edition.js';
import { readBook } from '../read-book.js';
import type { BookReport } from '../report.js';
import { openBookFolder } from '../system/book-folder.js';
import { OutputFolder } from '../system/output-folder.js';
import { readEdition } from '../system/read-edition.js';
import type { Evidence, Proof } from '../verification/evidence.js';
import { type Expected, expectedOf } from '../verification/expected.js';
import { verifyEdition } from '../verification/verify-editions.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import { readingWorld } from './reading-world.js';
import { selectBooks } from './select-books.js';
import { UsageError } from './usage-error.js';
import { verifySite } from './verify-site.js';

export interface VerifyOptions {
  readonly files: readonly string[];
  /** Manuscript to compare with, instead of `report.json`. */
  readonly book?: string;
  /** Everything that can be measured, not the record only. */
  readonly all: boolean;
  readonly json: boolean;
}

/** `livres verify`: opens finished editions, reads back what they say and compares it with the record. */
export async function verify(options: VerifyOptions, context: Context): Promise<number> {
  const { terminal, say, configuration } = context;
  const named = (await Promise.all(options.files.map(pathsOf))).flat();
  const paths = options.files.length > 0 ? named : await pathsInOutput(configuration.output);
  if (paths.length === 0) throw new UsageError(say.nothingToVerify(configuration.output));
  const manuscript = options.book === undefined ? undefined : await expectedFromBook(options.book, context);
  const results: Verified[] = [];
  const keep = (verified: Verified): void => {
    results.push(verified);
    if (!options.json) terminal.print(show(verified, context));
  };
  let unreadable = false;
  for (const path of paths) {
    const site = await verifySite(new OutputFolder(path));
    if (site) {
      keep({ format: 'catalogue', file: path, proofs: site });
      continue;
    }
    const edition = await readEdition(path).catch((error: Error) => error);
    const expected = manuscript ?? (await expectedFromReport(path));
    if (edition instanceof Error || edition === undefined || expected === undefined) {
      unreadable = true;
      terminal.tell(`${problem(path, edition, say)}\n`);
      continue;
    }
    keep({ ...(await verifyEdition(edition, expected, options.all ? 'all' : 'record')), file: path });
  }
  if (options.json) terminal.print(`${JSON.stringify(results, null, 2)}\n`);
  const differs = results.some(({ proofs }) => proofs.some(({ holds }) => !holds));
  return differs || unreadable ? exitCode.bookErrors : exitCode.done;
}

const problem = (path: string, edition: Edition | Error | undefined, say: Context['say']): string => {
  if (edition instanceof Error) return say.unreadable(path, edition.message);
  return edition === undefined ? say.notAnEdition(path) : say.noReport(path);
};

/** What was read back: an edition, or the catalogue of an output folder. */
type Verified = Omit<Evidence, 'format'> & { readonly format: Evidence['format'] | 'catalogue' };

/** The editions of every book in an output folder, then the folder itself where it holds a catalogue. */
async function pathsInOutput(path: string): Promise<string[]> {
  const output = new OutputFolder(path);
  const slugs = await output.slugs().catch(() => []);
  const editions = await Promise.all(slugs.map((slug) => editionPaths(join(path, slug))));
  return [...editions.flat(), ...((await output.sitePaths()).length > 0 ? [path] : [])];
}

/** An output folder stands for all that is in it, a book's folder for its editions, any other path for itself. */
async function pathsOf(path: string): Promise<string[]> {
  const inside = await pathsInOutput(path);
  return inside.length > 0 ? inside : editionPaths(path);
}

async function editionPaths(path: string): Promise<string[]> {
  const text = await new OutputFolder(path).readText('report.json').catch(() => undefined);
  if (text === undefined) return [path];
  const { entry } = JSON.parse(text) as BookReport;
  return entry.editions.flatMap(({ format, href, print }) =>
    [format === 'web' ? dirname(href) : href, ...(print ? [print.href] : [])].map((file) => join(path, file)),
  );
}

/** The record beside an edition: `report.json` in its folder, or in the one above for a web edition. */
async function expectedFromReport(path: string): Promise<Expected | undefined> {
  for (const folder of [dirname(resolve(path)), dirname(dirname(resolve(path)))]) {
    const text = await new OutputFolder(folder).readText('report.json');
    if (text !== undefined) return (JSON.parse(text) as BookReport).expected;
  }
  return undefined;
}

async function expectedFromBook(name: string, context: Context): Promise<Expected> {
  const { configuration, say } = context;
  const [folder = ''] = await selectBooks([name], configuration.books, say);
  const { book, document } = await readBook(
    await openBookFolder(folder),
    context.terminal.language,
    readingWorld(context, folder),
  );
  if (!book || !document) throw new UsageError(say.noSuchBook(name));
  return expectedOf(book, document, false);
}

function show({ file, proofs }: Verified, { say }: Context): string {
  const failures = proofs.filter(({ holds }) => !holds);
  const lines = failures.map(
    (proof: Proof) => `  ✗ ${say.proof(proof.fact, proof.where)} : ${say.differs(proof.expected, proof.found)}\n`,
  );
  return `${failures.length === 0 ? '✓' : '✗'} ${say.verdict(file, proofs.length, failures.length)}\n${lines.join('')}`;
}
