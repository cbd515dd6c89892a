import { toString as plainText } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { documentOf, html, rendered } from '../document-of.js';

const said = (markdown: string): readonly string[] => documentOf(`# T\n\n${markdown}`).problems;

describe('formulas of pandoc, Quarto and Jupyter', () => {
  it.each([
    '$$\na\n$$ {#eq-x}',
    '$$ {#eq-x}\na\n$$',
    '$$ a\n$$ {#eq-x}',
    '$$\na $$ {#eq-x}',
    '> $$\n> a\n> $$ {#eq-x}',
  ])('gives an anchor to a formula, and goes on after it: %j', (markdown) => {
    const result = rendered(`${markdown}\n\nSuite [](#eq-x).`);
    expect(result).toContain('<div id="eq-x" class="math numbered"><math display="block"');
    expect(result).toContain('<p>Suite <a href="#eq-x">équation 1</a>.</p>');
  });

  it('reads TeX that begins on the line of the dollars and ends on that of the last', () => {
    const result = rendered('$$\\begin{aligned}\na &= b \\\\\n- c &= d\n\\end{aligned}$$\n\nSuite.');
    expect(result).toContain('display="block"');
    expect(result).toContain('<p>Suite.</p>');
  });

  it('never takes in what follows dollars that nothing closes, and says so', () => {
    expect(rendered('$$\n\nUn.\n\nDeux.')).toBe('<p>$$</p><p>Un.</p><p>Deux.</p>');
    expect(rendered('$$ a\n\nUn $$')).toBe('<p>$$ a</p><p>Un $$</p>');
    expect(said('$$\n\nUn.')).toEqual(['texte.md:3:1 formula-not-closed']);
    expect(said('\\$$ et $a$.')).toEqual([]);
  });

  it.each([
    '\\begin{equation} \n  a^2 = b^2\n  (\\#eq:x)\n\\end{equation} ',
    '\\begin{align*}\na &= b \\\\\n&= c \\label{eq:x}\n\\end{align*}',
    '\\[\na_1 = b_1 \\label{eq:x}\n\\]',
  ])('displays TeX that stands without dollars: %j', (markdown) => {
    const result = rendered(`${markdown}\n\nEquation \\@ref(eq:x).`);
    expect(result).toContain('<div id="eq-x" class="math numbered"><math display="block"');
    expect(result).toContain('<p><a href="#eq-x">Équation 1</a>.</p>');
    expect(said(`${markdown}\n\n\\[un mot\\]`)).toEqual([]);
  });

  it('leaves the formulas of a sentence in it', () => {
    expect(rendered('Un $$a$$ ou\n$$b$$ ici.')).toMatch(/^<p>Un <math.*display="inline".*<\/math> ici\.<\/p>$/s);
    expect(rendered('Soit $$\na\n$$ fin.')).toMatch(/^<p>Soit <math.*<\/math> fin\.<\/p>$/s);
  });
});

