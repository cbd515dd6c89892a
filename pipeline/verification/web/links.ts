import type { Element } from 'hast';
import type { Proof } from '../evidence.js';
import { attribute, type Page, textContent } from './page.js';

/** Attributes that hold an address. */
const addresses = ['href', 'src', 'srcSet', 'poster', 'data', 'action', 'formAction'] as const;

/** Elements whose address the reader follows or programs read; the browser itself does not fetch it. */
const isFollowed = (element: Element): boolean =>
  element.tagName === 'a' ||
  element.tagName === 'meta' ||
  (element.tagName === 'link' &&
    !/stylesheet|icon|preload|prefetch|manifest|modulepreload/.test(attribute(element, 'rel') ?? ''));

/** Every link, fragment and resource of the edition leads to something that is in it. */
export const proveLinks = (files: ReadonlyMap<string, string | Uint8Array>, pages: readonly Page[]): Proof => {
  const ids = new Map(
    pages.map(({ path, elements }) => [path, new Set(elements.map(({ element }) => attribute(element, 'id')))]),
  );
  const broken = pages.flatMap(({ path, elements }) =>
    elements.flatMap(({ element }) =>
      addressesOf(element).flatMap((address) => (leads(address, path, files, ids) ? [] : [`${path} → ${address}`])),
    ),
  );
  return told('links', 'read/', broken);
};

/** The browser fetches nothing from anywhere else: no picture, script, style sheet, font or frame. */
export const proveSelfContained = (files: ReadonlyMap<string, string | Uint8Array>, pages: readonly Page[]): Proof => {
  const fetched = pages.flatMap(({ path, elements }) =>
    elements
      .filter(({ element }) => !isFollowed(element))
      .flatMap(({ element }) => addressesOf(element).filter(isElsewhere))
      .map((address) => `${path} → ${address}`),
  );
  const styled = [...files]
    .filter(([path]) => path.endsWith('.css'))
    .flatMap(([path, content]) =>
      [...textContent(content).matchAll(/(?:url\(\s*["']?|@import\s+["'])([^"')]+)/g)]
        .filter(([, address = '']) => isElsewhere(address))
        .map(([, address]) => `${path} → ${address}`),
    );
  return told('requests', 'read/', [...fetched, ...styled]);
};

const addressesOf = (element: Element): readonly string[] =>
  addresses.flatMap((name) => {
    const value = attribute(element, name);
    if (value === undefined) return [];
    return name === 'srcSet' ? value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '') : [value];
  });

const isElsewhere = (address: string): boolean => /^([a-z][a-z0-9+.-]*:)?\/\//i.test(address);

/** Links out of the edition, to the web or to the book's other files, are not its own to prove. */
const leads = (
  address: string,
  page: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  ids: ReadonlyMap<string, ReadonlySet<string | undefined>>,
): boolean => {
  const base = new URL(page, 'edition:///');
  const target = URL.canParse(address, base.href) ? new URL(address, base) : undefined;
  if (!target) return false;
  const path = decodeURIComponent(target.pathname.slice(1));
  if (target.protocol !== base.protocol || !path.startsWith('read/')) return true;
  if (!files.has(path)) return false;
  return target.hash === '' || (ids.get(path)?.has(decodeURIComponent(target.hash.slice(1))) ?? false);
};

const told = (fact: string, where: string, faults: readonly string[]): Proof => ({
  fact,
  where,
  expected: '0',
  found: faults.length === 0 ? '0' : `${faults.length}: ${faults.slice(0, 5).join(' · ')}`,
  holds: faults.length === 0,
});
