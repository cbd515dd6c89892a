import { describe, expect, it } from 'vitest';
import { documentOf, rendered } from '../document-of.js';

const paragraph = (markdown: string): string => rendered(markdown).replace(/^<p>(.*)<\/p>$/s, '$1');

describe('inline directives', () => {
  it.each([
    [':lang[mot]{lang=en}', '<span lang="en" dir="ltr">mot</span>'],
    [':lang[كتاب]{lang=ar}', '<span lang="ar" dir="rtl">كتاب</span>'],
    ['au :sc[xiv]e siècle', 'au <span class="sc">xiv</span>e siècle'],
    [':abbr[TASL]{title="titre, auteur, source, licence"}', '<abbr title="titre, auteur, source, licence">TASL</abbr>'],
    [':ruby[漢字]{rt=かんじ}', '<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>'],
    ['[voir *ici*]{.sc lang=it}', '<span class="sc" lang="it" dir="ltr">voir <em>ici</em></span>'],
  ])('%s', (markdown, expected) => expect(paragraph(markdown)).toBe(expected));

  it.each([
    'il est 10:30, note:suite et C:\\x, :: et ::: aussi',
    'un :mot seul, :sc sans crochet, http://exemple.org:8080/x',
    'un :sc[crochet jamais fermé',
    'un ensemble {x | x > 0} et [un crochet] {sans attributs}',
  ])('leaves as text: %s', (markdown) => {
    expect(
      paragraph(markdown)
        .replace(/<\/?a[^>]*>/g, '')
        .replace('&#x3E;', '>'),
    ).toBe(markdown.replace('\\x', '\\x'));
  });

  it('keeps unknown directives as typed and says so', () => {
    const { problems, reasons } = documentOf('# T\n\nun :truc[*mot*]{a=b}\n\n::feuille[x]\n\n:::boîte\nTexte.\n:::\n');
    expect(rendered('un :truc[*mot*]{a=b}\n\n::feuille[x]\n\n:::boîte\nTexte.\n:::\n')).toBe(
      '<p>un :truc[*mot*]{a=b}</p><p>::feuille[x]</p><p>Texte.</p>',
    );
    expect(problems).toEqual([
      'texte.md:3:4 unknown-directive',
      'texte.md:5:1 unknown-directive',
      'texte.md:7:1 unknown-directive',
    ]);
    expect(reasons[0]).toContain('`:truc`');
  });

  it('asks for the attribute that a directive needs, and keeps the text', () => {
    expect(documentOf('# T\n\n:lang[mot]').problems).toEqual(['texte.md:3:1 directive-attribute-missing']);
    expect(paragraph(':lang[mot]')).toBe('mot');
  });
});

describe('block directives', () => {
  it.each([
    [':::note\nTexte.\n:::', '<div class="note" role="note"><p>Texte.</p></div>'],
    [
      ':::note[À *savoir*]{#rappel .large}\nTexte.\n:::',
      '<div id="rappel" class="note large" role="note"><p class="title">À <em>savoir</em></p><p>Texte.</p></div>',
    ],
    [
      ':::warning\nTexte.\n:::',
      '<div class="note warning" role="note"><p class="title">Attention</p><p>Texte.</p></div>',
    ],
    [
      ':::verse{lines=2}\nUn\nDeux\nTrois\n\nQuatre\n:::',
      '<div class="verse"><p class="stanza">Un<br><span class="line-number" data-line="2"></span>Deux<br>Trois</p>' +
        '<p class="stanza"><span class="line-number" data-line="4"></span>Quatre</p></div>',
    ],
    ['> [!TIP]\n> Texte.', '<div class="note tip" role="note"><p class="title">Conseil</p><p>Texte.</p></div>'],
    ['> [!NOTE]\n> Texte.', '<div class="note" role="note"><p>Texte.</p></div>'],
    [':::aside\nTexte.\n:::', '<aside class="aside"><p>Texte.</p></aside>'],
    [':::dedication\nÀ toi\n:::', '<div class="dedication"><p>À toi</p></div>'],
    [
      ':::epigraph\nTout coule.\n\n— Héraclite\n:::',
      '<div class="epigraph"><p>Tout coule.</p><p class="attribution">— Héraclite</p></div>',
    ],
    [
      ':::verse\nUn vers,\n*deux\nvers*.\n\nTrois.\n:::',
      '<div class="verse"><p class="stanza">Un vers,<br><em>deux<br>vers</em>.</p><p class="stanza">Trois.</p></div>',
    ],
    [':::signature\nA. B.,\nNîmes\n:::', '<p class="signature">A. B.,<br>Nîmes</p>'],
  ])('%s', (markdown, expected) => expect(rendered(markdown).replace(/<br>\n/g, '<br>')).toBe(expected));

  it('nests', () => {
    expect(rendered('::::note\n:::verse\nUn vers\n:::\n::::')).toBe(
      '<div class="note" role="note"><div class="verse"><p class="stanza">Un vers</p></div></div>',
    );
  });
});

