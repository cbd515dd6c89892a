import type { AlignType, Paragraph, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast';
import type { Processor } from 'unified';
import type { Point } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import { shiftPositions } from '../shift-positions.js';

/** `------  ----- ---`: one group of hyphens a column. */
const columns = /^ {0,3}-{2,}(?: +-{2,})+ *$/;
/** The line that opens and closes a table whose cells have several lines. */
const border = /^ {0,3}-{3,} *$/;
const fence = /^ {0,3}(`{3,}|~{3,})/;
const blank = /^\s*$/;
const definition = /^ {0,3}\[([^\]\n]+)\]:/gm;

interface Column {
  readonly from: number;
  /** Absent for the last, which goes on to the end of the line. */
  readonly to?: number;
  readonly end: number;
}

/** A table found in the lines of a file: where it stands, and which lines its rows are made of. */
interface Found {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly Column[];
  /** Numbers of lines; absent: a table without a header. */
  readonly header?: readonly number[];
  readonly rows: readonly (readonly number[])[];
}

function columnsOf(line: string): readonly Column[] {
  const groups = [...line.matchAll(/-+/g)].map(({ 0: group, index }) => ({ from: index, end: index + group.length }));
  return groups.map(({ from, end }, rank) => {
    const to = groups[rank + 1]?.from;
    return { from: rank === 0 ? 0 : from, end, ...(to !== undefined && { to }) };
  });
}

/** Whether the words of a line stand in the columns: nothing in the white space between them, and something in two. */
const fits = (line: string, all: readonly Column[]): boolean =>
  all.every(({ end, to }) => to === undefined || blank.test(line.slice(end, to)) || blank.test(line.slice(to - 1, to)));

const fills = (line: string, all: readonly Column[]): boolean =>
  all.filter(({ from, to }) => !blank.test(line.slice(from, to))).length > 1;

/** The table whose line of columns is the one given; nothing when it is a break between scenes, or something else. */
function tableAt(lines: readonly string[], at: number): Found | undefined {
  const line = (number: number): string => lines[number] ?? '';
  const all = columnsOf(line(at));
  let top = at;
  while (top > 0 && !blank.test(line(top - 1)) && !border.test(line(top - 1))) top--;
  const header = Array.from({ length: at - top }, (_, index) => top + index);
  const isLong = border.test(line(top - 1)) && header.length > 0 && blank.test(line(top - 2));
  const body = isLong ? longRows(lines, at + 1) : shortRows(lines, at + 1, header.length > 0);
  if (!body || body.rows.length === 0 || (!isLong && header.length > 1)) return undefined;
  const words = [...header, ...body.rows.flat()].map(line);
  if (!words.every((each) => fits(each, all)) || !body.rows.flat().some((each) => fills(line(each), all)))
    return undefined;
  const first = isLong ? top - 1 : top;
  return { first, last: body.last, columns: all, ...(header.length > 0 && { header }), rows: body.rows };
}

/** A row a line, up to a blank one; without a header, up to another line of hyphens. */
function shortRows(
  lines: readonly string[],
  from: number,
  hasHeader: boolean,
): Pick<Found, 'rows' | 'last'> | undefined {
  const rows: number[][] = [];
  for (let at = from; at <= lines.length; at++) {
    const line = lines[at] ?? '';
    if (columns.test(line) || border.test(line)) return { rows, last: at };
    if (blank.test(line)) return hasHeader ? { rows, last: at - 1 } : undefined;
    rows.push([at]);
  }
  return undefined;
}

/** Rows of several lines, blank ones between them, up to a line of hyphens. */
function longRows(lines: readonly string[], from: number): Pick<Found, 'rows' | 'last'> | undefined {
  const rows: number[][] = [[]];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (border.test(line)) return { rows: rows.filter((row) => row.length > 0), last: at };
    if (blank.test(line)) rows.push([]);
    else rows.at(-1)?.push(at);
  }
  return undefined;
}

/** The tables of a text, outside its blocks of code. */
function tablesIn(lines: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  let open: string | undefined;
  for (const [at, line] of lines.entries()) {
    const mark = fence.exec(line)?.[1];
    if (mark !== undefined && open === undefined) open = mark;
    else if (mark !== undefined && open !== undefined && mark.startsWith(open)) open = undefined;
    const last = found.at(-1)?.last ?? -1;
    if (open !== undefined || at <= last || !columns.test(line)) continue;
    const table = tableAt(lines, at);
    if (table && table.first > last) found.push(table);
  }
  return found;
}

/** Where the words of a header stand over the hyphens says how its column is aligned (Pandoc User’s Guide, “Tables”). */
function alignOf(words: readonly string[], { from, end }: Column, rule: string): AlignType {
  const start = rule.slice(from).search(/-/) + from;
  const isLeft = words.some((line) => !blank.test(line.slice(start, start + 1)));
  const isRight = words.some((line) => !blank.test(line.slice(end - 1, end)));
  return isLeft === isRight ? (isLeft ? null : 'center') : isRight ? 'right' : null;
}

/** What stands in the place of a table while the file is parsed: as long as its first line, and nothing that Markdown reads. */
const stand = '\uE0F0';

class SimpleTables {
  readonly #lines: readonly string[];
  readonly #starts: number[] = [];
  readonly #found: readonly Found[];
  readonly #parse: (text: string) => Root;
  /** The definitions of the file: a reference is one only where its definition is known. */
  readonly #names: string;

  constructor(document: string, parse: (text: string) => Root) {
    this.#lines = document.split('\n');
    this.#parse = parse;
    this.#found = tablesIn(this.#lines);
    let start = 0;
    for (const { length } of this.#lines) {
      this.#starts.push(start);
      start += length + 1;
    }
    this.#names = [...document.matchAll(definition)].map(([, name]) => `\n\n[${name}]: x`).join('');
  }

  /** The text with each table as a paragraph that stands for it, as long as before. */
  get written(): string {
    const lines = [...this.#lines];
    for (const { first, last } of this.#found)
      for (let at = first; at <= last; at++) {
        const line = lines[at] ?? '';
        lines[at] =
          at === first ? line.trimStart().replace(/./g, stand).padStart(line.length) : ' '.repeat(line.length);
      }
    return lines.join('\n');
  }

  get isEmpty(): boolean {
    return this.#found.length === 0;
  }

  /** Puts the tables in their places. */
  restore(tree: Root): void {
    const at = new Map(this.#found.map((found) => [found.first + 1, found]));
    visit(tree, 'paragraph', (node, index, parent) => {
      const found = node.position && at.get(node.position.start.line);
      if (!found || !isStand(node) || !parent || index === undefined) return;
      (parent.children as RootContent[])[index] = this.#table(found);
      return [SKIP, index + 1];
    });
  }

  #table({ columns: all, header, rows, first, last }: Found): Table {
    const rule = this.#lines.slice(first, last + 1).find((line) => columns.test(line)) ?? '';
    const words = (header ?? rows[0] ?? []).map((number) => this.#lines[number] ?? '');
    const empty: TableRow = { type: 'tableRow', children: all.map(() => ({ type: 'tableCell', children: [] })) };
    return {
      type: 'table',
      align: all.map((column) => alignOf(words, column, rule)),
      children: [header ? this.#row(header, all) : empty, ...rows.map((row) => this.#row(row, all))],
      position: { start: this.#point(first, 0), end: this.#point(last, this.#lines[last]?.length ?? 0) },
    };
  }

  #row(numbers: readonly number[], all: readonly Column[]): TableRow {
    const first = numbers[0] ?? 0;
    return {
      type: 'tableRow',
      children: all.map(({ from, to }) => {
        const texts = numbers.map((number) => (this.#lines[number] ?? '').slice(from, to));
        const indent = texts[0]?.search(/\S|$/) ?? 0;
        const words = texts.map((text) => text.trim()).filter(Boolean);
        return { type: 'tableCell', children: this.#words(words.join('\n'), this.#point(first, from + indent)) };
      }),
    };
  }

  #words(text: string, start: Point): PhrasingContent[] {
    if (text === '') return [];
    const tree = this.#parse(`${text}${this.#names}`);
    shiftPositions(tree, start);
    const [only, ...others] = tree.children;
    const isAlone = others.every(({ type }) => type === 'definition' || type === 'footnoteDefinition');
    if (only?.type === 'paragraph' && isAlone) return only.children;
    return [{ type: 'text', value: text, position: { start, end: start } }];
  }

  #point(number: number, column: number): Point {
    return { line: number + 1, column: column + 1, offset: (this.#starts[number] ?? 0) + column };
  }
}

const isStand = ({ children: [only, ...others] }: Paragraph): boolean =>
  only?.type === 'text' && others.length === 0 && only.value.startsWith(stand);

/**
 * Makes the parser understand the simple tables of pandoc, whose columns are lines of hyphens, and those whose cells have several
 * lines. Comes after the parser.
 */
export function simpleTables(this: Processor): void {
  const { parser } = this;
  if (!parser) return;
  this.parser = (document, file) => {
    if (!/^ {0,3}-{2,} +-{2,}/m.test(document)) return parser(document, file);
    const tables = new SimpleTables(document, (text) => parser(text, file) as Root);
    if (tables.isEmpty) return parser(document, file);
    const tree = parser(tables.written, file) as Root;
    tables.restore(tree);
    return tree;
  };
}
