/** What an include asks for. */
export interface IncludeTag {
  /** As written, without what is after it. */
  readonly path: string;
  /** Lines, from 1; absent ends are the file's. */
  readonly from?: number;
  readonly to?: number;
  /** The passage between `ANCHOR: name` and `ANCHOR_END: name`. */
  readonly anchor?: string;
}

/**
 * Includes, wherever they stand: `{{#include file.rs:2:10}}` and `{{#include file.rs:name}}` of mdBook, which are shown after
 * `\` in code; `{{< include _file.qmd >}}` of Quarto; `{!file.md!}` and `--8<-- "file.md"` of MkDocs;
 * `{% include "file.md" %}` of GitBook and `{% include_relative file.md %}` of Jekyll.
 */
const tags =
  /\\?\{\{#(?:include|rustdoc_include|playground)\s+([^\s}]+)[^}]*\}\}|\{\{<\s*include\s+([^\s>]+)\s*>\}\}|\{!>?[ \t]*([^\s!{}]+)[^!{}\n]*!\}|-+8<-+[ \t]+"([^"\n]+)"|\{%-?\s*include(?:\s+["']|_relative\s+)([^\s%"']+)["']?\s*-?%\}/g;

/** An include as typed, and the file that it names. */
export interface FoundInclude {
  readonly tag: string;
  readonly written: string;
}

export const includesIn = (text: string): readonly FoundInclude[] =>
  [...text.matchAll(tags)].map(([tag, ...paths]) => ({ tag, written: paths.find((path) => path !== undefined) ?? '' }));

/** The text with something in the place of each include. */
export const replaceIncludes = (text: string, by: (found: FoundInclude) => string): string =>
  text.replace(tags, (tag, ...paths: (string | undefined)[]) =>
    by({ tag, written: paths.slice(0, 5).find((path) => path !== undefined) ?? '' }),
  );

/** Reads `file.rs:2:10`: a path, then lines or a name. */
export function readIncludeTag(written: string): IncludeTag {
  const [path = '', first = '', second] = written.split(':');
  if (first !== '' && !/^\d+$/.test(first)) return { path, anchor: first };
  const from = Number(first);
  const to = second === undefined ? from : Number(second);
  return { path, ...(from > 0 && { from }), ...(to > 0 && { to }) };
}

const anchorLine = /\bANCHOR(?:_END)?:\s*[\w-]+/;

/** The lines of a file that are asked for, without those that only mark passages; nothing when they are not there. */
export function excerpt(text: string, { from, to, anchor }: IncludeTag): string | undefined {
  const lines = text.replace(/\n$/, '').split(/\r?\n/);
  const wanted = anchor === undefined ? lines.slice((from ?? 1) - 1, to) : between(lines, anchor);
  if (!wanted || wanted.length === 0) return undefined;
  return wanted.filter((line) => !anchorLine.test(line)).join('\n');
}

function between(lines: readonly string[], anchor: string): readonly string[] | undefined {
  const marks = (name: string) => new RegExp(`\\b${name}:\\s*${anchor.replace(/[^\w-]/g, '')}(?![\\w-])`);
  const start = lines.findIndex((line) => marks('ANCHOR').test(line));
  const end = lines.findIndex((line, index) => index > start && marks('ANCHOR_END').test(line));
  return start < 0 ? undefined : lines.slice(start + 1, end < 0 ? undefined : end);
}
