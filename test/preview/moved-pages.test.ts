import { expect, test } from 'vitest';
import { movedPages } from '../../pipeline/preview/moved-pages.js';
import type { PreviewPage } from '../../pipeline/preview/preview.js';

const page = (path: string, source?: string): PreviewPage => ({
  path,
  title: path,
  line: 1,
  ...(source && { source }),
});

test('a chapter that changes its title is where the chapter of its rank in the file is now', () => {
  const before = [page('a.html', 'livre.md'), page('b.html', 'livre.md'), page('c.html', 'autre.md')];
  const after = [page('a.html', 'livre.md'), page('b-nouveau.html', 'livre.md'), page('c.html', 'autre.md')];
  expect([...movedPages(before, after)]).toEqual([['b.html', 'b-nouveau.html']]);
});

test('a chapter that is gone leads to no other, nor does a page that the pipeline makes', () => {
  const before = [page('a.html', 'livre.md'), page('b.html', 'livre.md'), page('credits.html')];
  expect([...movedPages(before, [page('a.html', 'livre.md'), page('colophon.html')])]).toEqual([]);
  // A new first chapter takes no one's place: what stood there is further on.
  const shifted = [page('z.html', 'livre.md'), page('a.html', 'livre.md'), page('b.html', 'livre.md')];
  expect([...movedPages(before.slice(0, 2), shifted)]).toEqual([]);
});
