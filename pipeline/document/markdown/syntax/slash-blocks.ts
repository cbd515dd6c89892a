import type { Processor } from 'unified';
import { nameless } from '../directive-names.js';
import { noteKind, shortNames } from '../note-kinds.js';

const opening = /^([ \t>]*)(\/{3,})[ \t]*([A-Za-z][\w-]*)[ \t]*(?:\|[ \t]*(.*?))?[ \t]*$/;
const closing = /^[ \t>]*(\/{3,})[ \t]*$/;
const fence = /^[ \t>]*(`{3,}|~{3,})/;
/** `    type: warning` under the line that opens. */
const option = /^[ \t>]*?(?: {4}|\t)[ \t]*([\w-]+):[ \t]*(.*?)[ \t]*$/;

/** What PyMdown calls its captions, and what is around other blocks. */
const captions = new Set(['caption', 'figure-caption', 'table-caption']);

/** The directive that a block of PyMdown is: one of its letters for a note, so that it is never longer. */
function directiveOf(name: string, type: string): string {
  if (name === 'admonition' || name === 'details') return shortNames[noteKind(type) ?? 'note'];
  const kind = noteKind(name);
  if (kind) return shortNames[kind];
  if (captions.has(name)) return 'caption';
  return name === 'html' ? nameless : name;
}

/** Reads the lines of a file, and puts directives in the place of the blocks, as long as they are. */
class SlashBlocks {
  readonly #lines: string[];
  /** The lines that open, the innermost last. */
  readonly #open: number[] = [];

  constructor(lines: string[]) {
    this.#lines = lines;
  }

  read(line: string, number: number): void {
    const [, slashes = ''] = closing.exec(line) ?? [];
    if (slashes !== '') this.#close(slashes, number);
    else if (opening.test(line)) this.#open.push(number);
  }

  /** What a line closes was a block; what is open within it, and never closed, is text. */
  #close(slashes: string, number: number): void {
    const at = this.#open.findLastIndex((each) => opening.exec(this.#lines[each] ?? '')?.[2] === slashes);
    const opened = this.#open[at];
    if (opened === undefined) return;
    this.#open.splice(at);
    const [, indent = '', , name = '', title = ''] = opening.exec(this.#lines[opened] ?? '') ?? [];
    if (/[[\]]/.test(title)) return;
    const label = title === '' || name === 'html' ? '' : `[${title}]`;
    const written = `${indent}${':'.repeat(slashes.length)}${directiveOf(name, this.#takeOptions(opened + 1))}${label}`;
    const line = this.#lines[opened] ?? '';
    if (written.length > line.length) return;
    this.#lines[opened] = written.padEnd(line.length);
    this.#lines[number] = (this.#lines[number] ?? '').replaceAll('/', ':');
  }

  /** Takes the options of a block out of its first lines; gives its `type`. */
  #takeOptions(first: number): string {
    let type = '';
    for (let at = first; option.test(this.#lines[at] ?? ''); at++) {
      const line = this.#lines[at] ?? '';
      const [, key, value = ''] = option.exec(line) ?? [];
      if (key === 'type') type = value;
      this.#lines[at] = ' '.repeat(line.length);
    }
    return type;
  }
}

function withDirectives(document: string): string {
  if (!/^[ \t>]*\/{3,}[ \t]*[A-Za-z]/m.test(document)) return document;
  let open: string | undefined;
  const lines = document.split('\n');
  const blocks = new SlashBlocks(lines);
  for (const [number, line] of lines.entries()) {
    const mark = fence.exec(line)?.[1];
    if (mark !== undefined && open === undefined) open = mark;
    else if (mark !== undefined && open !== undefined && mark.startsWith(open)) open = undefined;
    if (open === undefined) blocks.read(line, number);
  }
  return lines.join('\n');
}

/**
 * Makes the parser understand the blocks of PyMdown, `/// note | Titre` … `///` (`pymdownx.blocks`), as the directives that they
 * are here: notes, details, tabs, captions. Comes after the parser.
 */
export function slashBlocks(this: Processor): void {
  const { parser } = this;
  if (parser) this.parser = (document, file) => parser(withDirectives(document), file);
}
