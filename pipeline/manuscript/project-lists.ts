import { parseDocument } from 'yaml';
import { compareNames } from './compare-names.js';
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

/** A chapter in a list of Crowbook: numbered, without a number, with a hidden title, or under a number of its own. */
const crowbookLine = /^[ \t]*(?:[+!-]|\d+\.)[ \t]+(\S.*?)[ \t]*$/gm;

const isCrowbook = (path: string): boolean => /^[^/]+\.book$/.test(path);

/** The files of MkDocs, Quarto, bookdown, Jupyter Book and Crowbook that may say in which order chapters are read. */
export const projectPaths = ({ files }: Pick<BookFolder, 'files'>): readonly string[] => [
  ...lists.map(({ path }) => path).filter((path) => files.has(path)),
  ...[...files.keys()].filter(isCrowbook).sort(compareNames),
];

/** The chapters in the order of such a file, each once; what it names that is not in the folder is left out. */
export const chaptersOfProject = (
  path: string,
  text: string,
  { files }: Pick<BookFolder, 'files'>,
): readonly string[] => {
  const { named, from } = isCrowbook(path)
    ? { named: [...text.matchAll(crowbookLine)].map(([, written = '']) => written), from: path }
    : namedInSettings(path, text);
  const chapters = named.flatMap((written) => {
    const at = resolvePath(from, written);
    return [at, `${at}.md`].find((one) => one !== undefined && isChapter(one) && files.has(one)) ?? [];
  });
  return [...new Set(chapters)];
};

/** What a file of settings names, and the path that the names start from. */
function namedInSettings(path: string, text: string): { named: readonly string[]; from: string } {
  const list = lists.find((one) => one.path === path);
  const settings: unknown = parseDocument(text, { logLevel: 'silent' }).toJS();
  if (!list || !isGroup(settings)) return { named: [], from: path };
  const { keys, folder } = list;
  return {
    named: [...stringsIn(keys ? keys.map((key) => settings[key]) : settings)],
    from: folder ? `${settings[folder[0]] ?? folder[1]}/${path}` : path,
  };
}

const isChapter = (path: string): boolean => isMarkdown(path) && path !== 'book.md';

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every text in a value, in order; the keys of groups are titles. */
function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* stringsIn(part);
}
