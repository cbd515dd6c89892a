import { describe, expect, it } from 'vitest';
import { documentOf, rendered } from '../document-of.js';

const said = (markdown: string): readonly string[] => documentOf(`# T\n\n${markdown}`).problems;

describe('blocks of PyMdown', () => {
  it.each([
    [
      '/// note | Un *titre*\nDu texte.\n\nUn autre.\n///',
      '<div class="note" role="note"><p class="title">Un <em>titre</em></p><p>Du texte.</p><p>Un autre.</p></div>',
    ],
    ['/// tip\nOui.\n///', '<div class="note tip" role="note"><p class="title">Conseil</p><p>Oui.</p></div>'],
    [
      '/// details | Résumé\n    type: warning\n    open: True\n\nCaché.\n///',
      '<div class="note warning" role="note"><p class="title">Résumé</p><p>Caché.</p></div>',
    ],
    [
      '/// admonition | Attention\n    type: danger\n\nNon.\n///',
      '<div class="note caution" role="note"><p class="title">Attention</p><p>Non.</p></div>',
    ],
    [
      '/// tab | Linux\nUn.\n///\n/// tab | Mac\nDeux.\n///',
      '<p><strong>Linux</strong></p><p>Un.</p><p><strong>Mac</strong></p><p>Deux.</p>',
    ],
    ['/// html | div.grand\nUn.\n///', '<div><p>Un.</p></div>'],
    [
      '//// note\n/// tab | A\nUn.\n///\n////',
      '<div class="note" role="note"><p><strong>A</strong></p><p>Un.</p></div>',
    ],
    [
      '- un\n\n    /// note\n    Deux.\n    ///',
      '<ul><li><p>un</p><div class="note" role="note"><p>Deux.</p></div></li></ul>',
    ],
  ])('%j', (markdown, expected) => {
    expect(rendered(markdown)).toBe(expected);
    expect(said(markdown)).toEqual([]);
  });

  it('give pictures and tables their captions', () => {
    expect(
      rendered('![Un canard](p.png)\n\n/// caption\nUn *canard*[^1].\n///\n\n[^1]: Note.', { 'p.png': '' }),
    ).toContain('<figcaption><span class="caption">Un <em>canard</em><sup><a');
    expect(rendered('| a |\n|---|\n| b |\n\n/// table-caption\nDes *lettres*.\n///')).toContain(
      '<table><caption>Des <em>lettres</em>.</caption>',
    );
    expect(rendered('Un mot.\n\n/// caption\nDes lettres.\n///')).toBe('<p>Un mot.</p><p>Des lettres.</p>');
  });

  it('are told when they are not known; their content stays', () => {
    expect(rendered('/// machin\nReste.\n///')).toBe('<p>Reste.</p>');
    expect(said('/// machin\nReste.\n///')).toEqual(['texte.md:3:1 unknown-directive']);
  });

  it('are text where nothing closes them, and in code', () => {
    expect(rendered('/// Ajoute un.')).toBe('<p>/// Ajoute un.</p>');
    expect(rendered('/// note\nUn.\n////')).toBe('<p>/// note\nUn.\n////</p>');
    expect(rendered('```rust\n/// note\nfn a() {}\n///\n```')).toContain('/// note\nfn a() {}\n///\n');
  });

  it('keep every place in the file what it is', () => {
    expect(said('/// note | Titre\n    type: tip\n\n[x](absent.md)\n///')).toEqual(['texte.md:6:1 broken-link']);
  });
});