describe('running text', () => {
  it.each([
    ['H~2~O, x^2^ et a^*n*^', 'H<sub>2</sub>O, x<sup>2</sup> et a<sup><em>n</em></sup>'],
    ['~~rayé~~, ~pas rayé~ et ~5/~6, ^_^', '<del>rayé</del>, ~pas rayé~ et ~5/~6, ^_^'],
    ['10^6^ m^3^ \\^a^ b', '10<sup>6</sup> m<sup>3</sup> ^a^ b'],
    ['5$ ou 6$', '5 $ ou 6 $'],
    ['de $20,000 à $30,000', 'de $20,000 à $30,000'],
    ['<!-- entre nous -->visible', 'visible'],
    ['[doc][d]\n\n[d]: https://exemple.org/é', '<a href="https://exemple.org/%C3%A9">doc</a>'],
    [
      'voir www.exemple.org ou a@exemple.org',
      'voir <a href="http://www.exemple.org">www.exemple.org</a> ou <a href="mailto:a@exemple.org">a@exemple.org</a>',
    ],
  ])('%s', (markdown, expected) => expect(paragraph(markdown)).toBe(expected));

  it('leaves an account of the fediverse as it is', () => {
    expect(rendered('Suivez @framasoft@framapiaf.org, ou écrivez à a@exemple.org.')).toBe(
      '<p>Suivez @framasoft@framapiaf.org, ou écrivez à <a href="mailto:a@exemple.org">a@exemple.org</a>.</p>',
    );
  });

  it('ends a bare address where its sentence goes on', () => {
    expect(paragraph('«https://exemple.org/a», ”www.exemple.org…” [a»](https://exemple.org/b)')).toMatch(
      /<a href="https:\/\/exemple.org\/a">https:\/\/exemple.org\/a<\/a>\s?».*<a href="http:\/\/www.exemple.org">www.exemple.org<\/a>….*<a href="https:\/\/exemple.org\/b">a/,
    );
  });

  it.each([
    ['* * *', '<hr class="scene">'],
    [
      '— Bonjour, dit-il.\n\n– Bonjour.',
      '<p class="dialogue">— Bonjour, dit-il.</p><p class="dialogue">– Bonjour.</p>',
    ],
    [
      '> Une idée.\n>\n> — Quelqu’un',
      '<blockquote><p>Une idée.</p><p class="attribution">— Quelqu’un</p></blockquote>',
    ],
    [
      '> Une *idée*.\n> -- Quelqu’un, *Livre*',
      '<blockquote><p>Une <em>idée</em>.</p><p class="attribution">— Quelqu’un, <em>Livre</em></p></blockquote>',
    ],
    ['> Une idée.  \n> — Quelqu’un', '<blockquote><p>Une idée.</p><p class="attribution">— Quelqu’un</p></blockquote>'],
    [
      '> Une idée.\n> -- [moi](https://a.org)',
      '<blockquote><p>Une idée.</p><p class="attribution">— <a href="https://a.org">moi</a></p></blockquote>',
    ],
    ['> Tu viens ?\n> — Non !', '<blockquote><p>Tu viens ?\n— Non !</p></blockquote>'],
    [
      '> — Tu viens ?\n> — Jean.',
      '<blockquote><p class="dialogue">— Tu viens ?</p><p class="dialogue">— Jean.</p></blockquote>',
    ],
    ['```rust,ignore\nfn x() {}\n```', '<pre><code class="language-rust">fn x() {}\n</code></pre>'],
    ['```{.python .numberLines}\nx\n```', '<pre><code class="language-python">x\n</code></pre>'],
    ['```\nnu\n```', '<pre><code>nu\n</code></pre>'],
    [
      '- [x] écrit\n- [ ] relu',
      '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" checked disabled aria-label="fait"> écrit</li><li class="task-list-item"><input type="checkbox" disabled aria-label="à faire"> relu</li></ul>',
    ],
  ])('%s', (markdown, expected) => expect(rendered(markdown)).toBe(expected));
});

