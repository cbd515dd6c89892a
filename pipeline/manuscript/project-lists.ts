import { parseDocument } from 'yaml';
import { isMarkdown } from './is-markdown.js';
import type { BookFolder } from './manuscript.js';
import { resolvePath } from './resolve-path.js';

/** Where a tool that makes books of Markdown keeps the order of the chapters. */
interface ProjectList {
  readonly path: string;
  /** The keys that hold it; absent: the whole file does. */
  readonly keys?: readonly string[];
  /** The key that names the folder of the chapters, and the folder without it. */
  readonly folder?: readonly [key: string, otherwise: string];
}

const lists: readonly ProjectList[] = [
  { path: 'mkdocs.yml', keys: ['nav'], folder: ['docs_dir', 'docs'] },
  { path: '_quarto.yml', keys: ['book'] },
  { path: '_bookdown.yml', keys: ['rmd_files'] },
  { path: '_toc.yml' },
];

/** The files of MkDocs, Quarto, bookdown and Jupyter Book that may say in which order chapters are read. */
export const projectPaths: readonly string[] = lists.map(({ path }) => path);

/** The chapters in the order of such a file, each once; what it names that is not in the folder is left out. */
export const chaptersOfProject = (
  path: string,
  text: string,
  { files }: Pick<BookFolder, 'files'>,
): readonly string[] => {
  const list = lists.find((one) => one.path === path);
  const settings: unknown = parseDocument(text, { logLevel: 'silent' }).toJS();
  if (!list || !isGroup(settings)) return [];
  const { keys, folder } = list;
  const from = folder ? `${settings[folder[0]] ?? folder[1]}/${path}` : path;
  const named = keys ? keys.map((key) => settings[key]) : [settings];
  const chapters = [...stringsIn(named)].flatMap((written) => {
    const at = resolvePath(from, written);
    return [at, `${at}.md`].find((one) => one !== undefined && isChapter(one) && files.has(one)) ?? [];
  });
  return [...new Set(chapters)];
};

const isChapter = (path: string): boolean => isMarkdown(path) && path !== 'book.md';

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every text in a value, in order; the keys of groups are titles. */
function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* stringsIn(part);
}
