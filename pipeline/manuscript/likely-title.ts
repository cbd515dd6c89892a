import { Diagnostics } from '../diagnostics/diagnostics.js';
import { compareNames } from './compare-names.js';
import { isMarkdown } from './is-markdown.js';
import type { BookFolder } from './manuscript.js';
import { readText } from './read-markdown.js';

/** A heading of the first level, in either spelling (CommonMark, § 4.2 and 4.3). */
const heading = /^# +(.+?) *#*$|^(\S.*)\n=+ *$/m;

/** The title that a book without a record seems to have: the first heading of its first file, else its folder's name. */
export const likelyTitle = async (folder: BookFolder): Promise<string> => {
  const paths = [...folder.files.keys()].filter(isMarkdown).sort(compareNames);
  const first = paths.find((path) => /^(?:readme|index|book)\.\w+$/i.test(path)) ?? paths[0];
  // What is wrong with the file is told when it is read as a chapter.
  const text = first === undefined ? undefined : await readText(folder, first, new Diagnostics('en'));
  const [, hashed, underlined] = heading.exec(text ?? '') ?? [];
  return (hashed ?? underlined ?? folder.name.split(/[/\\]/).at(-1) ?? '').trim();
};
