import { describe, expect, it } from 'vitest';
import { documentOf, html, rendered } from '../document-of.js';

describe('a heading that is called by its words', () => {
  it.each(['[Le four à *bois*]', '[Le four\nà *bois*][]', '[ici même][le four à *bois*]'])(
    'is a link to it: %j',
    (call) => {
      const { written, problems } = documentOf(`# Un\n\nVoir ${call}.\n\n## Le four à *bois*\n\nx`);
      expect(html(written[0])).toContain('<p>Voir <a href="#le-four-a-bois">');
      expect(problems).toEqual([]);
    },
  );

  it('may have code in its words, an anchor of its own, and stand in another chapter of the file', () => {
    const { written, problems } = documentOf(
      '# Un\n\n[Option `--css`] et [Le sel].\n\n# Deux\n\n## Option `--css` {#css}\n\n## Le sel ##\n\nx',
    );
    expect(html(written[0])).toMatch(
      /href="[^"]*#css">Option <code>--css<\/code><\/a> et <a href="[^"]*#le-sel">Le sel<\/a>/,
    );
    expect(problems).toEqual([]);
  });

  it('is no link where the words have an address, stand in code, are escaped, or are no whole heading', () => {
    expect(rendered('[Le sel]\n\n[Le sel]: https://a.fr\n\n## Le sel')).toContain('<a href="https://a.fr">Le sel</a>');
    for (const typed of ['`[Le sel]`', '\\[Le sel]', '[Le sel fin]', '[^Le sel]'])
      expect(rendered(`${typed}\n\n## Le sel\n\nx`)).not.toContain('<a href="#le-sel"');
  });
});
