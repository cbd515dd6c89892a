import { expect, test } from 'vitest';
import { communs } from './communs.js';

const blocks = [
  'attribution',
  'signature',
  'epigraph',
  'dedication',
  'verse',
  'note',
  'aside',
  'figures',
  'scene',
  'code-title',
];

test.each(['epub', 'pdf', 'web'] as const)(
  'what is set apart in a text is set apart in the %s edition',
  async (edition) => {
    const css = (await communs()).css[edition];
    const plain = blocks.filter((block) => !new RegExp(`\\.${block}(?![\\w-])`).test(css));
    expect(plain).toEqual([]);
  },
);
