import type { Position } from 'unist';
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Diagnostics } from '../diagnostics/diagnostics.js';
import type { YamlHeader } from './manuscript.js';
import { yamlProblem } from './yaml-problem.js';

/** Where a header's YAML begins: after how many characters, all of them on line 1. */
const fence = '---'.length;

type Range = readonly [start: number, end: number];

const positionIn =
  (lines: LineCounter) =>
  ([start, end]: Range): Position => {
    const point = (offset: number) => {
      const { line, col } = lines.linePos(offset);
      return { line, column: line === 1 ? col + fence : col, offset: offset + fence };
    };
    return { start: point(start), end: point(end) };
  };

const rangeOf = (node: Node | null | undefined): Range | undefined =>
  node?.range ? [node.range[0], node.range[1]] : undefined;

/** Follows a path into the tree, as far as it goes: the last node, its key when it is a value of a mapping. */
const follow = (document: Document, path: readonly (string | number)[]) => {
  let value: Node | null = document.contents;
  let key: Node | undefined;
  for (const [depth, step] of path.entries()) {
    if (isMap(value)) {
      const pair = value.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) return { key, value, depth };
      key = isNode(pair.key) ? pair.key : undefined;
      value = isNode(pair.value) ? pair.value : null;
    } else if (isSeq(value)) {
      const item: unknown = typeof step === 'number' ? value.items[step] : undefined;
      if (!isNode(item)) return { key, value, depth };
      key = undefined;
      value = item;
    } else return { key, value, depth };
  }
  return { key, value, depth: path.length };
};

const placesOf =
  (document: Document, lines: LineCounter): YamlHeader['place'] =>
  (path, which = 'value') => {
    const { key, value, depth } = follow(document, path);
    const isFound = depth === path.length;
    const valueRange = rangeOf(value);
    const isEmpty = !valueRange || valueRange[0] === valueRange[1];
    // What is missing is shown at the key it is missing under: its value may run over many lines.
    const range = (isFound && which === 'value' && !isEmpty) || !key ? valueRange : rangeOf(key);
    return depth === 0 || !range ? openingFence : positionIn(lines)(range);
  };

const openingFence: Position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: fence + 1, offset: fence },
};

const reportAliases = (document: Document, report: (node: Node) => void): boolean => {
  let found = false;
  visit(document, {
    Alias: (_, node) => {
      found = true;
      report(node);
    },
  });
  return found;
};

/** What is worth telling: an error often makes others on its line, and a nesting too deep makes them everywhere. */
const worthTelling = (errors: readonly YAMLError[], lines: LineCounter): readonly YAMLError[] => {
  const tooDeep = errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
  if (tooDeep) return [tooDeep];
  const told = new Set<number>();
  return errors.filter((error) => {
    const { line } = lines.linePos(error.pos[0]);
    return !told.has(line) && told.add(line);
  });
};

/** `1.0` and `007` are versions and titles, not the numbers 1 and 7: a number stays one when it is written as one. */
const keepNumbersAsWritten = (document: Document): void =>
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'number' && node.source !== String(node.value)) node.value = node.source;
    },
  });

/** A header that has no values: every place in it is the start of the file. */
export const emptyHeader: YamlHeader = {
  data: {},
  place: () => ({ start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }),
};

/** What the YAML of a header came to: `text` when it is no mapping at all. */
export type ParsedHeader =
  | { readonly kind: 'header'; readonly header: YamlHeader }
  | { readonly kind: 'text' | 'broken' };

/**
 * Parses a header (YAML 1.2 core schema: dates stay strings). Syntax errors are reported at their place under the
 * `yaml-…` rules; a key written twice is reported too, and its last value taken. Aliases are refused (safety.md).
 *
 * @param source What stands after the opening `---`, from the first line on.
 */
export const parseHeader = (source: string, file: string, diagnostics: Diagnostics): ParsedHeader => {
  const lines = new LineCounter();
  const document: Document = parseDocument(source, {
    lineCounter: lines,
    stringKeys: true,
    resolveKnownTags: false,
    logLevel: 'silent',
    prettyErrors: false,
  });
  const at = positionIn(lines);
  const fatal = document.errors.filter((error) => error.code !== 'DUPLICATE_KEY');
  if (fatal.length === 0 && document.contents !== null && !isMap(document.contents)) return { kind: 'text' };
  for (const error of worthTelling(document.errors, lines)) {
    const text = source.slice(error.pos[0]).split('\n', 1)[0] ?? '';
    diagnostics.add(yamlProblem(error), { text: text.slice(0, 60) }, { file, at: at([error.pos[0], error.pos[1]]) });
  }
  const hasAliases = reportAliases(document, (node) =>
    diagnostics.add(
      'yaml-alias',
      { text: isAlias(node) ? node.source : '' },
      { file, at: at(rangeOf(node) ?? [0, 0]) },
    ),
  );
  if (fatal.length > 0 || hasAliases) return { kind: 'broken' };
  keepNumbersAsWritten(document);
  const data: unknown = document.toJS();
  return { kind: 'header', header: { data: isRecord(data) ? data : {}, place: placesOf(document, lines) } };
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
