import type { Element, Root } from 'hast';
import type { Proof } from '../evidence.js';
import { type FileContents, textContent } from './content.js';
import { attribute, select } from './element.js';
import type { Page } from './page.js';

/** An address in a page. */
export interface Address {
  readonly value: string;
  /** The browser fetches it by itself; otherwise it waits for the reader, or only programs read it. */
  readonly isFetched: boolean;
}

/** Attributes that hold an address. */
const names = ['href', 'src', 'srcSet', 'poster', 'data', 'action', 'formAction'] as const;

/** Every address of a page. */
export const addresses = (tree: Root): readonly Address[] =>
  select(tree, ({ properties }) => names.some((name) => properties[name] !== undefined)).flatMap((element) =>
    names.flatMap((name) => valuesOf(element, name)).map((value) => ({ value, isFetched: isFetched(element) })),
  );

const valuesOf = (element: Element, name: (typeof names)[number]): readonly string[] => {
  const value = attribute(element, name);
  if (value === undefined) return [];
  return name === 'srcSet' ? value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '') : [value];
};

const isFetched = (element: Element): boolean =>
  element.tagName !== 'a' &&
  (element.tagName !== 'link' || /stylesheet|icon|preload|prefetch|manifest/.test(attribute(element, 'rel') ?? ''));

/** Every link, fragment and resource of the edition leads to something that is in it. */
export const proveLinks = (files: FileContents, pages: readonly Page[]): Proof => {
  const ids = new Map(pages.map((page) => [page.path, page.ids]));
  const broken = pages.flatMap(({ path, addresses: all }) =>
    all.flatMap(({ value }) => (leads(value, path, files, ids) ? [] : [`${path} → ${value}`])),
  );
  return told('links', broken);
};

/** The browser fetches nothing from anywhere else: no picture, script, style sheet, font or frame. */
export const proveSelfContained = (files: FileContents, pages: readonly Page[]): Proof => {
  const fetched = pages.flatMap(({ path, addresses: all }) =>
    all.filter(({ isFetched: is, value }) => is && isElsewhere(value)).map(({ value }) => `${path} → ${value}`),
  );
  const styled = [...files]
    .filter(([path]) => path.endsWith('.css'))
    .flatMap(([path, content]) =>
      [...textContent(content).matchAll(/(?:url\(\s*["']?|@import\s+["'])([^"')]+)/g)]
        .filter(([, address = '']) => isElsewhere(address))
        .map(([, address]) => `${path} → ${address}`),
    );
  return told('requests', [...fetched, ...styled]);
};

const isElsewhere = (address: string): boolean => /^([a-z][a-z0-9+.-]*:)?\/\//i.test(address);

/** Links out of the edition, to the web or to the book's other files, are not its own to prove. */
const leads = (
  address: string,
  page: string,
  files: FileContents,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): boolean => {
  const base = new URL(page, 'edition:///');
  const target = URL.canParse(address, base.href) ? new URL(address, base) : undefined;
  if (!target) return false;
  const path = decodeURIComponent(target.pathname.slice(1));
  if (target.protocol !== base.protocol || !path.startsWith('read/')) return true;
  if (!files.has(path)) return false;
  return target.hash === '' || (ids.get(path)?.has(decodeURIComponent(target.hash.slice(1))) ?? false);
};

const told = (fact: string, faults: readonly string[]): Proof => ({
  fact,
  where: 'read/',
  expected: '0',
  found: faults.length === 0 ? '0' : `${faults.length}: ${faults.slice(0, 5).join(' · ')}`,
  holds: faults.length === 0,
});