describe('what stands in admonitions', () => {
  it('is read as all the rest: notes, spans, anchors, at their places', () => {
    const { written, problems } = documentOf(
      '# T\n\n!!! note "Un ^[titre]"\n    Mot^[une *note*], [mot]{.sc}.\n\n    ## Ici {#la}\n\n    [](#la) et [rien](#absent)',
    );
    expect(written[0]?.notes).toHaveLength(2);
    expect(html(written[0])).toContain('<span class="sc">mot</span>.</p><h2 id="la">Ici</h2><p><a href="#la">Ici</a>');
    expect(problems).toEqual(['texte.md:8:16 broken-link']);
  });

  it('needs no blank line between two', () => {
    expect(rendered('=== "A"\n    un\n=== "B"\n    deux\n!!! tip ""\n    trois')).toBe(
      '<p><strong>A</strong></p><p>un</p><p><strong>B</strong></p><p>deux</p>' +
        '<div class="note tip" role="note"><p class="title">Conseil</p><p>trois</p></div>',
    );
  });

  it('stays in its list and keeps the blank lines of code', () => {
    expect(rendered('1. un\n\n    !!! note "T"\n        ```\n        a\n\n        b\n        ```\n2. deux')).toContain(
      '<p class="title">T</p><pre><code>a\n\nb\n</code></pre></div></li><li><p>deux</p></li>',
    );
  });

  it('is an exclamation where nothing belongs to it', () => {
    expect(rendered('!!! bonjour\nTexte.')).toBe('<p>!!! bonjour</p><p>Texte.</p>');
    expect(said('!!! bonjour\nTexte.')).toEqual([]);
  });

  it('is said to be missing', () => {
    expect(said('!!! note\nTexte.')).toEqual(['texte.md:3:1 box-empty']);
    expect(said('!!! note "Titre"\nTexte.')).toEqual(['texte.md:3:1 box-empty']);
    expect(said(':::tip\n:::')).toEqual(['texte.md:3:1 box-empty']);
  });
});

describe('the notes of other tools', () => {
  it.each([
    [
      ':::info Le *titre*\nA\n:::',
      '<div class="note" role="note"><p class="title">Le <em>titre</em></p><p>A</p></div>',
    ],
    [':::danger\nA\n:::', '<div class="note caution" role="note"><p class="title">Prudence</p><p>A</p></div>'],
    ['::: details Ouvrir\nA\n:::', '<div class="note" role="note"><p class="title">Ouvrir</p><p>A</p></div>'],
    [
      '::: {.callout-tip}\n## Titre\nA\n:::',
      '<div class="note tip" role="note"><p class="title">Titre</p><p>A</p></div>',
    ],
    [
      '::: {.callout-note title="Titre" collapse="true"}\nA\n:::',
      '<div class="note" role="note"><p class="title">Titre</p><p>A</p></div>',
    ],
    [
      '> [!info]- Un *titre*\n> A',
      '<div class="note" role="note"><p class="title">Un <em>titre</em></p><p>A</p></div>',
    ],
    ['> [!bug] Titre', '<div class="note caution" role="note"><p class="title">Titre</p></div>'],
    ['{: .warning }\n> A', '<div class="note warning" role="note"><p class="title">Attention</p><p>A</p></div>'],
    ['{: .note-title }\n> Titre\n>\n> A', '<div class="note" role="note"><p class="title">Titre</p><p>A</p></div>'],
  ])('%j', (markdown, expected) => {
    expect(rendered(markdown)).toBe(expected);
    expect(said(markdown)).toEqual([]);
  });
});

describe('attributes in braces', () => {
  it.each([
    ['[a](https://a.fr){.md-button }', '<p><a href="https://a.fr">a</a></p>'],
    ['[a](https://a.fr){:target="_blank"} b', '<p><a href="https://a.fr">a</a> b</p>'],
    ['`a`{.python} et **b**{: .rouge }', '<p><code>a</code> et <strong>b</strong></p>'],
    ['Texte\n{: #ici .lead }\n\n[b](#ici)', '<p id="ici">Texte</p><p><a href="#ici">b</a></p>'],
    ['## A\n{: .fs-9 }\n\nB', '<h2 id="a">A</h2><p>B</p>'],
    ['* TOC\n{:toc}\n\nA', '<p>A</p>'],
    ['*f*{x | y} `{: .x}`', '<p><em>f</em>{x | y} <code>{: .x}</code></p>'],
  ])('%j', (markdown, expected) => expect(rendered(markdown)).toBe(expected));
});

