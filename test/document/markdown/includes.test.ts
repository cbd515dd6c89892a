import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../document-of.js';

const source = 'fn un() {}\n// ANCHOR: deux\nfn deux() {}\n// ANCHOR_END: deux\nfn trois() {}\n';
const made = (markdown: string, included: Readonly<Record<string, string>> = { 'src/main.rs': source }) => {
  const { written, problems } = documentOf(`# T\n\n${markdown}`, { included: new Map(Object.entries(included)) });
  return { html: written[0] ? toHtml(written[0].tree).trim() : '', problems };
};
const code = (tag: string) => made(`\`\`\`rust\n${tag}\n\`\`\``);

describe('includes', () => {
  it.each([
    ['{{#include src/main.rs:deux}}', 'fn deux() {}\n'],
    ['{{#include src/main.rs:1}}', 'fn un() {}\n'],
    ['{{#rustdoc_include src/main.rs:3:5}}', 'fn deux() {}\nfn trois() {}\n'],
    ['{{#include src/main.rs::1}}', 'fn un() {}\n'],
    ['{{#include src/main.rs:5:}}', 'fn trois() {}\n'],
    ['{!src/main.rs!}', 'fn un() {}\nfn deux() {}\nfn trois() {}\n'],
    ['{!> ../../src/main.rs [ln:1-2]!}', 'fn un() {}\nfn deux() {}\nfn trois() {}\n'],
    ['--8<-- "src/main.rs:1"', 'fn un() {}\n'],
    ['{{#include src/main.rs}}', 'fn un() {}\nfn deux() {}\nfn trois() {}\n'],
  ])('%s', (tag, text) =>
    expect(code(tag)).toEqual({ html: `<pre><code class="language-rust">${text}</code></pre>`, problems: [] }),
  );

  it('report what is not in the book’s folder, and leave it as typed', () => {
    for (const tag of [
      '{{#include ../../etc/passwd}}',
      '{{#include src/main.rs:quatre}}',
      '{{#include src/main.rs:90}}',
      '{!absent.py!}',
    ]) {
      const { html, problems } = code(tag);
      expect(html).toContain(tag);
      expect(problems).toEqual(['texte.md:3:1 include-not-followed']);
    }
  });

  it('are shown in code after a backslash', () =>
    expect(code('\\{{#include x.rs}}')).toEqual({
      html: '<pre><code class="language-rust">{{#include x.rs}}\n</code></pre>',
      problems: [],
    }));

  it('take in texts, those that these take in too, with their own problems', () => {
    const { html, problems } = made('Avant.\n\n{{#include un.md}}\n\nAprès.', {
      'un.md': '*Un* :truc[x].\n\n{{#include deux.md}}\n',
      'deux.md': '> Deux[^a].\n\n[^a]: Note.\n',
    });
    expect(html.replace(/\s*\n\s*/g, '')).toMatch(
      /^<p>Avant.<\/p><p><em>Un<\/em> :truc\[x\].<\/p><blockquote><p>Deux<sup>.*<\/blockquote><p>Après.<\/p>$/,
    );
    expect(problems).toEqual(['un.md:1:6 unknown-directive']);
  });

  it('are spoken of in code in a sentence', () => expect(made('Écrivez `{!_suite.md!}`.').problems).toEqual([]));

  it('fill HTML, as the characters that they are', () => {
    const { html, problems } = made('<pre><code class="lang-rust">{% include "./a.rs" %}</code></pre>', {
      'a.rs': 'let a = b < c && d;\n',
    });
    expect(html).toBe('<pre><code class="lang-rust">let a = b &#x3C; c &#x26;&#x26; d;</code></pre>');
    expect(problems).toEqual([]);
  });

  it.each([
    '{{< include _suite.md >}}',
    '{!_suite.md!}',
    '--8<-- "_suite.md"',
    '{% include "./_suite.md" %}',
    '{% include_relative _suite.md %}',
  ])('take in the texts of %s', (tag) => {
    expect(made(tag, { '_suite.md': 'Une *suite*.' })).toEqual({ html: '<p>Une <em>suite</em>.</p>', problems: [] });
    expect(made(tag, {}).problems).toEqual(['texte.md:3:1 include-not-followed']);
  });

  const inFiles = (files: Readonly<Record<string, string>>, included: Readonly<Record<string, string>>) =>
    documentOf(files, { included: new Map(Object.entries(included)) });

  it('stand on the line where a comment ends', () =>
    expect(
      made('<!--sec title="x"\nid="y" ces--> {% include "n.md" %}\n\n<!--endsec-->', { 'n.md': '*Un*.\n\n- a\n' }),
    ).toEqual({
      html: '<p><em>Un</em>.</p>\n<ul><li>a</li></ul>',
      problems: [],
    }));

  it('start at the folder of one language of a site, where the book’s folder has no such file', () => {
    const { written, problems } = inFiles(
      { 'fr/un/README.md': '# T\n\n{% include "/deux/suite.md" %}' },
      { 'fr/deux/suite.md': 'Une *suite*.' },
    );
    expect(written[0] ? toHtml(written[0].tree).trim() : '').toBe('<p>Une <em>suite</em>.</p>');
    expect(problems).toEqual([]);
  });

  it('tell of what is wrong in their texts there, whichever stage finds it', () => {
    const { problems } = inFiles(
      { 'un.md': '# T\n\n{{#include suite.md}}\n\n[x](#rien)' },
      {
        'suite.md': 'Ligne.\n\n{{#include fin.md}}\n\n[x](#perdu) et [^absente].',
        'fin.md': '![alt](nulle-part.png)\n',
      },
    );
    expect(problems).toEqual([
      'fin.md:1:1 missing-picture',
      'suite.md:5:1 broken-link',
      'suite.md:5:12 undefined-note',
      'un.md:5:1 broken-link',
    ]);
  });

  it('may take in the same text twice, with its anchors', () => {
    const { written, problems } = inFiles(
      { 'un.md': '# Un\n\n{{#include suite.md}}', 'deux.md': '# Deux\n\n{{#include suite.md}}\n\n[x](#ici)' },
      { 'suite.md': '## Ici {#ici}\n\n[y](#ici)\n' },
    );
    expect(problems).toEqual([]);
    expect(written.map(({ tree }) => toHtml(tree).match(/(id|href)="[^"]+"/g))).toEqual([
      ['id="ici"', 'href="#ici"'],
      ['id="ici-2"', 'href="#ici-2"', 'href="#ici-2"'],
    ]);
  });

  it('stop at a file that takes itself in', () =>
    expect(made('{{#include un.md}}', { 'un.md': 'Un.\n\n{{#include un.md}}\n' }).problems).toEqual([
      'un.md:3:1 include-not-followed',
    ]));

  it.each(['{{< include n.md >}}', '--8<-- "n.md"', '{% include "n.md" %}'])(
    'take in notes with the texts of %s',
    (tag) => {
      const { html, problems } = made(tag, { 'n.md': 'Un[^n].\n\n[^n]: La note.\n' });
      expect(html).toContain('href="#note-1"');
      expect(problems).toEqual([]);
    },
  );
});