describe('mathematics', () => {
  it('stands between doubled brackets too, as in mdBook', () => {
    const result = rendered(
      'Soit \\\\(v_i x_i = -1\\\\), (\\\\(a\\\\)).\n\n> \\\\(\n\\begin{aligned} a \\\\\\\\ b \\end{aligned}\n\\\\)',
    );
    expect(result.match(/display="inline"/g)).toHaveLength(3);
    expect(result).toContain('alttext="v_i x_i = -1"');
    expect(result).toContain('</math>, (<math');
    expect(rendered('```` ```{x} ```` ou `\\\\(a\\\\)`')).toBe(
      '<p><code>```{x}</code> ou <code>\\\\(a\\\\)</code></p>',
    );
    expect(rendered('`\\\\(a\\\\)` et \\\\(b')).toBe('<p><code>\\\\(a\\\\)</code> et \\(b</p>');
  });

  it.each(['equation', 'align', 'gather', 'alignat'])('has no numbers of TeX’s own: %s', (name) => {
    const columns = name === 'alignat' ? '{2}' : '';
    const result = rendered(`$$\n\\begin{${name}}${columns}\na = b \\notag \\\\\nc = d\n\\end{${name}}\n$$`);
    expect(result).toContain('<math display="block"');
    expect(result).not.toContain('<span');
  });

  it('becomes MathML that says its TeX', () => {
    const html = rendered('Soit $e=mc^2$.\n\n$$\n\\frac{1}{2}\n$$\n');
    expect(html).toMatch(/^<p>Soit <math[^>]* alttext="e=mc\^2"[^>]*display="inline"[^>]*>.*<msup>.*<\/math>\.<\/p>/);
    expect(html).toMatch(/<div class="math"><math[^>]*display="block"[^>]*>.*<mfrac>.*<\/math><\/div>$/);
  });

  it('reports a formula that cannot be read, and shows it', () => {
    const { problems, written } = documentOf('# T\n\nSoit $\\frac{1}$ !\n');
    expect(problems).toEqual(['texte.md:3:6 mathematics-error']);
    expect(JSON.stringify(written[0]?.tree)).toContain('"value":"\\\\frac{1}"');
  });
});

describe('what no reader could follow', () => {
  it.each([
    ['quotations', `${'>'.repeat(3000)} x`],
    ['tags', '<div>'.repeat(20_000)],
    ['inline tags', 'x <b>'.repeat(3000)],
    ['spans', `${'[a'.repeat(2000)}${']{.b}'.repeat(2000)}`],
  ])('is cut and reported once: %s', (_, markdown) => {
    expect(documentOf(`# T\n\n${markdown}`).problems.map((problem) => problem.split(' ')[1])).toEqual([
      'nested-too-deep',
    ]);
  });

  it('is not old HTML that leaves its end tags out', () => {
    expect(documentOf(`# T\n\n${'<p>x\n'.repeat(300)}<ul>${'<li>y\n'.repeat(300)}</ul>`).problems).toEqual([]);
  });
});

describe('definition lists', () => {
  const lines = (markdown: string): string => rendered(markdown).replaceAll('\n', '');

  it('are terms and what is said of them', () => {
    expect(lines('Pomme\nReinette\n: un *fruit*\n: une ville\n\nPoire\n\n:   Long.\n\n    Et encore.')).toBe(
      '<dl><dt>Pomme</dt><dt>Reinette</dt><dd>un <em>fruit</em></dd><dd>une ville</dd>' +
        '<dt>Poire</dt><dd><p>Long.</p><p>Et encore.</p></dd></dl>',
    );
  });

  it('are not made of sentences that were wrapped before a colon', () => {
    expect(
      lines(
        'Le livre, comme livre, appartient à l’auteur, mais comme pensée,\nil appartient au genre humain tout entier\n: voilà.',
      ),
    ).toBe(
      '<p>Le livre, comme livre, appartient à l’auteur, mais comme pensée,il appartient au genre humain tout entier : voilà.</p>',
    );
    expect(lines('Voici un tableau.\n\n: Les nombres {#t}\n\n| A |\n|---|\n| 1 |')).toContain(
      '<p>Voici un tableau.</p><table id="t"><caption>Les nombres</caption>',
    );
    expect(lines(': seul')).toBe('<p>: seul</p>');
  });
});
