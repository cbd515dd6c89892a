import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** One change to the files of a publication; throws when it changes nothing. */
export type Change = (files: Map<string, Uint8Array>) => void;

const textIn = (files: Map<string, Uint8Array>, name: string): string => {
  const content = files.get(name);
  if (!content) throw new Error(`There is no ${name} in ${[...files.keys()].join(', ')}`);
  return strFromU8(content);
};

/** Replaces text in a file. */
export const edit =
  (name: string, from: string | RegExp, to: string): Change =>
  (files) => {
    const before = textIn(files, name);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${name} does not hold ${from}`);
    files.set(name, strToU8(after));
  };

/** Takes a file out. */
export const drop =
  (name: string): Change =>
  (files) => {
    if (!files.delete(name)) throw new Error(`There is no ${name}`);
  };

/** Puts a file in. */
export const add =
  (name: string, content: string): Change =>
  (files) => {
    files.set(name, strToU8(content));
  };

/** The publication after someone changed its files; those that match `stored` are not compressed, the mimetype file first. */
export const tamper = (
  epub: Uint8Array,
  changes: readonly Change[],
  { stored = /^mimetype$|\.jpg$/ } = {},
): Uint8Array => {
  const files = new Map(Object.entries(unzipSync(epub)));
  for (const change of changes) change(files);
  const entries: Zippable = {};
  for (const [name, content] of files) entries[name] = [content, { level: stored.test(name) ? 0 : 6 }];
  return zipSync(entries);
};
