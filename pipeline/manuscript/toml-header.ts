import { parse, TomlDate, TomlError } from 'smol-toml';
import type { Position } from 'unist';
import type { Diagnostics } from '../diagnostics/diagnostics.js';
import type { YamlHeader } from './manuscript.js';

/** `+++` on the first line, TOML, `+++` alone on its line: what Hugo and Zola put before a text. */
const header = /^\+\+\+[ \t]*\n(?:([\s\S]*?)\n)??\+\+\+[ \t]*(?:\n|$)/;

/** A file's text in two: its header, and what follows with the header's lines kept as empty lines. */
export interface SplitToml {
  /** Undefined when it could not be read: reported. */
  readonly header?: YamlHeader;
  readonly body: string;
}

/** Takes a header in TOML off a text; undefined when there is none. Rule: `header-toml`. */
export const splitToml = (text: string, file: string, diagnostics: Diagnostics): SplitToml | undefined => {
  const [whole, source = ''] = header.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const body = whole.replace(/[^\n]/g, '') + text.slice(whole.length);
  try {
    const data = Object.fromEntries(Object.entries(parse(source)).map(([key, value]) => [key, plain(value)]));
    return { header: { data, place: ([key]) => placeOf(whole, String(key ?? '')) }, body };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const problem = error.message.split('\n', 1)[0]?.replace(/^Invalid TOML document: /, '') ?? '';
    diagnostics.add('header-toml', { problem }, { file, at: { line: error.line + 1, column: error.column } });
    return { body };
  }
};

/** Dates stay as they are written, as in YAML. */
const plain = (value: unknown): unknown => (value instanceof TomlDate ? value.toISOString().slice(0, 10) : value);

/** Where a key of the header is; its first line, when it is not found. */
function placeOf(whole: string, key: string): Position {
  const lines = whole.split('\n');
  const found = lines.findIndex((line) => line.trimStart().replace(/^["']/, '').startsWith(key) && line.includes('='));
  const line = found === -1 || key === '' ? 0 : found;
  const offset = lines.slice(0, line).join('\n').length + (line === 0 ? 0 : 1);
  const point = (column: number) => ({ line: line + 1, column: column + 1, offset: offset + column });
  return { start: point(0), end: point(lines[line]?.length ?? 0) };
}
