import { describe, expect, it } from 'vitest';
import { documentOf, rendered } from '../document-of.js';

const cells = (markdown: string): string =>
  rendered(markdown)
    .replace(/^<table>|<\/table>$/g, '')
    .replace(/ scope="\w+"/g, '');

describe('a simple table of pandoc', () => {
  const table =
    '  Format      *Nom*  Prix\n  ---------- ------- -----\n  BibTeX      `.bib`  2\n  CSL        [x]      10\n';

  it('has the columns that its hyphens draw, and Markdown in its cells', () => {
    expect(cells(`${table}\n[x]: https://a.fr`)).toBe(
      '<thead><tr><th>Format</th><th class="align-center"><em>Nom</em></th><th>Prix</th></tr></thead>' +
        '<tbody><tr><td>BibTeX</td><td class="align-center"><code>.bib</code></td><td>2</td></tr>' +
        '<tr><td>CSL</td><td class="align-center"><a href="https://a.fr">x</a></td><td>10</td></tr></tbody>',
    );
    expect(documentOf(`# T\n\n${table}\n[x]: https://a.fr`).problems).toEqual([]);
  });

  it('aligns its columns as their titles stand over the hyphens', () => {
    expect(cells('  Nom       Prix\n-------  -------\nPain     2\n')).toContain(
      '<th class="align-center">Nom</th><th class="align-right">Prix</th>',
    );
  });

  it('has a caption, and paragraphs around it', () => {
    expect(rendered(`Avant.\n\n${table}\nTable: Des *formats*.\n\nAprès.`)).toMatch(
      /^<p>Avant\.<\/p><table><caption>Des <em>formats<\/em>\.<\/caption>.*<\/table><p>Après\.<\/p>$/,
    );
  });

  it('may have no titles, between two lines of hyphens', () => {
    expect(cells('----- -----\nun    deux\ntrois quatre\n----- -----\n')).toContain(
      '<tbody><tr><td>un</td><td>deux</td></tr><tr><td>trois</td><td>quatre</td></tr></tbody>',
    );
  });

  it('may have cells of several lines, between two long lines', () => {
    const long =
      '---------------------\nNom      Ce que\n         c’est\n-------- ------------\nPain     Une *miche\n         ronde*.\n\nSel      Du sel.\n---------------------\n\nAprès.';
    expect(rendered(long)).toBe(
      '<table><thead><tr><th scope="col">Nom</th><th scope="col">Ce que\nc’est</th></tr></thead>' +
        '<tbody><tr><td>Pain</td><td>Une <em>miche\nronde</em>.</td></tr><tr><td>Sel</td><td>Du sel.</td></tr></tbody></table><p>Après.</p>',
    );
  });

  it('keeps the places of what it holds', () => {
    expect(documentOf('# T\n\nNom   Lien\n----- ------------\nPain  [x](absent.md)\n').problems).toEqual([
      'texte.md:5:7 broken-link',
    ]);
  });
});

describe('what is no table', () => {
  it.each([
    ['A\n\n--- ---\n\nB', '<p>A</p><hr class="scene"><p>B</p>'],
    ['A\n\n-- -- --\n\nB', '<p>A</p><hr class="scene"><p>B</p>'],
    ['Un titre\n--------\n\nB', '<h2 id="un-titre">Un titre</h2><p>B</p>'],
    [
      'Une phrase qui va plus loin que cela.\n--- ---\nB',
      '<p>Une phrase qui va plus loin que cela.</p><hr class="scene"><p>B</p>',
    ],
    ['```\na   b\n--- ---\n1   2\n```', '<pre><code>a   b\n--- ---\n1   2\n</code></pre>'],
  ])('%j', (markdown, expected) => expect(rendered(markdown)).toBe(expected));
});
