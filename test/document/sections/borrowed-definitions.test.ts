import { describe, expect, it } from 'vitest';
import { documentOf, html } from '../document-of.js';

describe('what another file of the book defines', () => {
  it('is taken from there, and told: a note, an address', () => {
    const { written, problems } = documentOf({
      'a.md': '# A\n\nUn mot[^loin], [la ferme][site], [le fournil][], [le four].',
      'b.md':
        '# B\n\nFin.\n\n[^loin]: La *note*,\n    en deux lignes.\n\n[site]: https://a.fr\n[le fournil]: <https://b.fr> "B"\n[le four]: https://c.fr',
    });
    expect(html(written[0])).toContain(
      '<a href="https://a.fr">la ferme</a>, <a href="https://b.fr" title="B">le fournil</a>, <a href="https://c.fr">le four</a>.',
    );
    expect(written[0]?.notes.map(html)).toEqual([expect.stringContaining('La <em>note</em>,\nen deux lignes.')]);
    expect(problems).toEqual([
      'a.md:3:7 definition-elsewhere',
      'a.md:3:16 definition-elsewhere',
      'a.md:3:34 definition-elsewhere',
      'a.md:3:50 definition-elsewhere',
    ]);
  });

  it('is not taken when it is called there, or defined twice', () => {
    const call = '# A\n\nUn mot[^12].';
    expect(documentOf({ 'a.md': call, 'b.md': '# B\n\nx[^12]\n\n[^12]: Note.' }).problems).toEqual([
      'a.md:3:1 undefined-note',
    ]);
    expect(
      documentOf({
        'a.md': '# A\n\n[x y][site]',
        'b.md': '# B\n\n[site]: https://a.fr',
        'c.md': '# C\n\n[site]: https://b.fr',
      }).problems,
    ).toEqual(['a.md:3:1 undefined-link']);
  });

  it('is not what stands in code, nor a place relative to another folder, nor for a number between brackets', () => {
    const files = {
      'a.md': '# A\n\n`[x][site]` [1] [le four][local]',
      'b/b.md': '# B\n\n[site]: https://a.fr\n[1]: https://b.fr\n[local]: c.md',
    };
    const { written, problems } = documentOf(files);
    expect(html(written[0])).toBe('<p><code>[x][site]</code> [1] [le four][local]</p>');
    expect(problems).toEqual(['a.md:3:12 undefined-link']);
  });
});

describe('a link whose address is defined nowhere', () => {
  it('is told; indexes of code and what was escaped are none', () => {
    const said = (markdown: string) => documentOf(`# T\n\n${markdown}`).problems;
    expect(said('Voir [le four][four] et [ici][].')).toEqual([
      'texte.md:3:1 undefined-link',
      'texte.md:3:1 undefined-link',
    ]);
    expect(said('t[i][j], \\[le four][four], [1][2], `[a][bc]`, [a][bc](https://a.fr)')).toEqual([]);
  });
});