describe('the links of wikis', () => {
  const files = { 'a.md': '# Un\n\n', 'dossier/autre page.md': '# Le titre\n\n## Une partie\n' };
  const made = (markdown: string) => documentOf({ ...files, 'a.md': `# Un\n\n${markdown}` });

  it('lead to the chapter or the heading that they name', () => {
    const { written, problems } = made(
      '[[autre page]], [[Le titre|*mots*]], [[Le titre|mots]], [[Autre page#Une partie]], [[#Ici]]\n\n## Ici',
    );
    expect(html(written[0])).toBe(
      '<p><a href="#autre-page">autre page</a>, [[Le titre|<em>mots</em>]], <a href="#autre-page">mots</a>, ' +
        '<a href="#une-partie">Une partie</a>, <a href="#ici">Ici</a></p><h2 id="ici">Ici</h2>',
    );
    expect(problems).toEqual([]);
  });

  it('become their words when they name nothing, and say so', () => {
    const { written, problems } = made('[[nulle part]] et ![[Note]]');
    expect(html(written[0])).toBe('<p><span>nulle part</span> et <span>Note</span></p>');
    expect(problems).toEqual(['a.md:3:1 wiki-link-unknown', 'a.md:3:1 wiki-link-unknown']);
  });

  it('embed pictures', () => expect(made('![[rien.png|300]]').problems).toEqual(['a.md:3:1 missing-picture']));

  it('are not looked for in code, nor after a word', () => {
    expect(html(made('`[[a]]`, x[[1]], [[1, 2], [3]]').written[0])).toBe(
      '<p><code>[[a]]</code>, x[[1]], [[1, 2], [3]]</p>',
    );
  });
});

describe('cross references of Quarto and bookdown', () => {
  it('are those of the format', () => {
    const result = rendered(
      '$$\na\n$$ {#eq-x}\n\nVoir @eq-x, [-@eq-x], Equation \\@ref(eq:x) et @sec-deux, a@eq-x.\n\n## Deux {#sec-deux}',
    );
    const link = '<a href="#eq-x">équation 1</a>';
    expect(result).toContain(`<p>Voir ${link}, ${link}, ${link} et <a href="#sec-deux">Deux</a>, a@eq-x.</p>`);
  });

  it('stay as typed when they name nothing, and say so', () => {
    const { written, problems } = documentOf('# T\n\nVoir @fig-x et Figure \\@ref(fig:y).');
    expect(html(written[0])).toBe('<p>Voir <span>@fig-x</span> et <span>Figure @ref(fig:y)</span>.</p>');
    expect(problems).toEqual(['texte.md:3:1 cross-reference-unknown', 'texte.md:3:1 cross-reference-unknown']);
  });
});

describe('headings of HTML', () => {
  it('name the chapter and cut as those of Markdown', () => {
    const { written } = documentOf('<h1 align="center">Le <em>titre</em></h1>\n\nA.\n\n## B\n\n## C\n');
    expect(written.map(({ title }) => title)).toEqual(['Le titre']);
    expect(html(written[0])).toBe('<p>A.</p><h2 id="b">B</h2><h2 id="c">C</h2>');
  });
});

describe('divs in divs', () => {
  it('may have as many colons as those around them, as in pandoc', () => {
    const markdown = '::: {.callout-tip}\n::: {.column}\nA\n:::\nB\n:::\n\nC';
    expect(rendered(markdown)).toBe(
      '<div class="note tip" role="note"><p class="title">Conseil</p><p>A</p><p>B</p></div><p>C</p>',
    );
    expect(said(markdown)).toEqual([]);
  });

  it('lose those that only arrange the page', () => {
    expect(rendered('::: {.columns}\n:::: {.column}\nA\n::::\n:::\n\n:::{.grid}\n:::{.note}\nB\n:::\n:::')).toBe(
      '<p>A</p><div class="note" role="note"><p>B</p></div>',
    );
  });

  it('go by the names of MyST', () => {
    expect(rendered(':::{tip} Titre\nA\n:::')).toBe(
      '<div class="note tip" role="note"><p class="title">Titre</p><p>A</p></div>',
    );
  });
});

