import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import type { EntryPath, IndexMark } from './index-mark.js';

/**
 * What `:index[mot]{entry="licence > copyleft; GNU" sort=… see=… seealso=… range=start .main}` asks for: a mark for each
 * entry, which is the text itself where none is named.
 */
export function readMarks({ attributes, children, position }: TextDirective): readonly IndexMark[] {
  const { entry, sort, see, seealso, range, class: classes } = attributes ?? {};
  const written = entry?.trim() || children.map(asMarkdown).join('');
  const isMain = /(?:^|\s)main(?:\s|$)/.test(classes ?? '');
  const [shownAt, relatedTo] = [entriesIn(see ?? ''), entriesIn(seealso ?? '')];
  return entriesIn(written).flatMap((path): IndexMark[] => {
    const mark: IndexMark = { entry: path, isMain, position, ...(sort?.trim() && { sort: sort.trim() }) };
    if (shownAt.length > 0 || relatedTo.length > 0)
      return [
        ...shownAt.map((other) => ({ ...mark, see: other })),
        ...relatedTo.map((other) => ({ ...mark, seeAlso: other })),
      ];
    return [range === 'start' || range === 'end' ? { ...mark, range } : mark];
  });
}

/** Entries that semicolons part, each cut at its `>`. */
const entriesIn = (written: string): readonly EntryPath[] =>
  written.split(';').flatMap((each): EntryPath[] => {
    const [first, ...others] = each
      .split('>')
      .map((heading) => heading.replace(/\s+/g, ' ').trim())
      .filter((heading) => heading !== '');
    return first === undefined ? [] : [[first, ...others]];
  });

/** The inline Markdown that headings of entries may hold: italics and code. */
function asMarkdown(node: PhrasingContent): string {
  if (node.type === 'emphasis') return `*${textOf(node)}*`;
  return node.type === 'inlineCode' ? `\`${node.value}\`` : textOf(node);
}
