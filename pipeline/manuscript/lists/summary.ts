import {
  type ChapterSink,
  type WrittenChapter,
  type WrittenList,
  type WrittenPart,
  writtenChapter,
} from './written-list.js';

/** `[Titre](chemin.md)`, `[Titre](<un chemin.md> "bulle")`, `[Titre]()`. */
const link = /\[((?:\\.|\[[^\]]*\]|[^\\[\]])*)\]\(\s*(?:<([^<>]*)>|([^()\s#?"]*(?:\([^()\s]*\)[^()\s#?"]*)*))/g;
const item = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]/;
const heading = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const rule = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;

const decoded = (written: string): string => {
  try {
    return decodeURI(written);
  } catch {
    return written;
  }
};

const plain = (title: string): string => title.replace(/\\(.)/g, '$1').replace(/[`*]/g, '').trim();

/**
 * The list of mdBook and GitBook, `SUMMARY.md`: a heading begins a part, but for the first, which is the list's own. A link
 * outside of a list is a chapter before or after the numbered ones, and belongs to no part; a rule ends one too. Nested
 * chapters follow the one that they are nested in.
 */
export const readSummary = (path: string, text: string): WrittenList => {
  const entries: (WrittenChapter | WrittenPart)[] = [];
  let into: ChapterSink = entries;
  let isFirst = true;
  const begin = (title: string): void => {
    if (!isFirst && title !== '') {
      const contents: WrittenChapter[] = [];
      entries.push({ part: plain(title), contents });
      into = contents;
    }
    isFirst = false;
  };
  const lines = withoutComments(text).split('\n');
  for (const [index, line] of lines.entries()) {
    const [, title] = heading.exec(line) ?? [];
    const links = [...line.matchAll(link)];
    if (title !== undefined) begin(title);
    else if (links.length === 0 && isText(line) && underline.test(lines[index + 1] ?? '')) begin(line.trim());
    else if (rule.test(line) && !isText(lines[index - 1])) into = entries;
    else if (links.length > 0) {
      isFirst = false;
      if (!item.test(line)) into = entries;
      for (const [, title = '', pointed, bare = ''] of links)
        into.push(writtenChapter(decoded((pointed ?? bare).replace(/[#?].*$/, '')), plain(title)));
    }
  }
  return { from: path, entries };
};

/** Whether a line may be a heading that the next one underlines. */
const isText = (line = ''): boolean =>
  line.trim() !== '' && !item.test(line) && !heading.test(line) && !rule.test(line) && !line.includes('](');

const withoutComments = (text: string): string => text.replace(/<!--[\s\S]*?-->/g, '');