describe('pages of MDX', () => {
  it('lose the lines of a program, with a warning, and their comments', () => {
    const page =
      "import Tabs from '@theme/Tabs';\n\nexport const X = ({a}) => (\n  <b>{a}</b>\n);\n\n{/* non */}\n\nUn {/* b */}mot.";
    expect(rendered(page)).toBe('<p>Un mot.</p>');
    expect(said(page)).toEqual(['texte.md:3:1 program-line-removed', 'texte.md:5:1 program-line-removed']);
    expect(said('import de "sel"\n\nexport const, dit-il')).toEqual([]);
  });

  it('have Markdown between the tags of components, notes and tabs', () => {
    const page = '<Tabs>\n<TabItem label="A">\n**un**\n</TabItem>\n</Tabs>\n\n<Warning title="T">\n*deux*\n</Warning>';
    expect(rendered(page)).toBe(
      '<p><strong>A</strong></p><p><strong>un</strong></p>' +
        '<div class="note warning" role="note"><p class="title">T</p><p><em>deux</em></p></div>',
    );
    expect(said(page)).toEqual([]);
  });
});

describe('MyST', () => {
  it.each([
    [
      '```{note} Un *titre*\n:class: dropdown\nA\n\n- b\n```\n\nC',
      '<div class="note" role="note"><p class="title">Un <em>titre</em></p><p>A</p><ul><li>b</li></ul></div><p>C</p>',
    ],
    [
      '````{admonition} A\n```{tip}\nB\n```\n````',
      '<div class="note" role="note"><p class="title">A</p><div class="note tip" role="note"><p class="title">Conseil</p><p>B</p></div></div>',
    ],
    ['::::{tab-set}\n:::{tab-item} A\nB\n:::\n::::', '<div><p><strong>A</strong></p><p>B</p></div>'],
    ['```{code-block} python\n:linenos:\n\nx = 1\n```', '<pre><code class="language-python">x = 1\n</code></pre>'],
    ['```{toctree}\na\n```\n\nB', '<p>B</p>'],
    [
      '(ici)=\n## A\n\n{ref}`ici`, {ref}`b <ici>`',
      '<h2 id="ici">A</h2><p><a href="#ici">A</a>, <a href="#ici">b</a></p>',
    ],
    ['H{sub}`2`O, {kbd}`Ctrl`, /{id}`a`', '<p>H<sub>2</sub>O, <code>Ctrl</code>, /{id}<code>a</code></p>'],
    [':::note\n:smile: A\n:::', '<div class="note" role="note"><p>:smile: A</p></div>'],
  ])('%j', (markdown, expected) => expect(rendered(markdown)).toBe(expected));

  it('labels its formulas', () => {
    expect(rendered('```{math}\n:label: m\na\n```\n\n{eq}`m`')).toMatch(
      /^<div id="m" class="math numbered"><math display="block".*<p><a href="#m">Équation 1<\/a><\/p>$/s,
    );
  });

  it('shows as code what it does not know, and says so', () => {
    expect(rendered('```{list-table} Titre\n* - a\n```')).toContain('Titre\n* - a\n</code></pre>');
    expect(said('```{list-table} Titre\n* - a\n```')).toEqual(['texte.md:3:1 myst-directive-kept']);
  });
});

describe('programs of Quarto and knitr', () => {
  const page = '```{r, include = FALSE}\nlibrary(x)\n```\n\n```{r}\n#| label: fig-a\nplot(1)\n```\n\n```r\n#| a\n```';

  it('are shown without their options, save those that are hidden', () => {
    expect(rendered(page)).toBe(
      '<pre><code class="language-r">plot(1)\n</code></pre><pre><code class="language-r">#| a\n</code></pre>',
    );
  });

  it('are said, once a file, not to be run', () => expect(said(page)).toEqual(['texte.md:3:1 code-not-run']));
});

