import type { Diagnostics } from '../diagnostics/diagnostics.js';
import type { BookFolder, MarkdownFile } from './manuscript.js';
import { readText } from './read-markdown.js';
import { resolvePath } from './resolve-path.js';

/** `{{#include file.rs:2:10}}`, as mdBook has it. */
const include = /\{\{#(?:include|rustdoc_include|playground)\s+([^\s}:]+)/g;

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
    for (const [, written = ''] of next.text.matchAll(include)) {
      const path = resolvePath(next.path, written);
      if (path === undefined || included.has(path) || !folder.files.has(path)) continue;
      const text = await readText(folder, path, diagnostics);
      if (text === undefined) continue;
      included.set(path, text);
      waiting.push({ path, text });
    }
  return included;
};
