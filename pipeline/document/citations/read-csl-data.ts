import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Diagnostics, Place } from '../../diagnostics/diagnostics.js';
import { alike, readDate } from './date.js';
import type { CslDate, CslItem, CslName } from './item.js';
import type { BibliographyText } from './read-bibtex.js';
import type { Reference } from './reference.js';

/**
 * Reads CSL-JSON, or CSL-YAML as pandoc writes it (a list, or a list under `references`). JSON is YAML: one parser tells
 * the line of both.
 */
export function readCslData({ path, text }: BibliographyText, diagnostics: Diagnostics): readonly Reference[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: path, at: { line, column: col } };
  };
  for (const { message, pos } of document.errors)
    diagnostics.add('bibliography-entry-broken', { reason: message }, placeAt(pos[0]));
  const { contents } = document;
  const list = isMap(contents) ? contents.get('references', true) : contents;
  if (!isSeq<Node>(list)) {
    if (document.errors.length === 0) diagnostics.add('bibliography-not-a-list', {}, placeAt(0));
    return [];
  }
  return list.items.flatMap((node): Reference[] => {
    const place = placeAt(node.range?.[0] ?? 0);
    const item = toItem(node.toJS(document));
    if (!item) diagnostics.add('bibliography-entry-broken', { reason: '`id`, `type`' }, place);
    return item ? [{ item, place, aliases: [] }] : [];
  });
}

type Variables = Readonly<Record<string, unknown>>;

const isVariables = (value: unknown): value is Variables => typeof value === 'object' && value !== null;

/** An item as it is written, its dates as citeproc wants them; nothing without an identifier and a type. */
function toItem(value: unknown): CslItem | undefined {
  if (!isVariables(value)) return undefined;
  const { id, type } = value;
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof type !== 'string') return undefined;
  const variables = Object.entries(value).flatMap(([name, written]): [string, CslItem[string]][] => {
    const read = variable(name, written);
    return read === undefined ? [] : [[name, read]];
  });
  return { ...Object.fromEntries(variables), id: String(id), type };
}

const isDate = (name: string): boolean => /^(?:issued|accessed|submitted|available-date|.+-date)$/.test(name);

function variable(name: string, value: unknown): CslItem[string] {
  if (isDate(name)) return date(value);
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (!Array.isArray(value)) return undefined;
  return value.filter(isVariables).map((each) => each as CslName);
}

/** CSL-YAML has dates of EDTF, or maps of year, month and day in a list. */
function date(value: unknown): CslDate | undefined {
  if (typeof value === 'string' || typeof value === 'number') return readDate(String(value));
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (!isVariables(first)) return undefined;
  const parts =
    first['date-parts'] ?? (first['year'] === undefined ? undefined : [[first['year'], first['month'], first['day']]]);
  if (!Array.isArray(parts))
    return typeof first['raw'] === 'string' ? readDate(first['raw']) : literal(first['literal']);
  const numbers = parts.slice(0, 2).map((part: unknown) => [part].flat().filter(isWritten).map(Number));
  if (numbers.some((part) => part.length === 0 || part.some(Number.isNaN))) return literal(first['literal']);
  return { 'date-parts': alike(numbers), ...(first['circa'] ? { circa: true } : {}) };
}

const isWritten = (part: unknown): boolean => part !== undefined && part !== null && part !== '';

const literal = (written: unknown): CslDate | undefined =>
  typeof written === 'string' ? { literal: written } : undefined;
