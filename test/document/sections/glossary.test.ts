import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../document-of.js';

const glossary =
  '# Glossaire\n\nÉpreuve\n: Premier tirage.\n\n[Livre]{.unlinked}\n: Un *tout*.\n\nCSS\nFeuille de style\n: Langage.\n';
const made = (...chapters: readonly string[]) => {
  const files = Object.fromEntries(chapters.map((chapter, index) => [`${index + 1}.md`, `# T${index}\n\n${chapter}`]));
  const { written, problems } = documentOf({ ...files, 'z.md': glossary });
  return { html: written.map(({ tree }) => toHtml(tree).replace(/\s*\n\s*/g, '')), problems };
};

describe('the glossary', () => {
  it('is led to by the first use of its words in each chapter', () => {
    const { html } = made('Une épreuve, deux épreuves, un CSS.', 'Des Épreuves et des feuilles de style.');
    expect(html[0]).toBe(
      '<p>Une <a class="glossref" id="glossref--1" href="#term--1" role="doc-glossref" title="Premier tirage.">épreuve</a>, deux épreuves, un ' +
        '<a class="glossref" id="glossref--2" href="#term--3" role="doc-glossref" title="Langage.">CSS</a>.</p>',
    );
    expect(html[1]).toContain('>Épreuves</a>');
    expect(html[1]).toContain('>feuilles de style</a>');
  });

  it('leads back to them', () => {
    const { html } = made('Une épreuve.', 'Une épreuve.');
    expect(html[2]).toContain('<dt class="glossterm" id="term--1">Épreuve</dt><dd class="glossdef">Premier tirage.');
    expect(html[2]).toMatch(
      /<span class="cited-at"><a class="cited" href="#glossref--1" role="doc-backlink".*href="#glossref--2"/,
    );
  });

  it('leaves titles, code, links, parts of words and words that are too common alone', () => {
    const { html } = made('## Épreuve\n\n`épreuve` [épreuve](https://a.org) contre-épreuve⋅s livre CSSOM éprouver');
    expect(html[0]?.match(/glossref/g)).toBeNull();
  });

  it('takes the words that the author marks', () => {
    const { html, problems } = made('Ce :term[bouquin]{of=Livre}, ce :term[livre], ce :term[truc].');
    expect(html[0]).toMatch(
      /Ce <a class="glossref"[^>]*>bouquin<\/a>, ce <a class="glossref"[^>]*>livre<\/a>, ce <span>truc<\/span>/,
    );
    expect(problems).toEqual(['1.md:3:50 glossary-term-unknown']);
  });
});
