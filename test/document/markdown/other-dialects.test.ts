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
