import {
  type ChapterSink,
  type WrittenChapter,
  type WrittenList,
  type WrittenPart,
  writtenChapter,
} from './written-list.js';

/** A chapter, at the start of its line: numbered, without a number, with a hidden title, or under a number of its own. */
const chapter = /^(?:[+!-]|\d+\.)[ \t]+(\S.*?)[ \t]*$/;
/** A part: its title, or the file of its page, marked as a chapter is. */
const part = /^@[ \t]*(?:((?:[+!-]|\d+\.)[ \t]+)?)(\S.*?)[ \t]*$/;

/** The list of Crowbook, below its settings. */
export const readCrowbook = (path: string, text: string): WrittenList => {
  const entries: (WrittenChapter | WrittenPart)[] = [];
  let into: ChapterSink = entries;
  for (const line of text.split('\n')) {
    const [, mark, title] = part.exec(line) ?? [];
    const [, written] = chapter.exec(line) ?? [];
    if (title !== undefined) {
      const contents: WrittenChapter[] = [];
      entries.push({ part: mark ? writtenChapter(title) : title, contents });
      into = contents;
    } else if (written !== undefined) into.push(writtenChapter(written));
  }
  return { from: path, entries };
};
