import { describe, expect, it } from 'vitest';
import { documentOf, rendered } from '../document-of.js';

const note = (markdown: string, chapter = '# T\n\n'): string => rendered(markdown, { 'b.md': chapter });

describe('what other tools write', () => {
  it.each([
    ['::: note\nTexte.\n:::', '<div class="note" role="note"><p>Texte.</p></div>'],
    [
      '::: {.warning #garde}\nTexte.\n:::',
      '<div id="garde" class="note warning" role="note"><p class="title">Attention</p><p>Texte.</p></div>',
    ],
    [':::{.note}\nTexte.\n:::', '<div class="note" role="note"><p>Texte.</p></div>'],
    ['::: {lang=ar}\nنص.\n:::\n\nTexte.', '<div lang="ar" dir="rtl"><p>نص.</p></div><p>Texte.</p>'],
    [':::{lang=ar}\nنص.\n:::\n\nTexte.', '<div lang="ar" dir="rtl"><p>نص.</p></div><p>Texte.</p>'],
    [':::{#fig-x}\nA\n:::', '<div id="fig-x"><p>A</p></div>'],
    [':::{#fig-x lang="en" layout-ncol=2}\nA\n:::', '<div id="fig-x" lang="en" dir="ltr"><p>A</p></div>'],
    [':::{.note}\nA\n:::', '<div class="note" role="note"><p>A</p></div>'],
    ['::: code-group\n\nA\n\n:::', '<p>A</p>'],
    ['::: {.epigraph lang=en}\nText.\n:::', '<div lang="en" dir="ltr" class="epigraph"><p>Text.</p></div>'],
    [':::: {.epigraph} ::::\nTexte.\n::::', '<div class="epigraph"><p>Texte.</p></div>'],
  ])('reads the fenced divs of pandoc: %j', (markdown, expected) => expect(note(markdown)).toBe(expected));

  it('reads the lines of verse of pandoc', () => {
    expect(note('| Le *pain* se rompt,\n| la mie demeure.')).toBe(
      '<div class="verse"><p class="stanza">Le <em>pain</em> se rompt,<br>\nla mie demeure.</p></div>',
    );
    expect(note('| a | b |\n|---|---|\n| c | d |')).toContain('<table>');
  });

  it('keeps a table in a grid as it was typed, and says so at its place', () => {
    const grid = '+---+---+\n| a | b |\n+===+===+\n| c | d |\n|   | e |\n+---+---+';
    expect(note(grid)).toBe(`<pre><code>${grid}\n</code></pre>`);
    expect(documentOf(`# T\n\n${grid}\n\nTexte.`).problems).toEqual(['texte.md:3:1 grid-table-kept']);
  });

  it('keeps what a fenced div of another name holds, and says so at its place', () => {
    expect(note('::: {.boite}\nTexte.\n:::')).toBe('<p>Texte.</p>');
    expect(documentOf('# T\n\n::: {.boite}\nTexte.\n:::').problems).toEqual(['texte.md:3:1 unknown-directive']);
    expect(note('```\n::: note\n```')).toBe('<pre><code>::: note\n</code></pre>');
  });

  it.each([
    ['!!! note\n    Texte.', '<div class="note" role="note"><p>Texte.</p></div>'],
    [
      '!!! danger "Le *feu*"\n\n    Un.\n\n    - deux',
      '<div class="note caution" role="note"><p class="title">Le <em>feu</em></p><p>Un.</p><ul><li>deux</li></ul></div>',
    ],
    [
      '??? tip\n    Un\n    **deux**\n\n    Trois.',
      '<div class="note tip" role="note"><p class="title">Conseil</p><p>Un\n<strong>deux</strong></p><p>Trois.</p></div>',
    ],
    [
      '!!! info inline end "Titre"\n    Texte.',
      '<div class="note" role="note"><p class="title">Titre</p><p>Texte.</p></div>',
    ],
    [
      '!!! done "Tour"\n    !!! tip "Un"\n        Le **texte**.\n\n        Suite.\n\n    Fin.',
      '<div class="note tip" role="note"><p class="title">Tour</p><div class="note tip" role="note"><p class="title">Un</p><p>Le <strong>texte</strong>.</p><p>Suite.</p></div><p>Fin.</p></div>',
    ],
    [
      '??? note "Solution"\n    1. Un\n\n        suite\n    2. Deux',
      '<div class="note" role="note"><p class="title">Solution</p><ol><li><p>Un</p><p>suite</p></li><li><p>Deux</p></li></ol></div>',
    ],
    ['!!! note\n    > Cité.', '<div class="note" role="note"><blockquote><p>Cité.</p></blockquote></div>'],
    [
      '=== "Faux"\n    Un.\n\n=== "Juste"\n\n    Deux.',
      '<p><strong>Faux</strong></p><p>Un.</p><p><strong>Juste</strong></p><p>Deux.</p>',
    ],
  ])('reads the admonitions of MkDocs: %j', (markdown, expected) => expect(note(markdown)).toBe(expected));

  it.each(['!!! note\n    Or :\n\n    $$x^2$$', '!!! note\n    !!! tip\n        $$x^2$$'])(
    'displays the formulas of the admonitions of MkDocs: %j',
    (markdown) => expect(note(markdown)).toContain('display="block"'),
  );

  it('leaves exclamations and code after them alone', () => {
    expect(note('Quoi !!! note\n\n!!!\n\n    code')).toBe(
      '<p>Quoi !!! note</p><p>!!!</p><pre><code>code\n</code></pre>',
    );
  });

  it('reads inline notes, with what they hold', () => {
    const { written, problems } = documentOf(
      '# T\n\nUn^[Une *note*, [le site](https://a.fr) et [crochets].] et deux^[Deux.]. Un[^a].\n\n[^a]: Trois.',
    );
    expect(problems).toEqual([]);
    expect(written[0]?.notes.map(({ label }) => label)).toEqual(['1', '2', '3']);
    expect(rendered('Un^[Une *note*.], x^2^ et ^[ rien')).toContain('<sup>2</sup> et ^[ rien');
  });

  it('keeps words in square brackets as they are', () => {
    expect(note('un \\^[mot] et x^[')).toBe('<p>un ^[mot] et x^[</p>');
  });
});
