import type { PhrasingContent, RootContent, TableRow } from 'mdast';
import type { Block, Cell, Inline, Table } from '../text-document.js';
import { toPhrasing } from './phrasing.js';
import type { Writing } from './writing.js';

type ToBlocks = (blocks: readonly Block[], writing: Writing) => RootContent[];

/** A table of GFM, or one in HTML when cells are merged or hold more than a paragraph. Its caption comes first. */
export function table(block: Table, writing: Writing, toBlocks: ToBlocks): RootContent[] {
  const caption = captionOf(block.caption ?? [], writing);
  if (block.rows.every((row) => row.every(isPlain))) return [...caption, plain(block, writing)];
  writing.findings.add('table-html', { words: firstCell(block) });
  return [...caption, ...full(block, writing, toBlocks)];
}

/** `Table: Légende {#ancre}`. */
function captionOf(inlines: readonly Inline[], writing: Writing): RootContent[] {
  const words = toPhrasing(
    inlines.filter(({ type }) => type !== 'break'),
    { ...writing, ownsAnchors: true },
  );
  if (words.length === 0) return [];
  const anchor = writing.places.anchorFor(inlines.flatMap((each) => (each.type === 'anchor' ? [each.name] : [])));
  const end: PhrasingContent[] =
    anchor !== undefined && writing.isFirst(anchor) ? [{ type: 'html', value: ` {#${anchor}}` }] : [];
  return [{ type: 'paragraph', children: [{ type: 'html', value: 'Table: ' }, ...words, ...end] }];
}

const isPlain = ({ blocks, columns, rows }: Cell): boolean => {
  const [only, ...others] = blocks;
  const isShort =
    others.length === 0 &&
    (!only || (only.type === 'paragraph' && !only.list && (only.role === 'body' || only.role === 'heading')));
  return columns === 1 && rows === 1 && (isShort || (only?.type === 'figure' && others.length === 0));
};

const firstCell = ({ rows }: Table): string =>
  rows
    .flat()
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'paragraph' ? block.inlines : [])))
    .flatMap((each) => (each.type === 'text' ? [each.value] : []))
    .join(' ')
    .replace(/\s+/g, ' ')
    .slice(0, 60)
    .trim();

const wordsOf = ({ blocks: [only] }: Cell): readonly Inline[] =>
  only?.type === 'paragraph' ? only.inlines : only?.type === 'figure' ? [only.picture, ...only.caption] : [];

/** GFM has a row of headers: the first one, when the document does not say. */
function plain(block: Table, writing: Writing): RootContent {
  if (block.headerRows === 0) writing.findings.add('table-header', { words: firstCell(block) });
  const width = Math.max(...block.rows.map((row) => row.length));
  const children = block.rows.map(
    (row, at): TableRow => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, column) => {
        const cell = row[column];
        const words = cell ? toPhrasing(wordsOf(cell), writing) : [];
        return { type: 'tableCell', children: inCell(at < Math.max(1, block.headerRows) ? withoutBold(words) : words) };
      }),
    }),
  );
  return { type: 'table', children };
}

/** Headers are bold already. */
const withoutBold = (words: readonly PhrasingContent[]): PhrasingContent[] => {
  const [only, ...others] = words;
  return only?.type === 'strong' && others.length === 0 ? only.children : [...words];
};

const inCell = (words: readonly PhrasingContent[]): PhrasingContent[] =>
  words.map((word) => (word.type === 'break' ? { type: 'html', value: '<br>' } : word));

/** A table in HTML, with Markdown in its cells between blank lines. */
function full({ rows, ...block }: Table, writing: Writing, toBlocks: ToBlocks): RootContent[] {
  const made: RootContent[] = [];
  if (block.headerRows === 0) writing.findings.add('table-header', { words: firstCell({ ...block, rows }) });
  // A cell of the first row that goes down makes headers of the rows that it covers.
  const headerRows = block.headerRows || Math.max(1, ...(rows[0] ?? []).map((cell) => cell.rows));
  let open = '<table>\n<thead>';
  for (const [at, row] of rows.entries()) {
    const name = at < headerRows ? 'th' : 'td';
    open += at === headerRows ? '\n</thead>\n<tbody>\n<tr>' : '\n<tr>';
    for (const cell of row) {
      made.push({ type: 'html', value: `${open}\n<${name}${spans(cell)}>` }, ...toBlocks(cell.blocks, writing));
      open = `</${name}>`;
    }
    open += '\n</tr>';
  }
  const end = rows.length > headerRows ? '</tbody>' : '</thead>';
  return [...made, { type: 'html', value: `${open}\n${end}\n</table>` }];
}

const spans = ({ columns, rows }: Cell): string =>
  `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
