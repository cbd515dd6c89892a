import { describe, expect, it } from 'vitest';
import { documentOf, rendered } from '../document-of.js';

const said = (markdown: string): readonly string[] => documentOf(`# T\n\n${markdown}`).problems;

describe('a table of contents in a file', () => {
  it.each([
    '[TOC]',
    '[[toc]]',
    '[[_TOC_]]',
    '@[toc]',
    '{{< toc >}}',
    '{% toc %}',
    '* TOC\n{:toc}',
    '<!-- toc -->\n\n- [Un](#un)\n\n<!-- tocstop -->',
    '<!-- START doctoc generated TOC please keep comment here -->\n<!-- DON’T EDIT -->\n**Contents**\n\n- [Un](#un)\n<!-- END doctoc generated TOC -->',
    '<!--ts-->\n* [Un](#un)\n<!--te-->',
    '## Sommaire\n\n[TOC]',
    '## Table of contents {#toc}\n\n<!-- toc -->\n- [Un](#un)\n<!-- tocstop -->',
  ])('goes, with its heading, and is told: %j', (markdown) => {
    expect(rendered(`${markdown}\n\n## Un\n\nTexte.`)).toBe('<h2 id="un">Un</h2><p>Texte.</p>');
    expect(said(`${markdown}\n\n## Un\n\nTexte.`).map((each) => each.split(' ')[1])).toEqual(['contents-list-removed']);
  });

  it('leaves a heading that has more under it', () => {
    expect(rendered('## Sommaire\n\n[TOC]\n\nUn mot.')).toBe('<h2 id="sommaire">Sommaire</h2><p>Un mot.</p>');
  });

  it.each([
    ['`[TOC]` la demande', '<p><code>[TOC]</code> la demande</p>'],
    ['Écrivez [TOC] ici', '<p>Écrivez [TOC] ici</p>'],
    ['[toc]\n\n[toc]: https://a.fr', '<p><a href="https://a.fr">toc</a></p>'],
    ['<!-- toc -->\n\nUn mot.', '<p>Un mot.</p>'],
  ])('is no other thing: %j', (markdown, expected) => expect(rendered(markdown)).toBe(expected));
});
