import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import { compareNames } from '../compare-names.js';
import type { BookFolder } from '../manuscript.js';
import { readText } from '../read-markdown.js';
import { readBookdown } from './bookdown.js';
import { readCrowbook } from './crowbook.js';
import { readJupyterBook } from './jupyter-book.js';
import type { Listed } from './listed.js';
import { readMkdocs } from './mkdocs.js';
import { readQuarto } from './quarto.js';
import { settleList } from './settle-list.js';
import { readSummary } from './summary.js';
import type { WrittenList } from './written-list.js';

/** What a list says; some say only in which folder the chapters are, and leave their order to their names. */
type ReadList = (path: string, text: string, files: readonly string[]) => WrittenList;

/** The files of other tools that may say in which order chapters are read. */
const readers: readonly (readonly [name: RegExp, read: ReadList])[] = [
  [/^(?:[^/]+\/)?SUMMARY\.md$/, readSummary],
  [/^mkdocs\.ya?ml$/, readMkdocs],
  [/^_quarto\.ya?ml$/, readQuarto],
  [/^_bookdown\.ya?ml$/, readBookdown],
  [/^_toc\.ya?ml$/, readJupyterBook],
  [/^[^/]+\.book$/, readCrowbook],
];

/** The reading order of the first of them that names files of the folder; undefined without one. */
export const readList = async (folder: BookFolder, diagnostics: Diagnostics): Promise<Listed | undefined> => {
  const paths = [...folder.files.keys()].sort(compareNames);
  for (const [name, read] of readers)
    for (const path of onlyOneBelow(paths.filter((each) => name.test(each)))) {
      const text = (await readText(folder, path, diagnostics)) ?? '';
      const list = read(path, text, [...folder.files.keys()]);
      const listed = settleList(path, text, list, folder, diagnostics);
      if (listed) return listed;
    }
  return undefined;
};

/** A list in a folder of its own counts when there is no other: of several, none is known to be the book's. */
const onlyOneBelow = (paths: readonly string[]): readonly string[] =>
  paths.length > 1 ? paths.filter((path) => !path.includes('/')) : paths;
