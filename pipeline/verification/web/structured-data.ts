import type { Root } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { attribute, select } from './element.js';

export type Thing = Readonly<Record<string, unknown>>;

/** The things that a page describes in JSON-LD (schema.org); none when what stands there cannot be read. */
export const things = (tree: Root): readonly Thing[] =>
  select(
    tree,
    (element) => element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json',
  ).flatMap((script) => graph(toText(script)));

const graph = (json: string): readonly Thing[] => {
  try {
    const data = JSON.parse(json) as Thing;
    const list = data['@graph'];
    return Array.isArray(list) ? (list as Thing[]) : [data];
  } catch {
    return [];
  }
};

/** The values at a path of names, as they are written: a year that is not a number keeps its quotes. */
export const valuesAt = (thing: Thing, ...[name = '', ...rest]: readonly string[]): readonly string[] =>
  [thing[name] ?? []].flat().flatMap((value) => {
    if (rest.length > 0) return typeof value === 'object' && value !== null ? valuesAt(value as Thing, ...rest) : [];
    return [name === 'copyrightYear' ? JSON.stringify(value) : String(value)];
  });
