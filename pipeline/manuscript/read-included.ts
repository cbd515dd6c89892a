import type { Diagnostics } from '../diagnostics/diagnostics.js';
import type { BookFolder, MarkdownFile } from './manuscript.js';
import { readText } from './read-markdown.js';
import { resolvePath } from './resolve-path.js';

/** `{{#include file.rs:2:10}}` of mdBook, `{{< include file.qmd >}}` of Quarto, `{!file.md!}` and `--8<-- "file.md"` of MkDocs, `{% include "file.md" %}` of GitBook and Jekyll. */
const include =
  /\{\{#(?:include|rustdoc_include|playground)\s+([^\s}:]+)|\{\{<\s*include\s+([^\s>]+)|\{!>?[ \t]*([^\s!{}]+)|-8<-+[ \t]+"([^":\n]+)|\{%-?\s*include(?:\s+["']|_relative\s+)([^\s%"':]+)/g;

/** So many files at most are followed: one that includes itself is read once. */
const most = 500;

/**
 * The text of the files that chapters take in, and of those that these take in, by path. A file that is not in the book's
 * folder is not here: the document stage reports it where it is named.
 */
export const readIncluded = async (
  folder: BookFolder,
  chapters: ReadonlyMap<string, MarkdownFile>,
  diagnostics: Diagnostics,
): Promise<ReadonlyMap<string, string>> => {
  const included = new Map<string, string>();
  const waiting = [...chapters.values()].map(({ path, text }) => ({ path, text }));
  for (let next = waiting.pop(); next && included.size < most; next = waiting.pop())
    for (const [, ...paths] of next.text.matchAll(include)) {
      const written = paths.find((path) => path !== undefined) ?? '';
      const path = placesOf(next.path, written).find((place) => place !== undefined && folder.files.has(place));
      if (path === undefined || included.has(path)) continue;
      const text = await readText(folder, path, diagnostics);
      if (text === undefined) continue;
      included.set(path, text);
      waiting.push({ path, text });
    }
  return included;
};

/** From the file itself; else from the book's folder, as MkDocs counts, or from one on the way to the file, as GitBook does. */
const placesOf = (from: string, written: string): readonly (string | undefined)[] => {
  const folders = from.split('/').slice(0, -1);
  const roots = folders.map((_, depth) => `/${folders.slice(0, depth + 1).join('/')}`);
  return [resolvePath(from, written), ...['', ...roots].map((root) => resolvePath(from, `${root}/${written}`))];
};
