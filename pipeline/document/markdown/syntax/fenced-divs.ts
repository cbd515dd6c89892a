import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { blockNames, nameless, spellOut, withoutSpace } from '../directive-names.js';
import { noteKind } from '../note-kinds.js';
import { holderOf, MystFences } from './myst-fences.js';

const fence = /^[ \t>]*(`{3,}|~{3,})/;
/** `::: note`, `::: {.note #ancre}`, `:::: {.note} ::::`, as pandoc writes what the format writes `:::note{#ancre}`. */
const opening = /^([ \t>]*)(:{3,})[ \t]*(?:\{([^{}]*)\}|(?<=[ \t])([A-Za-z][\w-]*))[ \t]*:*[ \t]*$/;
const firstClass = /(?:^|\s)\.([A-Za-z][\w-]*)/;
/** `:::info Titre`, `::: tip Titre` (Docusaurus, VitePress), `:::{note} Titre` (MyST). */
const titled =
  /^([ \t>]*)(:{3,})[ \t]*(?:\{([a-z][\w-]*)\}|([A-Za-z][\w-]*)[ \t])[ \t]*([^{}[\]:\s][^{}[\]]*?)?[ \t]*$/;
/** A whole line of colons closes what is open. */
const closing = /^[ \t>]*(:{3,})[ \t]*$/;
const named = /^[ \t>]*(:{3,})[ \t]*\{?\.?([A-Za-z][\w-]*)/;

/** A line whose title follows its name, as the label of a directive; a note goes by its short name. */
function withLabel(line: string): string | undefined {
  const [, indent = '', colons = '', braced, bare, title = ''] = titled.exec(line) ?? [];
  const name = braced ?? bare;
  if (name === undefined || (title === '' && braced === undefined)) return undefined;
  const written = `${indent}${colons}${(braced ?? noteKind(name)) ? (holderOf(name) ?? name) : name}${title === '' ? '' : `[${title}]`}`;
  return written.length > line.length ? undefined : written.padEnd(line.length);
}

/** The same line as a directive, and as long, so that every place in the file stays what it is. */
function asDirective(line: string): string {
  const labelled = withLabel(line);
  if (labelled !== undefined) return labelled;
  const [, indent = '', colons = '', attributes, name] = opening.exec(line) ?? [];
  // `::: {#refs}` is where pandoc puts the bibliography.
  if (attributes?.trim() === '#refs') return `${indent}${colons}refs`.padEnd(line.length);
  if (attributes === undefined && name === undefined) return line;
  const found = name ?? firstClass.exec(attributes ?? '')?.[1] ?? nameless;
  const others = (attributes ?? '').replace(firstClass, '').trim();
  const written = `${indent}${colons}${found}${others === '' ? '' : `{${others}}`}`;
  if (written.length <= line.length) return written.padEnd(line.length);
  const shorter = found === nameless ? withoutSpace(`${indent}${colons}`, others) : undefined;
  return shorter === undefined || shorter.length > line.length ? line : shorter.padEnd(line.length);
}

interface Open {
  readonly line: number;
  readonly size: number;
  /** Whether the format gives it an appearance: the classes of page layouts only hold what is in them. */
  readonly isMeant: boolean;
}

const known: ReadonlySet<string> = new Set(blockNames);

/** The div that a line opens. */
function opened(line: string, number: number): Open | undefined {
  const [, colons = '', name = ''] = named.exec(line) ?? [];
  if (colons === '') return undefined;
  return { line: number, size: colons.length, isMeant: known.has(name) || noteKind(name) !== undefined };
}

/**
 * Divs in divs. Pandoc closes the innermost with any line of colons; a directive closes with as many as opened it, so that
 * one around another must have more. Where it does not, the one that only arranges the page goes, its content stays.
 */
class Nesting {
  readonly #lines: string[];
  readonly #stack: Open[] = [];
  readonly #dropped = new Set<Open>();

  constructor(lines: string[]) {
    this.#lines = lines;
  }

  read(line: string, number: number): void {
    const open = opened(line, number);
    if (open) this.#open(open);
    else if (closing.test(line)) {
      const last = this.#stack.pop();
      if (last && this.#dropped.has(last)) this.#blank(number);
    }
  }

  #open(open: Open): void {
    const around = this.#stack.findLast((each) => !this.#dropped.has(each));
    this.#stack.push(open);
    if (!around || around.size > open.size) return;
    const dropped = around.isMeant ? open : around;
    this.#dropped.add(dropped);
    this.#blank(dropped.line);
  }

  #blank(number: number): void {
    const line = this.#lines[number] ?? '';
    this.#lines[number] = line.replace(/:.*/, (written) => ' '.repeat(written.length));
  }
}

/** Reads pandoc's fenced divs as the block directives that they are, outside blocks of code. */
function withDirectives(document: string): string {
  if (!/^[ \t>]*(?::{3,}[ \t]*[{A-Za-z]|[`~]{3,}\{[a-z])/m.test(document)) return document;
  let open: string | undefined;
  const lines = document.split('\n');
  const nesting = new Nesting(lines);
  const myst = new MystFences();
  for (const [number, line] of lines.entries()) {
    const replaced = open === undefined ? myst.read(line) : undefined;
    if (replaced !== undefined) lines[number] = replaced;
    const mark = fence.exec(lines[number] ?? '')?.[1];
    if (mark !== undefined && open === undefined) open = mark;
    else if (mark !== undefined && open !== undefined && mark.startsWith(open)) open = undefined;
    if (open !== undefined || replaced !== undefined || !line.includes(':::')) continue;
    lines[number] = asDirective(line);
    nesting.read(line, number);
  }
  return lines.join('\n');
}

/** Makes the parser understand pandoc's fenced divs. Comes after the parser. */
export function fencedDivs(this: Processor): void {
  const { parser } = this;
  if (!parser) return;
  this.parser = (document, file) => {
    const written = withDirectives(document);
    const tree = parser(written, file);
    if (written !== document) visit(tree, 'containerDirective', spellOut);
    return tree;
  };
}
