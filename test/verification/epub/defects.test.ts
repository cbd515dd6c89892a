import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeEpub } from '../../../pipeline/editions/epub/write-epub.js';
import type { Evidence } from '../../../pipeline/verification/evidence.js';
import { expectedOf } from '../../../pipeline/verification/expected.js';
import { runLivres } from '../../commands/run-livres.js';
import { samplePages } from '../../editions/epub/opened.js';
import { sampleInput } from '../../editions/sample-input.js';
import { bytesOf } from '../../editions/stored-content.js';
import { makeFolder } from '../../system/temporary-folder.js';
import { add, type Change, drop, edit, tamper } from './tamper.js';

const opf = 'OEBPS/content.opf';
const toc = 'OEBPS/toc.xhtml';
const four = 'OEBPS/le-four.xhtml';
const mie = 'OEBPS/la-mie.xhtml';

/** A defect in a good EPUB: what it is, the fact that must not hold any more, and how it is made. */
const defects: readonly (readonly [defect: string, fact: string, ...changes: Change[]])[] = [
  // Container and package
  [
    'a resource that the manifest does not name',
    'container',
    add('OEBPS/images/stray.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
  ],
  ['a resource that is not there', 'container', drop('OEBPS/images/four.jpg')],
  ['no modified date', 'manifest', edit(opf, /<meta property="dcterms:modified">.*?<\/meta>/, '')],
  ['a modified date with a time zone', 'manifest', edit(opf, '2026-11-22T00:00:00Z', '2026-11-22T00:00:00+01:00')],
  [
    'formulas that reading systems are not told of',
    'manifest',
    edit(opf, 'properties="mathml svg"', 'properties="svg"'),
  ],
  ['no cover image', 'manifest', edit(opf, ' properties="cover-image"', '')],
  [
    'pages that turn the wrong way',
    'manifest',
    edit(opf, '<spine toc="ncx">', '<spine toc="ncx" page-progression-direction="rtl">'),
  ],
  ['no navigation document', 'navigation', edit(opf, ' properties="nav"', '')],
  // Rights
  ['a tampered licence', 'license', edit(opf, '"dcterms:license">https://creativecommons.org/licenses/by-sa', '$&-nc')],
  [
    'a tampered licence link on the imprint',
    'license',
    edit('OEBPS/mentions-legales.xhtml', /licenses\/by-sa/, 'licenses/by-nd'),
  ],
  [
    'a picture without its credit',
    'credit',
    edit(opf, /<meta property="cc:attributionName" refines="#picture-four">.*?<\/meta>/, ''),
  ],
  // Navigation
  [
    'a contents entry that leads to no document',
    'navigation',
    edit(toc, 'href="la-mie.xhtml#la-croute"', 'href="la-croute.xhtml"'),
  ],
  ['a contents entry that leads to no id', 'navigation', edit(toc, '#la-croute', '#croute')],
  [
    'a chapter that the contents leave out',
    'navigation',
    edit(toc, /<li><a href="la-mie.xhtml">.*?<\/ol>\s*<\/li>/s, ''),
  ],
  ['contents in another order than the text', 'navigation', edit(toc, 'href="le-four.xhtml"', 'href="credits.xhtml"')],
  ['an NCX that says otherwise', 'navigation', edit('OEBPS/toc.ncx', '<text>Compter</text>', '<text>Conter</text>')],
  ['a landmark that leads nowhere', 'navigation', edit(toc, /(epub:type="bodymatter" href=")[^"]+/, '$1debut.xhtml')],
  // Pages
  ['a page-list that leads to no page break', 'pages', edit(toc, 'le-four.xhtml#page-10', 'le-four.xhtml#allumer')],
  ['a page that the page-list leaves out', 'pages', edit(toc, /<li><a href="le-four.xhtml#page-10">10<\/a><\/li>/, '')],
  [
    'pages in the wrong order',
    'pages',
    edit(toc, '#page-9">9<', '#page-10">10<'),
    edit(toc, '#page-10">10</a></li>\n  <li><a href="la', '#page-9">9</a></li>\n  <li><a href="la'),
  ],
  ['a page with another number', 'pages', edit(four, 'aria-label="10"', 'aria-label="11"')],
  // Links and notes
  ['a link that leads nowhere', 'links', edit(four, 'href="la-mie.xhtml#la-croute"', 'href="la-mie.xhtml#mie"')],
  ['an id given twice', 'links', edit(four, '<h2 id="compter">', '<h2 id="allumer">')],
  ['a name taken from nowhere', 'links', edit(mie, 'aria-labelledby="la-mie-title"', 'aria-labelledby="titre"')],
  [
    'a picture fetched from elsewhere',
    'links',
    edit(mie, 'src="images/plan.svg"', 'src="https://exemple.org/plan.svg"'),
  ],
  ['a font that is not there', 'links', edit('OEBPS/style.css', 'SourceSerif4-Regular.ttf', 'Lost.ttf')],
  ['a note without a way back', 'notes', edit(four, /<a href="#noteref-1" role="doc-backlink".*?<\/a>/, '')],
  ['a note call that leads to no note', 'notes', edit(four, 'href="#note-1"', 'href="#allumer"')],
  ['a note that nothing calls', 'notes', edit(mie, /<sup><a class="noteref".*?<\/sup>/, '')],
  // Semantics and nesting
  ['a wrong role', 'semantics', edit(mie, 'role="doc-chapter"', 'role="doc-appendix"')],
  ['a role that does not exist', 'semantics', edit(mie, 'role="separator"', 'role="divider"')],
  ['a chapter without a name', 'semantics', edit(mie, ' aria-labelledby="la-mie-title"', '')],
  ['a block in a paragraph', 'nesting', edit(mie, '<p>Une citation.</p>', '<p><div>Une citation.</div></p>')],
  ['a list of paragraphs', 'nesting', edit(mie, '<ol start="3"><li><p>Trois</p></li>', '<ol start="3"><p>Trois</p>')],
  ['a link in a link', 'nesting', edit(four, 'jamais du pin</a>', 'jamais <a href="la-mie.xhtml">du pin</a></a>')],
  ['tags that cross', 'validity', edit(four, 'le-bois">Le bois</h3>', 'le-bois"><em>Le bois</h3></em>')],
  ['a heading that skips a level', 'headings', edit(four, /<h3 (.*?)<\/h3>/, '<h4 $1</h4>')],
  ['an empty heading', 'headings', edit(four, '>Compter</h2>', '></h2>')],
  // Languages
  ['a document without a language', 'languages', edit(mie, ' lang="fr" xml:lang="fr"', '')],
  [
    'a language that is none',
    'languages',
    edit(mie, 'lang="en" dir="ltr" xml:lang="en"', 'lang="en_GB" dir="ltr" xml:lang="en_GB"'),
  ],
  // Alternatives and claims
  ['a picture without alt', 'alternatives', edit(mie, ' alt="Plan du fournil : une pièce."', '')],
  ['a picture whose text was emptied', 'accessibility', edit(mie, 'alt="Plan du fournil : une pièce."', 'alt=""')],
  ['a formula without a text', 'alternatives', edit(mie, / alttext="[^"]*"/, '')],
  ['a header of a table that heads nothing', 'alternatives', edit(four, '<th scope="col">', '<th>')],
  ['a claim that nothing measured', 'accessibility', edit(opf, '>ARIA<', '>synchronizedAudioText<')],
  ['no word on hazards', 'accessibility', edit(opf, /<meta property="schema:accessibilityHazard">.*?<\/meta>/, '')],
  [
    'conformance that nobody found',
    'conformance',
    edit(
      opf,
      '<meta name="generator"',
      '<meta property="dcterms:conformsTo">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>$&',
    ),
  ],
  // What runs
  ['a script', 'active', edit(mie, '</section></body>', '<script src="x.js"></script>$&'), add('OEBPS/x.js', '')],
];

const nameOf = (index: number): string => `defect-${index}.epub`;

let folder: string;
let evidence: readonly Evidence[];

beforeAll(async () => {
  const input = await sampleInput({ pageMap: samplePages });
  const good = await bytesOf((await writeEpub(input)).files[0]);
  const { sections: _, ...expected } = expectedOf(input.book, input.document, false);
  const epubs = Object.fromEntries(defects.map(([, , ...changes], index) => [nameOf(index), tamper(good, changes)]));
  const files = { 'good.epub': good, 'careless.epub': tamper(good, [], { stored: /\.jpg$/ }), ...epubs };
  folder = await makeFolder({ 'report.json': JSON.stringify({ expected }), ...files });
  const { stdout, stderr } = await runLivres(['verify', '--all', '--json', ...Object.keys(files)], folder);
  if (!stdout) throw new Error(stderr);
  evidence = JSON.parse(stdout) as Evidence[];
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Facts that do not hold in a file. */
const failed = (name: string): readonly string[] =>
  evidence.find(({ file }) => file === name)?.proofs.flatMap(({ fact, holds }) => (holds ? [] : [fact])) ?? [
    'not read',
  ];

test('a good EPUB has no defect, and each side of it was looked at', () => {
  expect(failed('good.epub')).toEqual([]);
  const facts = new Set(evidence.find(({ file }) => file === 'good.epub')?.proofs.map(({ fact }) => fact));
  for (const [, fact] of defects) expect(facts).toContain(fact);
});

test('a compressed mimetype file is found', () => {
  expect(failed('careless.epub')).toContain('container');
});

test.each(defects.map(([defect, fact], index) => [defect, fact, index] as const))(
  '%s is found (%s)',
  (_, fact, index) => {
    expect(failed(nameOf(index))).toContain(fact);
  },
);
