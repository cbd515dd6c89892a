import type { Diagnostics } from '../diagnostics/diagnostics.js';
import type { MarkdownFile } from '../manuscript/manuscript.js';
import { bookAliases, chapterAliases } from './schema/aliases.js';
import { type BookKeys, bookSchema } from './schema/book.js';
import { type ChapterKeys, chapterSchema } from './schema/chapter.js';
import { type ReadingRules, readKeys, type UnknownKey } from './schema/read-keys.js';
import { type Checked, label } from './schema/report-issue.js';

/** In `book.md` a near miss of a known key is an error, for the author meant it; any other unknown key is a warning. */
const reportEach = (keys: readonly UnknownKey[], { header, file, diagnostics }: Checked): void => {
  for (const { path, meant } of keys) {
    const place = { file, at: header.place(path, 'key') };
    if (meant === undefined) diagnostics.add('key-unknown', { key: label(path) }, place);
    else diagnostics.add('key-misspelt', { key: label(path), nearest: meant }, place);
  }
};

/** Those of other programs that the manuscript stage reads. */
const readBefore = new Set(['draft', 'weight', 'sidebar_position', 'nav_order']);

/** Chapters come from elsewhere, with the keys of other programs: one warning a file. */
const reportTogether = (all: readonly UnknownKey[], { header, file, diagnostics }: Checked): void => {
  const keys = all.filter(({ path }) => !readBefore.has(label(path)));
  const [first] = keys;
  if (!first) return;
  const named = keys.map(({ path, meant }) => `\`${label(path)}\`${meant === undefined ? '' : ` (\`${meant}\` ?)`}`);
  diagnostics.add('chapter-key-unknown', { keys: named.join(', ') }, { file, at: header.place(first.path, 'key') });
};

const bookRules: ReadingRules<typeof bookSchema> = {
  schema: bookSchema,
  aliases: bookAliases,
  reportUnknown: reportEach,
};
const chapterRules: ReadingRules<typeof chapterSchema> = {
  schema: chapterSchema,
  aliases: chapterAliases,
  reportUnknown: reportTogether,
};

/** What `book.md` says, as far as it is well said; the rest is reported. */
export const readBookKeys = (file: MarkdownFile, diagnostics: Diagnostics): Partial<BookKeys> =>
  readKeys(file, bookRules, diagnostics);

/** What the header of a chapter says, as far as it is well said; the rest is reported. */
export const readChapterKeys = (file: MarkdownFile, diagnostics: Diagnostics): Partial<ChapterKeys> =>
  readKeys(file, chapterRules, diagnostics);
