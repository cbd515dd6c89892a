import type { Diagnostics } from '../diagnostics/diagnostics.js';
import { nearest } from '../diagnostics/nearest.js';
import type { Listed, ListedChapter } from '../manuscript/lists/listed.js';
import type { Manuscript, MarkdownFile } from '../manuscript/manuscript.js';
import type { LicenseExpression } from '../rights/rights.js';
import type { ChapterSource, PartSource, SectionType } from './book.js';
import { readChapterKeys } from './read-header.js';
import type { FileKeys, PartKeys } from './schema/contents.js';
import type { Path } from './schema/path.js';
import { isSectionType, sectionTypes } from './section-types.js';
import { toContributors } from './to-contributors.js';
import { toCredits } from './to-credits.js';

/** What the chapters take from the book, and where their problems go. */
interface Reading {
  readonly manuscript: Manuscript;
  readonly lang: string;
  readonly license: LicenseExpression;
  readonly diagnostics: Diagnostics;
  /** Whether the book can do without chapters of its own. */
  readonly mayBeEmpty: boolean;
  /** Paths already in the reading order. */
  readonly seen: Set<string>;
}

type Entry = string | FileKeys | PartKeys;

const toSectionType = (
  written: string | undefined,
  file: MarkdownFile,
  path: Path,
  diagnostics: Diagnostics,
): SectionType | undefined => {
  if (written === undefined || isSectionType(written)) return written;
  const place = { file: file.path, at: file.header.place(path) };
  diagnostics.add('section-type-unknown', { type: written, nearest: nearest(written, sectionTypes) ?? '' }, place);
  return undefined;
};

const toChapter = (file: MarkdownFile, entry: Omit<FileKeys, 'file'>, at: Path, reading: Reading): ChapterSource => {
  const { manuscript, diagnostics } = reading;
  const keys = readChapterKeys(file, diagnostics);
  const type =
    toSectionType(entry.type, manuscript.bookFile, [...at, 'type'], diagnostics) ??
    toSectionType(keys.type, file, ['type'], diagnostics);
  const title = entry.title ?? keys.title;
  const license = keys.license?.expression === reading.license.expression ? undefined : keys.license;
  return {
    kind: 'file',
    file,
    ...(type && { type }),
    ...(title !== undefined && { title }),
    lang: keys.lang ?? reading.lang,
    contributors: toContributors(keys.contributors, file, diagnostics),
    credits: toCredits(keys.credits, file, manuscript, diagnostics),
    ...(license && { license }),
    inContents: entry.toc ?? keys.toc ?? true,
    ...(entry.split && { split: entry.split }),
  };
};

/** The chapter that an entry of `contents` names, unless it is missing (told by the manuscript stage) or named already. */
const toNamedChapter = (entry: string | FileKeys, at: Path, reading: Reading): readonly ChapterSource[] => {
  const { manuscript, diagnostics, seen } = reading;
  const keys = typeof entry === 'string' ? { file: entry } : entry;
  const path = manuscript.resolve(keys.file);
  const file = path === undefined ? undefined : manuscript.chapters.get(path);
  if (!file) return [];
  if (seen.has(file.path)) {
    const place = { file: manuscript.bookFile.path, at: manuscript.bookFile.header.place(at) };
    diagnostics.add('contents-duplicate', { path: file.path }, place);
    return [];
  }
  seen.add(file.path);
  return [toChapter(file, keys, at, reading)];
};

const toEntry = (entry: Entry, at: Path, reading: Reading): readonly (ChapterSource | PartSource)[] => {
  if (typeof entry === 'string' || 'file' in entry) return toNamedChapter(entry, at, reading);
  const { path: file, header } = reading.manuscript.bookFile;
  const contents = entry.contents.flatMap((each, index) =>
    each === undefined ? [] : toNamedChapter(each, [...at, 'contents', index], reading),
  );
  return [{ kind: 'part', title: entry.part, contents, place: { file, at: header.place([...at, 'part']) } }];
};

/** The chapter of another tool's list, which is one whatever its headings; nothing when the file could not be read. */
const toListedChapter = (
  { path, title, type }: ListedChapter,
  reading: Reading,
  isOnly: boolean,
): readonly ChapterSource[] => {
  const file = reading.manuscript.chapters.get(path);
  if (!file) return [];
  const chapter = toChapter(file, {}, [], reading);
  const kind = type ?? chapter.type;
  return [{ ...chapter, ...(kind && { type: kind }), ...(title !== undefined && !isOnly && { listedTitle: title }) }];
};

/** The reading order of another tool's list. */
const toListed = ({ path, entries }: Listed, reading: Reading): readonly (ChapterSource | PartSource)[] => {
  const isOnly = reading.manuscript.chapters.size === 1;
  return entries.flatMap((entry): readonly (ChapterSource | PartSource)[] => {
    if (!('part' in entry)) return toListedChapter(entry, reading, isOnly);
    const contents = entry.contents.flatMap((each) => toListedChapter(each, reading, isOnly));
    return contents.length === 0 ? [] : [{ kind: 'part', title: entry.part, contents, place: { file: path } }];
  });
};

/** The reading order: that of `contents`, else that of another tool's list, else that of the files' names. A book without a chapter is reported. */
export const toContents = (
  entries: readonly (Entry | undefined)[] | undefined,
  { manuscript, lang, license, diagnostics, mayBeEmpty }: Omit<Reading, 'seen'>,
): readonly (ChapterSource | PartSource)[] => {
  const reading: Reading = { manuscript, lang, license, diagnostics, mayBeEmpty, seen: new Set() };
  const { path: file, header } = manuscript.bookFile;
  const named = entries?.length ?? manuscript.chapters.size;
  if (named === 0 && !mayBeEmpty) diagnostics.add('contents-empty', {}, { file, at: header.place(['contents']) });
  if (!entries && manuscript.listed) return toListed(manuscript.listed, reading);
  if (!entries) return [...manuscript.chapters.values()].map((chapter) => toChapter(chapter, {}, [], reading));
  return entries.flatMap((entry, index) => (entry === undefined ? [] : toEntry(entry, ['contents', index], reading)));
};
