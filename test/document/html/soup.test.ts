import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';

const names =
  'p div span em b a h2 h3 ul ol li dl dt dd table caption tr td th thead tbody tfoot colgroup col figure figcaption img blockquote pre code ruby rt rp details summary section aside header footer nav main address label input q sub sup br hr ins del mark abbr x-y form button center bdo time listing svg math'.split(
    ' ',
  );
const markdown = [
  ...['*a*', '[l](https://x.y)', '[m](#z)', '![i](p.png)', '`c`', '\n\n', '\n\n- li\n', '\n\n> q\n', '$x$', ':sc[d]'],
  ...[
    'x[^1]',
    '\n\n[^1]: n\n\n',
    '\n\n:::note\n',
    '\n:::\n\n',
    '\n\n# H\n\n',
    '\n\n### K\n\n',
    '[s]{.c #id}',
    'H~2~',
    '— ',
  ],
  ...['\n\n| a |\n|---|\n| b |\n\n', '\n\n    code\n\n', '\n\n---\n\n'],
];
const start = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom('', ' id="z"', ' href="https://q.r"', ' src="p.png" alt="x"'))
  .map(([name, attributes]) => `<${name}${attributes}>`);
const end = fc.constantFrom(...names).map((name) => `</${name}>`);
const soup = fc.array(fc.oneof(start, start, end, fc.constantFrom(...markdown)), { minLength: 2, maxLength: 16 });

describe('any mixture of tags and Markdown', () => {
  it('gives valid XHTML', async () => {
    await fc.assert(
      fc.asyncProperty(soup, async (pieces) => {
        expect(await faults(pieces.join(''))).toEqual([]);
      }),
      { seed: 1789, numRuns: 80 },
    );
  });
});
