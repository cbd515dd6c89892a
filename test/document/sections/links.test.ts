import { describe, expect, it } from 'vitest';
import { documentOf, html } from '../document-of.js';

const files = {
  'textes/un.md': '# Un {#le-un}\n\n## Été à Nîmes\n\n## Deux fois\n\n## Deux fois\n\n## Garder {#garder .x}\n',
  'textes/deux.md': '# Deux\n\n',
  'css/README.md': '# Feuilles\n',
  'notes.txt': '',
};
const link = (markdown: string, metadata = {}): { readonly html: string; readonly problems: readonly string[] } => {
  const { written, problems } = documentOf({ ...files, 'textes/deux.md': `# Deux\n\n${markdown}` }, metadata);
  return { html: html(written[1]).replace(/^<p>|<\/p>$/g, ''), problems };
};

describe('links', () => {
  it.each([
    ['[x](un.md)', '#le-un'],
    ['[x](../textes/un.md#garder)', '#garder'],
    ['[x](un.html#été-à-nîmes)', '#ete-a-nimes'],
    ['[x](un.md#%C3%A9t%C3%A9-%C3%A0-n%C3%AEmes)', '#ete-a-nimes'],
    ['[x](un.md#deux-fois-1)', '#deux-fois-2'],
    ['[x](/css/)', '#css'],
    ['[x](/un.md)', '#le-un'],
    ['[x](../css/README.md)', '#css'],
    ['[x](../css/index.html)', '#css'],
    ['[x](../../../un/)', '#le-un'],
    ['[x](#garder)', '#garder'],
    ['[x](deux.md)', '#deux'],
    ['[x](https://exemple.org/a?b=c)', 'https://exemple.org/a?b=c'],
    ['<a href="https://exemple.org/a b[1]|é">x</a>', 'https://exemple.org/a%20b%5B1%5D%7C%C3%A9'],
    ['[x](//exemple.org)', 'https://exemple.org'],
    ['[x](www.exemple.org)', 'https://www.exemple.org'],
    ['[x](mailto:a@exemple.org)', 'mailto:a@exemple.org'],
  ])('%s leads to %s', (markdown, href) =>
    expect(link(markdown)).toEqual({ html: `<a href="${href.replace('&', '&#x26;')}">x</a>`, problems: [] }),
  );

  it.each([
    ['[](un.md)', '<a href="#le-un">Un</a>'],
    ['[](#garder)', '<a href="#garder">Garder</a>'],
    ['[](https://exemple.org)', '<a href="https://exemple.org">exemple.org</a>'],
  ])('%s takes the words of its target', (markdown, expected) =>
    expect(link(markdown)).toEqual({ html: expected, problems: [] }),
  );

  it.each([
    ['[x](absent.md)', '<mark class="missing">x</mark>', 'broken-link'],
    ['[x](un.md#absente)', '<mark class="missing">x</mark>', 'broken-link'],
    ['[x](#absente)', '<mark class="missing">x</mark>', 'broken-link'],
    ['[x](../notes.txt)', '<span>x</span>', 'link-outside-book'],
    ['[x](../api/page.html)', '<span>x</span>', 'link-outside-book'],
    ['[x](javascript:alert)', '<span>x</span>', 'unsafe-link'],
    ['[x](http://[mauvaise)', '<span>x</span>', 'invalid-address'],
  ])('%s is reported', (markdown, expected, rule) =>
    expect(link(markdown)).toEqual({ html: expected, problems: [`textes/deux.md:3:1 ${rule}`] }),
  );

  it('out of the book lead to its sources, when they are known', () => {
    expect(link('[x](../notes.txt)', { source: 'https://exemple.org/git' }).html).toBe(
      '<a href="https://exemple.org/git">x</a>',
    );
  });
});

describe('identifiers', () => {
  it('are unique in the whole book, ASCII, and keep what the author chose', () => {
    const { document, written } = documentOf({
      '01-index.md': '# Index des lieux\n\n## Suite\n\n## L’œuvre à cœur ouvert : « ça ira »\n',
      '02.md': '# Suite\n\n## Suite {#toc-2}\n\n## 日本\n',
      'toc.md': '# Colophon du livre\n\n<span id="note-1"></span>x[^1]\n\n[^1]: n\n',
    });
    expect(written.map(({ id }) => id)).toEqual(['index-2', 'suite', 'toc-3']);
    expect(written.flatMap(({ headings }) => headings.map(({ id }) => id))).toEqual([
      'suite-2',
      'l-oeuvre-a-coeur-ouvert-ca-ira',
      'toc-2',
      'suite-2-2',
    ]);
    expect(written[2]?.notes.map(({ id }) => id)).toEqual(['note-2']);
    expect(new Set(document.anchors.keys()).size).toBe(document.anchors.size);
    expect([...document.anchors.keys()].filter((id) => !/^[a-z][\w.-]*$/.test(id))).toEqual([]);
    expect(document.anchors.get('suite-2')).toBe('index-2');
  });

  it('written in other scripts lead where they should, and are told apart', () => {
    const { problems, written } = documentOf({ 'a.md': '# A\n\n## ب {#باب}\n\n## ت {#تاء}\n\n[x](#تاء)\n' });
    expect(problems).toEqual([]);
    expect(html(written[0])).toBe('<h2 id="anchor">ب</h2><h2 id="anchor-2">ت</h2><p><a href="#anchor-2">x</a></p>');
  });

  it('inside a title lead to its section', () => {
    const { written, problems } = documentOf('# <a id="vieux"></a>Titre\n\n[x](#vieux)\n');
    expect(problems).toEqual([]);
    expect(html(written[0])).toBe('<p><a href="#texte">x</a></p>');
  });

  it('given twice are an error at the second place', () => {
    const { problems } = documentOf({ 'a.md': '# A {#ici}\n', 'b.md': '# B\n\n## C {#ici}\n' });
    expect(problems).toEqual(['b.md:3:1 duplicate-anchor']);
  });
});
