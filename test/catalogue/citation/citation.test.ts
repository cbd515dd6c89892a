import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { bibtex } from '../../../pipeline/catalogue/citation/bibtex.js';
import { cslJson } from '../../../pipeline/catalogue/citation/csl.js';
import { reference } from '../../../pipeline/catalogue/citation/iso690.js';
import { siteWords } from '../../../pipeline/catalogue/words.js';
import { wordsFor } from '../../../pipeline/language/words.js';
import { englishLoaf, loaf } from '../sample-entries.js';

const address = 'https://livres.exemple.org/le-pain_commun/';

test('BibTeX holds names in sorting form and escapes what TeX would read', () => {
  expect(bibtex({ ...loaf, title: '100 % {pur} & #1_^~\\' }, address)).toBe(`@book{lefevre2026,
  author     = {Lefèvre, Élodie and Août, Jean d’},
  translator = {Durand, Zoé},
  title      = {100 \\% \\{pur\\} \\& \\#1\\_\\textasciicircum{}\\textasciitilde{}\\textbackslash{}},
  subtitle   = {Récits d’un four de village},
  publisher  = {Presses libres and Les Fours associés},
  date       = {2026-11-22},
  year       = {2026},
  version    = {1.2.0},
  langid     = {fr},
  isbn       = {978-2-1234-5680-3},
  doi        = {10.5555/pain},
  url        = {${address}},
  note       = {CC BY-SA 4.0}
}
`);
});

test('an organisation is one name', () => {
  const entry = {
    ...englishLoaf,
    contributors: [{ name: 'Django Girls', sort: 'Django Girls', roles: ['aut'] as const }],
  };
  expect(bibtex(entry, undefined)).toContain('author     = {{Django Girls}}');
  expect(JSON.parse(cslJson(entry, undefined))[0].author).toEqual([{ literal: 'Django Girls' }]);
});

test('CSL-JSON says what the book is', () => {
  expect(JSON.parse(cslJson(loaf, address))[0]).toMatchObject({
    id: 'le-pain-commun',
    type: 'book',
    title: 'Le pain commun: Récits d’un four de village',
    author: [
      { family: 'Lefèvre', given: 'Élodie' },
      { family: 'Août', given: 'Jean d’' },
    ],
    issued: { 'date-parts': [[2026, 11, 22]] },
    DOI: '10.5555/pain',
    URL: address,
    license: 'https://creativecommons.org/licenses/by-sa/4.0/',
  });
});

test('the reference speaks the language of the site and marks the title’s', () => {
  const nodes = reference(englishLoaf, 'https://livres.exemple.org/x/', siteWords('fr'), wordsFor('fr'));
  expect(toHtml({ type: 'root', children: nodes })).toBe(
    'BAKER, Ann. <cite lang="en">The &#x3C;Common> Loaf &#x26; Co</cite>. Version 1.0.0. 2024. CC BY-NC-ND 4.0. Disponible à l’adresse\u00a0: <a href="https://livres.exemple.org/x/">https://livres.exemple.org/x/</a>',
  );
});
