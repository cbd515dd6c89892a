import { readFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { documentOf, plainSpaces, rendered } from '../document-of.js';
import { faults } from './faults.js';

const nasty = readFileSync(new URL('../../fixtures/nasty.html.txt', import.meta.url), 'utf8').split('\n---\n');

describe('raw HTML', () => {
  it.each(nasty)('is mended: %s', async (markdown) => expect(await faults(markdown)).toEqual([]));

  it.each([
    ['Un <div>bloc</div> dans un paragraphe.', '<p>Un </p><div>bloc</div><p> dans un paragraphe.</p>'],
    ['<em>x<p>y</p>z</em>', '<p><em>x</em></p><p><em>y</em></p><p><em>z</em></p>'],
    ['<li>un</li>\n<li>deux</li>\n\ntexte', '<ul><li>un</li><li>deux</li></ul><p>texte</p>'],
    ['<ul><li>a</li><ul><li>b</li></ul></ul>', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
    ['<ruby>漢<rp>(</rp>x</ruby> <bdo>y</bdo>', '<p>漢(x y</p>'],
    ['<dt>t</dt><dd>d</dd>', '<dl><dt>t</dt><dd>d</dd></dl>'],
    [
      '<details open><summary>S</summary>texte <p>p</p></details>',
      '<div class="details"><p class="summary">S</p><p>texte </p><p>p</p></div>',
    ],
    [
      '<div align="center"><img src="p.png" alt="x"></div>',
      '<div class="align-center"><figure class="figure"><img src="p.png" alt="x" width="640" height="480"></figure></div>',
    ],
    ['<a name="vieux"></a>\n\n## Suite\n\n[là](#vieux)', '<h2 id="suite">Suite</h2><p><a href="#suite">là</a></p>'],
  ])('%s', (markdown, expected) => expect(rendered(markdown, { 'p.png': '' })).toBe(expected));
});

describe('the tags of old HTML', () => {
  it.each([
    ['<center>Fin</center>', '<div class="align-center">Fin</div>'],
    ['<center>\n\n**Fin**\n\n</center>', '<div class="align-center"><p><strong>Fin</strong></p></div>'],
    ['<p align="right">Paris</p>', '<p class="align-right">Paris</p>'],
    ['<div align=center>\n\nFin\n\n</div>', '<div class="align-center"><p>Fin</p></div>'],
    [
      '<tt>a</tt> <strike>b</strike> <acronym title="Un">U</acronym>',
      '<p><code>a</code> <s>b</s> <abbr title="Un">U</abbr></p>',
    ],
  ])('say what they said: %s', (markdown, expected) => {
    expect(rendered(markdown)).toBe(expected);
    expect(documentOf(`# T\n\n${markdown}`).problems).toEqual([]);
  });

  it.each(['<font color="red">a</font>', '<big>a</big>', '<nobr>a</nobr>'])(
    'that only concern looks go, and are told: %s',
    (markdown) => {
      expect(rendered(markdown)).toBe('<p>a</p>');
      expect(documentOf(`# T\n\n${markdown}`).problems).toEqual(['texte.md:3:1 html-looks-removed']);
    },
  );
});

describe('what a book does not hold', () => {
  it('goes, with a word for each thing', () => {
    const { problems, written } = documentOf(
      '# T\n\n<script>alert(1)</script>\n\n<p onclick="x()" style="color:red">a <a href="javascript:x()">b</a></p>\n\n<iframe src="https://x.y"></iframe>\n\n<x-boite>c</x-boite>\n',
    );
    expect(problems).toEqual([
      'texte.md:3:1 html-content-removed',
      'texte.md:5:1 html-attribute-removed',
      'texte.md:5:1 html-looks-removed',
      'texte.md:5:38 unsafe-link',
      'texte.md:7:1 html-content-removed',
      'texte.md:9:1 html-element-removed',
    ]);
    expect(written[0] && toHtml(written[0].tree).replace(/\n+/g, '')).toBe('<p>a <span>b</span></p><p>c</p>');
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '<a href="&#106;avascript:alert(1)">x</a>',
    '<a href="java\nscript:alert(1)">x</a>',
    '[x](javascript:alert(1)) [y](data:text/html,<script>) [z](vbscript:x)',
    '<svg><script>alert(1)</script></svg>',
    '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<form action="https://x.y"><input name=a><button formaction="javascript:x">b</button></form>',
    '<object data="file:///etc/passwd"></object><embed src=x><link rel=stylesheet href=x><meta http-equiv=refresh content=0><base href=x>',
    '<div style="background:url(https://x.y)">x</div>',
    '<video src=x autoplay><source src=y></video>',
    '<p id="x" data-note-call="y">z</p>',
  ])('never runs or fetches: %s', (markdown) => {
    const { document } = documentOf(`# T\n\n${markdown}`);
    const all = document.sections.map(({ tree }) => toHtml(tree)).join('');
    expect(all).not.toMatch(/<(?:script|style|iframe|object|embed|form|button|link|meta|base|svg|video|source)\b/i);
    expect(all).not.toMatch(/\son\w+=|javascript:|vbscript:|data:|style=|file:/i);
  });
});

describe('tags of other tools', () => {
  it('keeps as text what is no HTML', () => {
    const { problems, written } = documentOf('# T\n\nUn Vec<i32> et <votre-nom> ici.\n');
    expect(written[0] && toHtml(written[0].tree).trim()).toBe('<p>Un Vec&#x3C;i32> et &#x3C;votre-nom> ici.</p>');
    expect(problems).toEqual(['texte.md:3:7 tag-as-text', 'texte.md:3:16 tag-as-text']);
  });

  it('makes a figure of an element with a caption', () => {
    expect(
      rendered(
        '<Listing number="3-1" file-name="a.rs" caption="Un `vec!`, *vide*">\n\n```rust\nx\n```\n\n</Listing>\n\nSuite.',
      ),
    ).toBe(
      '<figure class="listing"><pre><code class="language-rust">x\n</code></pre><figcaption>Listing 3-1. <code>a.rs</code>. Un <code>vec!</code>, <em>vide</em></figcaption></figure><p>Suite.</p>',
    );
  });

  it('reads Markdown inside HTML where the author asks for it', () => {
    expect(
      rendered(
        '<aside markdown="1" class="a">\nUn *mot*.\n<p markdown="1">\n— [Lien](https://x.y), fin\n</p>\n</aside>',
      )
        .replace(/> +/g, '>')
        .replace(/ +</g, '<'),
    ).toBe(
      '<aside class="a"><p>Un<em>mot</em>.</p><p class="attribution">—<a href="https://x.y">Lien</a>, fin</p></aside>',
    );
  });

  it('takes the tags of site generators away, keeps what they surround, and says so', () => {
    const text =
      '# T\n\n{% legende %}blog/urls.py{% endlegende %}\n\n```\n{% filename %} {{#include a.rs}}\n```\n\n{% include "x" %}\n\n{% set icon = \'<b>x</b>\' %}\n';
    const { problems, written } = documentOf(text);
    expect(written[0] && plainSpaces(toHtml(written[0].tree).replace(/>\n+/g, '>').trim())).toBe(
      '<p>blog/urls.py</p><pre><code>{% filename %} {{#include a.rs}}\n</code></pre><p>{% include "x" %}</p>',
    );
    expect(problems).toEqual([
      'texte.md:3:1 template-tag-removed',
      'texte.md:5:1 include-not-followed',
      'texte.md:9:1 include-not-followed',
      'texte.md:11:1 template-tag-removed',
    ]);
  });
});
