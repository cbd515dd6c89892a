import type { Processor } from 'unified';
import { noteKind, shortNames } from '../note-kinds.js';

const fence = /^[ \t>]*(`{3,}|~{3,})/;
/** `::: note`, `::: {.note #ancre}`, `:::: {.note} ::::`, as pandoc writes what the format writes `:::note{#ancre}`. */
const opening = /^([ \t>]*)(:{3,})[ \t]*(?:\{([^{}]*)\}|(?<=[ \t])([A-Za-z][\w-]*))[ \t]*:*[ \t]*$/;
/** What a div is called that has neither name nor class, `::: {lang=ar}`: one letter, in the place of the space. */
export const nameless = 'd';
const firstClass = /(?:^|\s)\.([A-Za-z][\w-]*)/;

/** `:::info Titre`, `::: tip Titre`, `::: callout-note Titre` (Docusaurus, VitePress). */
const titled = /^([ \t>]*)(:{3,})[ \t]*([A-Za-z][\w-]*)[ \t]+([^{}[\]:\s][^{}[\]]*?)[ \t]*$/;

/** A line whose title follows its name, as the label of a directive; a note goes by its short name. */
function withLabel(line: string): string | undefined {
  const [, indent = '', colons = '', name = '', title = ''] = titled.exec(line) ?? [];
  if (title === '') return undefined;
  const kind = noteKind(name);
  const written = `${indent}${colons}${kind ? shortNames[kind] : name}[${title}]`;
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
  return written.length > line.length ? line : written.padEnd(line.length);
}

/** Reads pandoc's fenced divs as the block directives that they are, outside blocks of code. */
function withDirectives(document: string): string {
  if (!/^[ \t>]*:{3,}[ \t]*[{A-Za-z]/m.test(document)) return document;
  let open: string | undefined;
  return document
    .split('\n')
    .map((line) => {
      const mark = fence.exec(line)?.[1];
      if (mark !== undefined && open === undefined) open = mark;
      else if (mark !== undefined && open !== undefined && mark.startsWith(open)) open = undefined;
      return open === undefined ? asDirective(line) : line;
    })
    .join('\n');
}

/** Makes the parser understand pandoc's fenced divs. Comes after the parser. */
export function fencedDivs(this: Processor): void {
  const { parser } = this;
  if (parser) this.parser = (document, file) => parser(withDirectives(document), file);
}