describe('pandoc, bookdown and Quarto', () => {
  it.each([
    ['## A {-}\n\nB', '<h2 id="a">A</h2><p>B</p>'],
    ['## A {-#la .unnumbered}\n\nB', '<h2 id="la" class="unnumbered">A</h2><p>B</p>'],
    ['::: {.rmdtip}\nA\n:::', '<div class="note tip" role="note"><p class="title">Conseil</p><p>A</p></div>'],
    ['::: {.theorem #tri}\nA\n:::\n\n[b](#tri)', '<div id="tri"><p>A</p></div><p><a href="#tri">b</a></p>'],
  ])('%j', (markdown, expected) => expect(rendered(markdown)).toBe(expected));

  it('say what kind of section a heading opens', () => {
    const { written } = documentOf('# Avant {epub:type=foreword}\n\nA.\n\n# Un {#un epub:type=rien}\n\nB.');
    expect(written.map(({ id, type }) => `${id}: ${type}`)).toEqual(['avant: foreword', 'un: chapter']);
  });

  it('have parts', () => {
    const { written } = documentOf('# (PART\\*) Un acte {-}\n\n# Le chapitre\n\nA.\n\n# Suite\n\nB.');
    expect(written.map(({ title, type }) => `${type}: ${title}`)).toEqual([
      'part: Un acte',
      'chapter: Le chapitre',
      'chapter: Suite',
    ]);
  });
});

describe('passages between two equals signs', () => {
  it.each([
    ['Un ==mot== ici.', '<p>Un <mark>mot</mark> ici.</p>'],
    [
      '==Un **mot**\nsur deux== lignes, ==un== et ==deux==.',
      '<p><mark>Un <strong>mot</strong>\nsur deux</mark> lignes, <mark>un</mark> et <mark>deux</mark>.</p>',
    ],
    ['« ==Un== », (==deux==).', '<p>« <mark>Un</mark> », (<mark>deux</mark>).</p>'],
  ])('are marked: %j', (markdown, expected) => {
    expect(rendered(markdown)).toBe(expected);
  });

  it.each(['x == y et a==b==c, y == z', '\\==non==, mais', 'rien ==== rien', '==ouvert et jamais fermé', '`==code==`'])(
    'are not what only looks like it: %j',
    (markdown) => {
      expect(rendered(markdown)).not.toContain('<mark');
    },
  );
});

describe('tags of GitBook, Hugo and Jekyll on lines of their own', () => {
  it.each([
    [
      '{% hint style="info" %}\nUn *mot*.\n\n* a\n{% endhint %}\nSuite.',
      '<div class="note" role="note"><p>Un <em>mot</em>.</p><ul><li>a</li></ul></div><p>Suite.</p>',
    ],
    [
      '{% hint style="danger" %}\nA\n{% hint style="success" %}\nB\n{% endhint %}\n{% endhint %}',
      '<div class="note caution" role="note"><p class="title">Prudence</p><p>A</p><div class="note tip" role="note"><p class="title">Conseil</p><p>B</p></div></div>',
    ],
    [
      '{{< notice tip "Un titre" >}}\nA\n{{< /notice >}}',
      '<div class="note tip" role="note"><p class="title">Un titre</p><p>A</p></div>',
    ],
    [
      '{{% warning %}}\nA\n{{% /warning %}}\nB',
      '<div class="note warning" role="note"><p class="title">Attention</p><p>A</p></div><p>B</p>',
    ],
    [
      '{% tabs %}\n{% tab title="Un" %}\nA\n{% endtab %}\n\n{% tab title="Deux" %}\nB\n{% endtab %}\n{% endtabs %}',
      '<p><strong>Un</strong></p><p>A</p><p><strong>Deux</strong></p><p>B</p>',
    ],
    [
      '{% highlight ruby %}\nputs "*a*"\n\n  b\n{% endhighlight %}',
      '<pre><code class="language-ruby">puts "*a*"\n\n  b\n</code></pre>',
    ],
    [
      '{% code title="a.js" %}\n```js\nx\n```\n{% endcode %}',
      '<p><strong>a.js</strong></p><pre><code class="language-js">x\n</code></pre>',
    ],
    ['{% embed url="https://a.org" %}', '<p><a href="https://a.org">https://a.org</a></p>'],
    [
      '> {% hint style="info" %}\n> A\n> {% endhint %}',
      '<blockquote><div class="note" role="note"><p>A</p></div></blockquote>',
    ],
  ])('%j', (markdown, expected) => {
    expect(rendered(markdown)).toBe(expected);
    expect(said(markdown)).toEqual([]);
  });

  it('may be pictures', () => {
    expect(said('{{< figure src="duck.png" caption="Le canard" >}}')).toEqual(['texte.md:3:1 missing-picture']);
  });

  it.each(['{% hint style="info" %}\n\nA', 'A {% hint %} b', '{% inconnu %}', '{{< inconnu >}}'])(
    'are kept and said where they are not understood: %j',
    (markdown) => {
      expect(rendered(markdown)).toContain(markdown.startsWith('{{<') ? '{{&#x3C; inconnu >}}' : '{% ');
      expect(said(markdown)).toEqual(['texte.md:3:1 template-tag-kept']);
    },
  );
});

