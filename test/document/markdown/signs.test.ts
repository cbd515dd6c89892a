import { describe, expect, it } from 'vitest';
import { emojiFor } from '../../../pipeline/document/emoji.js';
import type { MarkdownFile } from '../../../pipeline/manuscript/manuscript.js';
import { documentOf, html } from '../document-of.js';

const chaptersOf = (text: string) => {
  const file: MarkdownFile = { path: 'a.md', text, header: { data: {}, place: () => undefined } };
  return { chapters: new Map([['a.md', file]]) };
};

const made = async (markdown: string) => {
  const emoji = await emojiFor(chaptersOf(markdown));
  const { written, problems } = documentOf(`# T\n\n${markdown}`, emoji ? { emoji } : {});
  return { html: html(written[0]), problems };
};

describe('emoji by the names that GitHub gives them', () => {
  it('are what they name', async () => {
    expect((await made('Bravo :tada:, **:+1:** (:heart:)')).html).toBe('<p>Bravo 🎉, <strong>👍</strong> (❤️)</p>');
  });

  it('are text when no emoji has this name, in code, within words and numbers', async () => {
    const typed = ':pain_perdu: à 10:30:00, a:b:c, x:heart:, ratio 1:100:1';
    expect((await made(typed)).html).toBe(`<p>${typed}</p>`);
    expect((await made('`:tada:` et :heart:')).html).toBe('<p><code>:tada:</code> et ❤️</p>');
  });

  it('are not looked for in a book that calls none', async () => {
    expect(await emojiFor(chaptersOf('À 10:30:00, une note : ceci. ::: note :::'))).toBeUndefined();
    expect(await emojiFor(chaptersOf('Un :tada:'))).toBeDefined();
  });
});

describe('the language of code in a sentence', () => {
  it('is no part of it, as in PyMdown', async () => {
    expect((await made('`#!html <b>` et `:::info Titre`')).html).toBe(
      '<p><code>&#x3C;b></code> et <code>:::info Titre</code></p>',
    );
    expect((await made('`#!/bin/sh -e` `#!bash`')).html).toBe('<p><code>#!/bin/sh -e</code> <code>#!bash</code></p>');
  });
});

describe('icons of Material for MkDocs', () => {
  it('go, and are told once', async () => {
    const { html, problems } = await made(
      ':material-check: Fait, **gras** :octicons-heart-fill-24:{ .red } cœur. [Envoyer :fontawesome-solid-paper-plane:](https://a.fr)\n\n:simple-linux:\n\nFin.',
    );
    expect(html).toBe('<p>Fait, <strong>gras</strong> cœur. <a href="https://a.fr">Envoyer</a></p><p>Fin.</p>');
    expect(problems).toEqual(['texte.md:3:1 icons-removed']);
  });

  it('leave nothing of a link that held but one, and leads nowhere', async () => {
    expect((await made('Un. [:octicons-file-code-24:][_source]\n\n[:octicons-tag-24:][_deux]\n\nFin.')).html).toBe(
      '<p>Un.</p><p>Fin.</p>',
    );
  });

  it('say yes and no in the cells of a table', async () => {
    const { html, problems } = await made('| a | b |\n|---|---|\n| :material-check: | :octicons-x-16: |');
    expect(html).toContain('<td>✓</td><td>✗</td>');
    expect(problems).toEqual([]);
  });
});
