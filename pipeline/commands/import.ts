import { basename, join, relative, resolve } from 'node:path';
import { nameOf } from '../import/name-of.js';
import { Unreadable } from '../import/package/unreadable.js';
import { importBook, type ReadBack } from '../import-book.js';
import { writeNewFolder } from '../system/new-folder.js';
import { readGivenFile } from '../system/read-given-file.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import { readingWorld } from './reading-world.js';
import { showFindings } from './show-findings.js';
import { UsageError } from './usage-error.js';

export interface ImportOptions {
  /** A `.docx` or an `.odt`. */
  readonly file: string;
  readonly title?: string;
  /** SPDX id, or the address of a licence. */
  readonly license?: string;
  /** Folder of the new book; named after its title, among the books, otherwise. */
  readonly out?: string;
  readonly oneFile: boolean;
  readonly json: boolean;
}

/** `livres import`: makes the folder of a new book from a document of Word or LibreOffice. */
export async function importDocument(options: ImportOptions, context: Context): Promise<number> {
  const { terminal, say, configuration } = context;
  const { file, out, json, ...order } = options;
  const bytes = await readGivenFile(file).catch((error: Error) => {
    throw new UsageError(say.unreadable(file, error.message));
  });
  const name = basename(file).replace(/\.[^.]+$/, '');
  const made = await importBook(
    bytes,
    { ...order, name, language: terminal.language },
    readingWorld(context, file),
  ).catch((error: unknown) => {
    if (error instanceof Unreadable) throw new UsageError(say.unreadable(file, say.notImported[error.reason]));
    throw error;
  });
  const { imported } = made;
  const folder = resolve(out ?? join(configuration.books, nameOf(imported.title) || 'import'));
  if (!(await writeNewFolder(folder, imported.files))) throw new UsageError(say.folderExists(folder));
  if (json) terminal.print(`${JSON.stringify(recordOf(made, folder), null, 2)}\n`);
  else {
    const shown = relative('.', folder).startsWith('..') ? folder : relative('.', folder);
    terminal.print(`${say.imported(shown, imported)}\n${say.readAgain(imported.words.length, made.missing)}\n`);
    terminal.print(showFindings(imported.findings, say, terminal.color));
    terminal.print(`${say.afterImport(shown, imported.license)}\n`);
  }
  return exitCode.done;
}

const recordOf = ({ imported, missing }: ReadBack, folder: string): object => {
  const { title, chapters, notes, pictures, tables, words, license, findings } = imported;
  return {
    folder,
    ...{ title, chapters, notes, pictures, tables },
    words: words.length,
    ...(license !== undefined && { license }),
    ...(missing && { missing }),
    findings: findings.map(({ kind, spot, detail }) => ({ kind, at: spot.words, ...(detail && { detail }) })),
  };
};
