import { toString as plainText } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { documentOf, html, rendered } from '../document-of.js';

const said = (markdown: string): readonly string[] => documentOf(`# T\n\n${markdown}`).problems;

describe('notes numbered by hand', () => {
  const reference = (number: number) =>
    `<sup><a class="noteref" id="noteref-${number}" href="#note-${number}" role="doc-noteref">${number}</a></sup>`;

  it.each([
    'Un [1] et *deux[2]*.\n\n---\n\n[1] La *note*.\n\n\\[2\\] Autre.',
    'Un [1] et *deux[2]*.\n\n[1]. La *note*.\n[2]. Autre.',
    'Un<sup>1</sup> et *deux<sup>2</sup>*.\n\n## Notes\n\n<sup>1</sup> La *note*.\n\n<sup>2</sup> Autre.',
    'Un¹ et *deux²*.\n\n¹ La *note*.\n\n² Autre.',
  ])('become notes: %j', (markdown) => {
    const { written, problems } = documentOf(`# T\n\n${markdown}`);
    expect(html(written[0])).toBe(`<p>Un${reference(1)} et <em>deux${reference(2)}</em>.</p>`);
    expect(written[0]?.notes.map(({ tree }) => plainText(tree).trim())).toEqual(['La note.', 'Autre.']);
    expect(problems.map((problem) => problem.split(' ')[1])).toEqual(['hand-notes']);
  });

  it('begin again from 1 in the next chapter of a file', () => {
    const { written } = documentOf('# A\n\nUn[1] b[2].\n\n[1] x\n\n[2] y\n\n# B\n\nUn[1] b[2].\n\n[1] z\n\n[2] w');
    expect(written.flatMap(({ notes }) => notes.map(({ tree }) => plainText(tree).trim()))).toEqual([
      'x',
      'y',
      'z',
      'w',
    ]);
  });

  it.each([
    'Un [1], deux [2], encore [1].\n\n[1] A.\n\n[2] B.',
    'Un [1].\n\n[1] A.',
    'Un [2], deux [1].\n\n[1] A.\n\n[2] B.',
    'Deux m² et m³.\n\n² A.\n\n³ B.',
    'Un [1], deux [2].\n\n## Références\n\n[1] A.\n\n[2] B.',
  ])('are not all that looks like it: %j', (markdown) => {
    expect(rendered(markdown)).not.toContain('noteref');
    expect(said(markdown)).toEqual([]);
  });
});
