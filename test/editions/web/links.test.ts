import type { Element } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { communs } from '../../theme/communs.js';
import { wholeSite } from './whole-site.js';

const files = new Map((await wholeSite(await communs())).map((file) => [file.path, file]));
const base = 'https://livres.exemple.org/';
const attributes = ['href', 'src', 'srcSet', 'about'] as const;

const elementsOf = (path: string): Element[] => {
  const found: Element[] = [];
  visit(rehype().parse(String(files.get(path)?.content)), 'element', (element) => {
    found.push(element);
  });
  return found;
};

const addressesIn = (element: Element): string[] =>
  attributes.flatMap((name) => {
    const value = element.properties[name];
    const texts = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
    return texts.flatMap((text) =>
      name === 'srcSet' ? text.split(/\s*,\s*/).map((one) => one.split(/\s/)[0] ?? '') : [text],
    );
  });

test('every internal link, fragment and picture of the whole site leads somewhere, from the catalogue into the books and back', () => {
  const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
  const elements = new Map(pages.map((path) => [path, elementsOf(path)]));
  const ids = new Map(
    [...elements].map(([path, all]) => [path, new Set(all.map(({ properties }) => properties['id']))]),
  );
  const broken: string[] = [];
  let followed = 0;
  for (const [path, all] of elements) {
    for (const address of all.flatMap(addressesIn)) {
      const target = new URL(address, `${base}${path}`);
      if (!target.href.startsWith(base)) continue;
      followed += 1;
      const to = decodeURIComponent(target.pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
      const fragment = decodeURIComponent(target.hash.slice(1));
      const isThere = files.has(to) && (fragment === '' || ids.get(to)?.has(fragment));
      if (!isThere) broken.push(`${path} → ${address}`);
    }
  }
  expect(broken).toEqual([]);
  expect(followed).toBeGreaterThan(500);
});
