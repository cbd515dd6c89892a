import { describe, expect, it } from 'vitest';
import { ccBy } from '../book-of.js';
import { documentOf, html, rendered } from '../document-of.js';

const duck = {
  pattern: 'images/canard.png',
  place: { file: 'book.md' },
  attribution: {
    title: 'Le canard',
    author: 'David Revoy',
    authorUrl: 'https://exemple.org/revoy',
    source: 'https://exemple.org/canard',
    license: { expression: 'CC-BY-4.0', licenses: [ccBy] as const },
    changes: 'recadrée',
  },
};
const size = 'width="640" height="480"';

describe('figures', () => {
  it.each([
    [
      '![Un *canard*](p.png "Au bord")',
      `<figure class="figure"><img src="p.png" alt="Un canard" ${size}><figcaption><span class="caption">Au bord</span></figcaption></figure>`,
    ],
    [
      '![Un canard](p.png){#fig-canard .large}',
      `<figure id="fig-canard" class="figure large"><img src="p.png" alt="Un canard" ${size}></figure>`,
    ],
    [
      '![a](p.png)\n![b](p.png)',
      `<figure class="figure"><img src="p.png" alt="a" ${size}></figure><figure class="figure"><img src="p.png" alt="b" ${size}></figure>`,
    ],
    [
      '[![a](p.png)](https://x.y)',
      `<figure class="figure"><a href="https://x.y"><img src="p.png" alt="a" ${size}></a></figure>`,
    ],
    [
      '![a](p.png "D’après *Le Pain*, `v2`, [ici](https://x.y)")',
      `<figure class="figure"><img src="p.png" alt="a" ${size}><figcaption><span class="caption">D’après <em>Le Pain</em>, <code>v2</code>, <a href="https://x.y">ici</a></span></figcaption></figure>`,
    ],
    [
      '![a](p.png "1. *Un*") ![b](p.png "mot_clef") ![c](p.png "- *Trois*")',
      `<figure class="figure"><img src="p.png" alt="a" ${size}><figcaption><span class="caption">1. <em>Un</em></span></figcaption></figure><figure class="figure"><img src="p.png" alt="b" ${size}><figcaption><span class="caption">mot_clef</span></figcaption></figure><figure class="figure"><img src="p.png" alt="c" ${size}><figcaption><span class="caption">- <em>Trois</em></span></figcaption></figure>`,
    ],
    [
      'Un ![signe](p.png "*Signe*") dans le texte.',
      `<p>Un <img src="p.png" alt="signe" ${size} title="*Signe*"> dans le texte.</p>`,
    ],
    ['Un ![signe](p.png) dans le texte.', `<p>Un <img src="p.png" alt="signe" ${size}> dans le texte.</p>`],
    [
      '<figure><img src="p.png" alt="a"><figcaption>Un <em>mot</em></figcaption></figure>',
      `<figure class="figure"><img src="p.png" alt="a" ${size}><figcaption><span class="caption">Un <em>mot</em></span></figcaption></figure>`,
    ],
  ])('%s', (markdown, expected) => expect(rendered(markdown, { 'p.png': '' })).toBe(expected));

  it('carry the short credit of the picture, in the language of the book', () => {
    const files = { 'textes/un.md': '# T\n\n![Un canard](../images/canard.png "Au bord")', 'images/canard.png': '' };
    const { written, document } = documentOf(files, { credits: [duck], uncreditedIsOwn: false });
    expect(html(written[0])).toBe(
      `<figure class="figure"><img src="images/canard.png" alt="Un canard" ${size}><figcaption><span class="caption">Au bord</span>` +
        '<span class="credit">Illustration <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY</a> ' +
        '<a href="https://exemple.org/revoy">David Revoy</a> (<a href="https://exemple.org/canard">source</a>)</span></figcaption></figure>',
    );
    expect(document.pictures.get('images/canard.png')).toMatchObject({
      section: 'un',
      attribution: { author: 'David Revoy' },
    });
  });

  it('are plates in comics, when they have no caption; the page of credits names whose they are', () => {
    const files = {
      'un.md': '# T\n\n![Une case](images/canard.png)\n\n![Carte](images/canard.png "La carte")',
      'images/canard.png': '',
    };
    const { written, document } = documentOf(files, { plates: true, credits: [duck], uncreditedIsOwn: false });
    expect(html(written[0])).toContain(
      `<figure class="figure plate"><img src="images/canard.png" alt="Une case" ${size}></figure><figure class="figure"><img`,
    );
    expect(html(document.sections.find(({ type }) => type === 'other-credits'))).toContain('David Revoy');
  });
});

