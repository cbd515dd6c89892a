import { parseLicense } from '../parse-license.js';
import type { Attribution, RightsRecord } from '../rights.js';
import { parseCopyright } from './copyright-text.js';
import { matchesReusePath } from './match-path.js';
import { type Annotation, parseReuseToml, type ReuseExtent, type UnreadableToml } from './reuse-toml.js';
import { parseSidecar, type Sidecar } from './sidecar.js';

/** What REUSE says of one file, and where it says so. */
export type ReuseCredit = {
  /** The sidecar or the `REUSE.toml`. */
  readonly file: string;
  readonly line: number;
} & (
  | { readonly kind: 'credit'; readonly attribution: Attribution }
  | { readonly kind: 'holder-missing' | 'license-missing' }
  | { readonly kind: 'license-unknown'; readonly license: string }
);

/** The REUSE information of a folder. */
export interface ReuseReading {
  /** What is said of a file; undefined when nothing is. */
  creditOf(path: string): ReuseCredit | undefined;
  /** Each `REUSE.toml` that could not be read: it says nothing. */
  readonly unreadable: readonly (UnreadableToml & { readonly file: string })[];
}

/**
 * Whether a credit only says again what holds for the whole book: the same holder, or the authors, under the same licence.
 * Authors who follow REUSE say so of their own pictures, and need no credit line for them.
 */
export const restatesRecord = (
  { title, author, source, license, changes }: Attribution,
  record: RightsRecord,
): boolean =>
  [record.holder, record.attributionName].includes(author) &&
  license.expression === record.license.expression &&
  title === undefined &&
  source === undefined &&
  changes === undefined;

/** Whether REUSE information stands in this file. */
export const isReuseFile = (path: string): boolean => /(?:^|\/)REUSE\.toml$|\.license$/.test(path);

interface Statement extends Omit<Sidecar, 'line'> {
  readonly file: string;
  readonly line: number;
}

interface TomlFile {
  readonly file: string;
  /** With its final slash; empty at the top. */
  readonly folder: string;
  readonly annotations: readonly Annotation[];
}

/** The annotations about a file, from the top folder down: in each `REUSE.toml` the last that takes it in. */
const annotationsOf = (path: string, files: readonly TomlFile[]): readonly (Annotation & { file: string })[] =>
  files.flatMap(({ file, folder, annotations }) => {
    if (!path.startsWith(folder)) return [];
    const inside = path.slice(folder.length);
    const found = annotations.findLast(({ paths }) => paths.some((pattern) => matchesReusePath(pattern, inside)));
    return found ? [{ ...found, file }] : [];
  });

/** The order of precedence (REUSE 3.3): an override, else the sidecar or the nearest annotation, with all that aggregate. */
const statementsOf = (
  path: string,
  files: readonly TomlFile[],
  sidecar: Statement | undefined,
): readonly Statement[] => {
  const annotations = annotationsOf(path, files);
  const override = annotations.find(({ precedence }) => precedence === 'override');
  if (override) return [override];
  const nearest = sidecar ?? annotations.findLast(({ precedence }) => precedence === 'closest');
  return [...(nearest ? [nearest] : []), ...annotations.filter(({ precedence }) => precedence === 'aggregate')];
};

const isPresent = <T>(value: T | undefined): value is T => value !== undefined;

/** A source is an address where it can be found; any other text is a word for readers, and is left to the sidecar. */
const isAddress = (text: string | undefined): text is string => text !== undefined && /^https?:\/\/\S+$/.test(text);

const toCredit = (statements: readonly Statement[]): ReuseCredit | undefined => {
  const [first] = statements;
  if (!first) return undefined;
  const { file, line, title, source, changes } = first;
  const holders = statements.flatMap(({ copyright }) => copyright.map(parseCopyright)).filter(isPresent);
  const written = [...new Set(statements.flatMap(({ licenses }) => licenses))];
  const joined = written.length > 1 ? written.map((each) => `(${each})`).join(' AND ') : (written[0] ?? '');
  if (joined === '') return { kind: 'license-missing', file, line };
  const license = parseLicense(joined);
  if (!license) return { kind: 'license-unknown', license: joined, file, line };
  const [holder] = holders;
  if (!holder) return { kind: 'holder-missing', file, line };
  const attribution: Attribution = {
    ...(title !== undefined && { title }),
    author: [...new Set(holders.map(({ name }) => name))].join(', '),
    ...(holders.length === 1 && holder.url !== undefined && { authorUrl: holder.url }),
    ...(isAddress(source) && { source }),
    license,
    ...(changes !== undefined && { changes }),
  };
  return { kind: 'credit', attribution, file, line };
};

/**
 * Reads the REUSE information of a folder.
 *
 * @param texts The text of each file for which {@link isReuseFile} holds, by path.
 */
export const readReuse = (texts: ReadonlyMap<string, string>, extent: ReuseExtent = 'authors'): ReuseReading => {
  const tables = [...texts]
    .filter(([path]) => !path.endsWith('.license'))
    .map(([file, text]) => ({ file, folder: file.slice(0, -'REUSE.toml'.length), read: parseReuseToml(text, extent) }))
    .sort((a, b) => a.folder.length - b.folder.length);
  const files = tables.flatMap(({ file, folder, read }) =>
    'reason' in read ? [] : [{ file, folder, annotations: read }],
  );
  const sidecarOf = (path: string): Statement | undefined => {
    const file = `${path}.license`;
    const text = texts.get(file);
    return text === undefined ? undefined : { ...parseSidecar(text), file };
  };
  return {
    creditOf: (path) => toCredit(statementsOf(path, files, sidecarOf(path))),
    unreadable: tables.flatMap(({ file, read }) => ('reason' in read ? [{ ...read, file }] : [])),
  };
};
