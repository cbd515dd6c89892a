import { parse, stringify } from 'smol-toml';
import { z } from 'zod';

const oneOrMany = z.union([z.string().transform((text) => [text]), z.array(z.string())]).default([]);

const table = z.object({
  path: oneOrMany,
  precedence: z.enum(['closest', 'aggregate', 'override']).default('closest'),
  'SPDX-FileCopyrightText': oneOrMany,
  'SPDX-License-Identifier': oneOrMany,
});

const schema = z.object({ version: z.literal(1), annotations: z.array(table).default([]) });

/** One table of a `REUSE.toml` (REUSE 3.3, "REUSE.toml"). */
export interface Annotation {
  /** Patterns, relative to the file's folder: `*` within a folder, `**` across folders, `\` before a literal one. */
  readonly paths: readonly string[];
  readonly precedence: 'closest' | 'aggregate' | 'override';
  readonly copyright: readonly string[];
  readonly licenses: readonly string[];
  /** 1-based line of its `[[annotations]]`. */
  readonly line: number;
}

/** What stands below this line in a bundle's `REUSE.toml` restates the book's own record, and is no statement of an author. */
const border = '# Below this line: written by livres from book.md. Change the credits there.';

/** How much of a `REUSE.toml` is read. */
export type ReuseExtent = 'authors' | 'whole';

/** The part of a `REUSE.toml` that people wrote. */
const authorsPart = (text: string): string => {
  const at = text.indexOf(border);
  return at < 0 ? text : text.slice(0, at);
};

/** Why a `REUSE.toml` could not be read, and where. */
export interface UnreadableToml {
  readonly line: number;
  readonly reason: string;
}

const headings = (text: string): readonly number[] =>
  text.split('\n').flatMap((line, index) => (/^\s*\[\[\s*annotations\s*\]\]/.test(line) ? [index + 1] : []));

/**
 * Reads a `REUSE.toml`.
 *
 * @param extent `authors`: what people wrote, without what a bundle adds to it; `whole`: both, as other tools read it.
 */
export const parseReuseToml = (text: string, extent: ReuseExtent): readonly Annotation[] | UnreadableToml => {
  const written = extent === 'authors' ? authorsPart(text) : text;
  if (written.trim() === '') return [];
  let toml: unknown;
  try {
    toml = parse(written);
  } catch (error) {
    // smol-toml's only way to say that this is not TOML: an error with its line.
    const { line, message } = error as Error & { readonly line?: number };
    return { line: line ?? 1, reason: message.split('\n', 1)[0] ?? '' };
  }
  const result = schema.safeParse(toml);
  const lines = headings(written);
  if (!result.success) {
    const [issue] = result.error.issues;
    const [, index] = issue?.path ?? [];
    return { line: lines[Number(index)] ?? 1, reason: `${issue?.path.join('.')}: ${issue?.message}` };
  }
  return result.data.annotations.map((each, index) => ({
    paths: each.path,
    precedence: each.precedence,
    copyright: each['SPDX-FileCopyrightText'],
    licenses: each['SPDX-License-Identifier'],
    line: lines[index] ?? 1,
  }));
};

/** A pattern that means one path only. */
const literal = (path: string): string => path.replace(/[\\*]/g, '\\$&');

/** What a bundle says of the rights in a file. */
export interface FileRights {
  readonly path: string;
  readonly copyright: readonly string[];
  /** SPDX expression. */
  readonly license: string;
}

const annotation = (path: string, { copyright, license }: Omit<FileRights, 'path'>) => ({
  path,
  precedence: 'override',
  'SPDX-FileCopyrightText': [...copyright],
  'SPDX-License-Identifier': license,
});

/**
 * Writes a bundle's `REUSE.toml`: what the author wrote, then what holds for the whole book, then a table for each file that
 * differs; the last counts. They override what stands in the files, for a book may quote licence tags.
 */
export const writeReuseToml = (
  authors: string,
  book: Omit<FileRights, 'path'>,
  files: readonly FileRights[],
): string => {
  const kept = authorsPart(authors).trimEnd();
  const others = files.filter(
    ({ copyright, license }) => license !== book.license || copyright.join('\n') !== book.copyright.join('\n'),
  );
  const annotations = [annotation('**', book), ...others.map((file) => annotation(literal(file.path), file))];
  const own = stringify({ ...(kept === '' && { version: 1 }), annotations });
  return `${kept === '' ? '' : `${kept}\n\n`}${border}\n${own.trim()}\n`;
};