describe('pictures', () => {
  const files = {
    'textes/un.md': '',
    'images/été.png': '',
    'images/Canard.png': '',
    'images/a b.png': '',
    'static/img/servie.png': '',
    'textes/img/proche.png': '',
    'notes.txt': '',
  };
  const problemsOf = (markdown: string, metadata = {}): readonly string[] =>
    documentOf({ ...files, 'textes/un.md': `# T\n\n${markdown}` }, metadata).problems;

  it.each([
    '![x](../images/été.png)',
    '![x](/images/été.png)',
    `![x](../images/${'été'.normalize('NFD')}.png)`,
    '![x](../images/%C3%A9t%C3%A9.png)',
    '![x](<../images/a b.png>)',
    '![x](../images/a%20b.png)',
    '![x](.././images/./été.png?raw=1)',
    '![x](/img/servie.png)',
    '![x](/img/proche.png)',
  ])('are found: %s', (markdown) => expect(problemsOf(markdown)).toEqual([]));

  it.each([
    ['![x](../images/absente.png)', 'missing-picture'],
    ['![x](../images/canard.png)', 'picture-case'],
    ['![x](../notes.txt)', 'not-a-picture'],
    ['![x](https://exemple.org/x.png)', 'remote-picture'],
    ['![x](//exemple.org/x.png)', 'remote-picture'],
    ['![x](data:image/png;base64,AAAA)', 'embedded-picture'],
    ['![](../images/été.png)', 'missing-alt'],
  ])('%s is reported: %s', (markdown, rule) => expect(problemsOf(markdown)).toEqual([`textes/un.md:3:1 ${rule}`]));

  it('leave a mark that says what was to be there', () => {
    expect(rendered('Voir ![le canard](absent.png).')).toBe(
      '<p>Voir <mark class="missing">Image manquante : absent.png (le canard)</mark>.</p>',
    );
  });

  it('need a credit, asked for where they first appear', () => {
    const two = '![x](../images/été.png)\n\n![y](../images/été.png)';
    expect(problemsOf(two, { uncreditedIsOwn: false })).toEqual(['textes/un.md:3:1 uncredited-picture']);
  });

  it('need a credit for the cover too', () => {
    const cover = { path: 'c.png', mediaType: 'image/png' as const, width: 1, height: 1, bytes: 1 };
    expect(problemsOf('', { uncreditedIsOwn: false, cover })).toEqual([
      'book.md:undefined:undefined uncredited-picture',
    ]);
    expect(problemsOf('', { cover })).toEqual([]);
  });

  it('lose the badges of web pages', () => {
    const markdown = '[![Salon](https://badges.gitter.im/x.svg)](https://gitter.im/x)';
    expect(problemsOf(markdown)).toEqual(['textes/un.md:3:2 badge-replaced']);
    expect(rendered(markdown)).toBe('<p><a href="https://gitter.im/x">Salon</a></p>');
    expect(rendered('Un ![vert](https://img.shields.io/x.svg) ici.')).toBe('<p>Un vert ici.</p>');
  });

  it('lose rows of badges, and those of headings', () => {
    const badge = (name: string): string => `[![${name}](https://travis-ci.org/${name}.svg?branch=main)](https://x.y)`;
    const row = `${badge('a')}\n![b](https://img.shields.io/b.svg)<br>\n${badge('c')}`;
    expect(
      rendered(
        `${row}\n\n<p align="center">${row.replaceAll(/!?\[(!\[.*?\))?\]?\(?[^<\n]*/g, '<img src="https://img.shields.io/x.svg" alt="x">')}</p>\n\n## Un ${badge('d')}\n\nTexte.`,
      ),
    ).toBe('<h2 id="un">Un </h2><p>Texte.</p>');
    expect(problemsOf(row)).toEqual(['textes/un.md:3:1 badges-removed']);
  });
});

describe('tables', () => {
  const table = '| a | b |\n|---|--:|\n| c | d |\n';
  const body =
    '<thead><tr><th scope="col">a</th><th class="align-right" scope="col">b</th></tr></thead><tbody><tr><td>c</td><td class="align-right">d</td></tr></tbody></table>';

  it.each([
    [table, `<table>${body}`],
    [`Table: Les *licences* {#tab-1}\n\n${table}`, `<table id="tab-1"><caption>Les <em>licences</em></caption>${body}`],
    [`${table}\nTableau 2 : Les licences\n\nSuite.`, `<table><caption>Les licences</caption>${body}<p>Suite.</p>`],
    [`${table}\n: Les licences`, `<table><caption>Les licences</caption>${body}`],
    [`<span class="caption">Table B-1</span>\n\n${table}`, `<table><caption>Table B-1</caption>${body}`],
    [
      '<table><tr><th>x</th><td>y</td></tr></table>',
      '<table><tbody><tr><th scope="row">x</th><td>y</td></tr></tbody></table>',
    ],
  ])('%s', (markdown, expected) => expect(rendered(markdown)).toBe(expected));
});
