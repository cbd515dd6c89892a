import { expect, it } from 'vitest';
import { Diagnostics } from '../../../pipeline/diagnostics/diagnostics.js';
import { toDocument } from '../../../pipeline/document/to-document.js';
import { bundleItems } from '../../../pipeline/editions/source/bundle-items.js';
import { bookOf } from '../../document/book-of.js';

it('holds the files that chapters take in', () => {
  const book = bookOf(
    { 'a.md': '# A\n\n```c\n{{#include src/main.c}}\n```' },
    { included: new Map([['src/main.c', 'int a;']]) },
  );
  const { kept } = bundleItems(book, toDocument(book, new Diagnostics('fr')), {
    creditOf: () => undefined,
    unreadable: [],
  });
  expect(kept.map(({ path }) => path)).toEqual(['a.md', 'book.md', 'src/main.c']);
});