describe('dialogues typed with hyphens', () => {
  const talk =
    'Ly attend.\n\n- Tu viens ? demanda-t-elle.\n- Non.\n\nIl rit.\n\n- *Jamais* - dit Paul -, jamais.\n\n- Bon…';

  it('are no lists, and it is said once', () => {
    expect(rendered(talk)).toBe(
      '<p>Ly attend.</p><p class="dialogue">— Tu viens ? demanda-t-elle.</p><p class="dialogue">— Non.</p>' +
        '<p>Il rit.</p><p class="dialogue">— <em>Jamais</em> — dit Paul —, jamais.</p><p class="dialogue">— Bon…</p>',
    );
    expect(said(talk)).toEqual(['texte.md:5:1 dialogue-from-list']);
  });

  it('leave the other lists of their file alone', () => {
    expect(rendered(`${talk}\n\nTrois règles :\n\n- Copier.\n- Donner.\n- Changer.`)).toContain(
      '<ul><li>Copier.</li><li>Donner.</li><li>Changer.</li></ul>',
    );
  });

  it.each([
    '- L’image est-elle libre ?\n- Le texte est-il signé ?\n- Qui l’a dit ?',
    '- du pain, dit-il\n- du beurre, dit-elle',
    '* Tu viens ? demanda-t-elle.\n* Non, dit Paul.',
    '- [ ] Tu viens ? demanda-t-elle.\n- [ ] Non, dit Paul.',
    '1. Tu viens ? demanda-t-elle.\n2. Non, dit Paul.',
  ])('are not every list: %j', (markdown) => {
    expect(rendered(markdown)).toMatch(/^<[ou]l/);
    expect(said(markdown)).toEqual([]);
  });
});

describe('what is written for a printer', () => {
  it('goes, and is told', () => {
    expect(rendered('A\n\n\\newpage\n\nB\n\n\\vspace*{2cm}\n\\noindent')).toBe('<p>A</p><p>B</p>');
    expect(said('A\n\n\\newpage')).toEqual(['texte.md:5:1 print-command-removed']);
    expect(rendered('```{=latex}\n\\x\n```\n\nA `\\x`{=tex}b `<b>c</b>`{=html}\n\n```{=html}\n<p>d</p>\n```')).toBe(
      '<p>A b <b>c</b></p><p>d</p>',
    );
  });

  it('is not all that begins with a backslash', () => {
    expect(rendered('\\newcommand{x}\n\nSaut : \\newpage.')).toBe('<p>\\newcommand{x}</p><p>Saut : \\newpage.</p>');
  });
});

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
