import { describe, expect, it } from 'vitest';
import { documentOf, html } from '../document-of.js';

const things = `![Un canard](canard.png "Le canard"){#fig-canard}

![Un cygne](cygne.png)

| A | B |
|---|---|
| 1 | 2 |

Table: Les nombres {#tab-1}

$$ {#eq-somme}
a = b
$$

Mot[^col].

[^col]: Note.
`;
const files = { 'deux.md': `# Deux {#deux}\n\n${things}`, 'canard.png': '', 'cygne.png': '' };
const made = (markdown: string, lang = 'fr') => documentOf({ 'un.md': `# Un\n\n${markdown}`, ...files }, { lang });
const referring = (markdown: string, lang = 'fr'): string =>
  html(made(markdown, lang).written[0]).replace(/<\/?(?:a|p)[^>]*>/g, '');

describe('references without words of their own', () => {
  it.each([
    ['fr', 'la figure 1, le tableau 1, l’équation 1, la note 1, le chapitre 2'],
    ['de', 'la Abbildung 1, le Tabelle 1, l’Gleichung 1, la Anmerkung 1, le Kapitel 2'],
    ['it', 'la figura 1, le tabella 1, l’equazione 1, la nota 1, le capitolo 2'],
    ['fa', 'la شکل ۱, le جدول ۱, l’معادلهٔ ۱, la یادداشت 1, le فصل ۲'],
    ['ja', 'la 図1, le 表1, l’式1, la 注 1, le 第2章'],
    ['eo', 'la 1, le 1, l’1, la note 1, le 2'],
  ])('are said in the words of %s', (lang, expected) => {
    expect(
      referring('la [](#fig-canard), le [](#tab-1), l’[](#eq-somme), la [](deux.md#fn-col), le [](#deux)', lang),
    ).toBe(expected);
  });

  it('begin a sentence with a capital', () => {
    expect(referring('[](#fig-canard) le dit. [](#tab-1) aussi ; [](#eq-somme) non.')).toBe(
      'Figure 1 le dit. Tableau 1 aussi ; équation 1 non.',
    );
  });

  it('keep words that the author wrote, and titles of what has no number', () => {
    expect(referring('[ce canard](#fig-canard), [](#eq-absente)')).toContain('ce canard, ');
    expect(made('[](#eq-absente)').problems).toEqual(['un.md:3:1 broken-link']);
    expect(html(documentOf('# Un\n\n[](#ici)\n\n## Par ici {#ici}').written[0])).toContain(
      '<a href="#ici">Par ici</a>',
    );
  });
});

describe('numbers', () => {
  const chapter = (markdown: string): string => html(made(markdown).written[1]);

  it('stand in the captions of the kinds that are referred to, and only there', () => {
    expect(chapter('[](#fig-canard)')).toContain(
      '<span class="caption"><span class="label">Figure 1</span>. Le canard</span>',
    );
    expect(chapter('[](#fig-canard)')).toContain('<caption>Les nombres</caption>');
    expect(chapter('[](#tab-1)')).toContain('<caption><span class="label">Tableau 1</span>. Les nombres</caption>');
    expect(chapter('[ce canard](#fig-canard)')).toContain('<span class="caption">Le canard</span>');
  });

  it('are not said twice where the author numbered by hand', () => {
    const { written } = documentOf({
      'un.md': '# Un\n\n[](#f)\n\n![A](canard.png "Figure 1. Le canard"){#f}',
      'canard.png': '',
    });
    expect(html(written[0])).toContain('<span class="caption">Figure 1. Le canard</span>');
  });

  it.each(['$$ {#eq-a}\na\n$$', '$$a$$ {#eq-a}', '$$\na \\label{eq-a}\n$$', '$$a\\label{eq-a}$$'])(
    'stand beside an equation that has an anchor: %j',
    (markdown) => {
      expect(html(documentOf(`# Un\n\n${markdown}`).written[0])).toMatch(
        /^<div id="eq-a" class="math numbered"><math display="block"[^>]* alttext="a">.*<\/math><span class="equation-number">\(1\)<\/span><\/div>$/,
      );
    },
  );

  it('leave equations without an anchor alone', () => {
    expect(html(documentOf('# Un\n\n$$a$$').written[0])).toMatch(/^<div class="math"><math display="block"/);
    expect(html(documentOf('# Un\n\nEt $$a$$ ici').written[0])).toMatch(/^<p>Et <math [^>]*display="inline"/);
  });
});
