import type { PreviewPage } from './preview.js';

/**
 * Pages whose address is no more, and where their text is now: a chapter's address is made from its title, which its author
 * may be writing. The n-th chapter of a file stays that.
 */
export function movedPages(before: readonly PreviewPage[], after: readonly PreviewPage[]): ReadonlyMap<string, string> {
  const known = new Set(before.map(({ path }) => path));
  const there = new Set(after.map(({ path }) => path));
  const places = new Map(after.map((page) => [placeOf(page, after), page.path]));
  const moved = new Map<string, string>();
  for (const page of before) {
    const now = places.get(placeOf(page, before));
    if (page.source !== undefined && !there.has(page.path) && now !== undefined && !known.has(now))
      moved.set(page.path, now);
  }
  return moved;
}

const placeOf = (page: PreviewPage, pages: readonly PreviewPage[]): string =>
  `${page.source}\n${pages.filter(({ source }) => source === page.source).indexOf(page)}`;
