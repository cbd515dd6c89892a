import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { elementsIn } from '../../../pipeline/document/html/elements-in.js';
import { cslFiles } from '../../../pipeline/system/csl-files.js';
import { html, plainSpaces } from '../document-of.js';
import { citedBook } from './cited.js';

const works = `
@book{ostrom1990, author={Ostrom, Elinor}, title={Governing the Commons: The Evolution of Institutions for Collective Action},
  publisher={Cambridge University Press}, address={Cambridge}, year={1990}, isbn={978-0-521-40599-7}, langid={english}}
@article{hardin1968, author={Hardin, Garrett}, title={The Tragedy of the Commons}, journal={Science}, volume={162},
  number={3859}, pages={1243--1248}, year={1968}, doi={10.1126/science.162.3859.1243}, langid={english}}
@incollection{hess2007, author={Hess, Charlotte and Ostrom, Elinor}, title={Introduction: An Overview of the Knowledge Commons},
  booktitle={Understanding Knowledge as a Commons}, editor={Hess, Charlotte and Ostrom, Elinor}, publisher={MIT Press},
  address={Cambridge (Mass.)}, year={2007}, pages={3--26}, langid={english}}
@online{gnu, author={{Free Software Foundation}}, title={Qu’est-ce que le logiciel libre ?}, year={2024},
  url={https://www.gnu.org/philosophy/free-sw.fr.html}, urldate={2026-11-22}, langid={french}}
@phdthesis{curie1903, author={Curie, Marie}, title={Recherches sur les substances radioactives}, school={Faculté des sciences de Paris},
  year={1903}}
`;

const all = 'Un [@ostrom1990], [@hardin1968], [@hess2007], [@gnu], [@curie1903].';

const section = (document: Awaited<ReturnType<typeof citedBook>>['document'], id: string) =>
  document.sections.find((each) => each.id === id);

/** The text of the entries, without the links back. */
async function entries(style: string, lang = 'fr'): Promise<string[]> {
  const { document } = await citedBook({ 'a.md': `# Un\n\n${all}` }, works, { citationStyle: style, lang });
  const list = section(document, 'bibliography');
  return elementsIn(list?.tree ?? { type: 'root', children: [] }, 'li').map((entry) =>
    plainSpaces(textOf({ ...entry, children: entry.children.slice(0, -2) })),
  );
}

describe('a citation in the text', () => {
  it('is set in the style of the book, and leads to its entry, which leads back', async () => {
    const { document, problems } = await citedBook(
      { 'a.md': '# Un\n\nVoir [voir @ostrom1990, p. 33; @hardin1968]. Selon @ostrom1990 [chap. 2], oui.' },
      works,
      { nocite: [] },
    );
    expect(problems).toEqual(['references.bib:undefined:undefined references-uncited']);
    expect(html(section(document, 'a'))).toBe(
      '<p>Voir <span class="citation" id="cite--1">(voir <a href="#ref--ostrom1990" role="doc-biblioref">Ostrom 1990, p. 33</a> ; <a href="#ref--hardin1968" role="doc-biblioref">Hardin 1968</a>)</span>. Selon <span class="citation" id="cite--2"><a href="#ref--ostrom1990" role="doc-biblioref">Ostrom (1990, chap. 2)</a></span>, oui.</p>',
    );
    const list = html(section(document, 'bibliography'));
    expect(list).toContain('<li class="reference" id="ref--hardin1968">');
    expect(list).toContain('<a href="https://doi.org/10.1126/science.162.3859.1243">');
    expect(list).toContain(
      '<span class="cited-at"><a class="cited" href="#cite--1" role="doc-backlink" aria-label="Retour au texte (1)">↩︎</a> <a class="cited" href="#cite--2" role="doc-backlink" aria-label="Retour au texte (2)">2</a></span>',
    );
    expect(document.anchors.get('ref--ostrom1990')).toBe('bibliography');
  });

  it('tells the years of one author apart, through the whole book', async () => {
    const bibtex =
      '@book{b, author={Doe, J.}, title={Beau}, year={2004}}\n@book{a, author={Doe, J.}, title={Ancien}, year={2004}}';
    const { document } = await citedBook({ 'a.md': '# Un\n\n[@b]', 'b.md': '# Deux\n\n[@a]' }, bibtex);
    expect(html(section(document, 'a'))).toContain('>Doe 2004a<');
    expect(html(section(document, 'b'))).toContain('>Doe 2004b<');
  });

  it('says numbers in a style of numbers, each leading to its entry', async () => {
    const { document } = await citedBook({ 'a.md': '# Un\n\n[@hardin1968; @ostrom1990], @gnu.' }, works, {
      citationStyle: 'iso690-numeric-fr',
    });
    const text = html(section(document, 'a'));
    expect(text).toContain(
      '(<a href="#ref--hardin1968" role="doc-biblioref">1</a>, <a href="#ref--ostrom1990" role="doc-biblioref">2</a>)',
    );
    expect(text).toContain('<a href="#ref--gnu" role="doc-biblioref">Free Software Foundation (3)</a>');
    expect(html(section(document, 'bibliography'))).toContain('<span class="number">1.</span> HARDIN');
  });

  it('holds no links in a title or in a link', async () => {
    const { document } = await citedBook(
      { 'a.md': '# Relire @ostrom1990\n\n## Et @hardin1968\n\n[Lire [@gnu]](https://gnu.org/).' },
      works,
    );
    const first = document.sections.find(({ file }) => file === 'a.md');
    expect(first?.title).toBe('Relire Ostrom (1990)');
    expect(first?.headings.map(({ text }) => text)).toEqual(['Et Hardin (1968)']);
    expect(html(first)).toContain('<a href="https://gnu.org/">Lire <span>(Free Software Foundation 2024)</span></a>');
  });

  it('is set in the caption of a figure', async () => {
    const { document } = await citedBook(
      { 'a.md': '# Un\n\n![Un pré](f.png "D’après [@ostrom1990, p. 3], *sic*, et @hardin1968 [p. 4].")', 'f.png': '' },
      works,
    );
    const caption = elementsIn(section(document, 'a')?.tree ?? { type: 'root', children: [] }, 'figcaption')[0];
    expect(caption && plainSpaces(textOf(caption))).toBe('D’après (Ostrom 1990, p. 3), sic, et Hardin (1968, p. 4).');
  });

  it('names what no bibliography holds, and the nearest key', async () => {
    const { problems, remedies, document } = await citedBook(
      { 'a.md': '# Un\n\nVoir [@ostrom1900] et\n@framasoft.' },
      works,
    );
    expect(problems.slice(0, 2)).toEqual(['a.md:3:7 citation-unknown', 'a.md:4:1 citation-unknown']);
    expect(remedies[0]).toContain('`ostrom1990`');
    expect(remedies[1]).toContain('`\\@framasoft`');
    expect(html(section(document, 'a'))).toContain('<mark class="missing">[@ostrom1900]</mark>');
  });
});

describe('a style of notes', () => {
  const text =
    'Un fait [voir @ostrom1990, p. 33]. Selon @hardin1968 [p. 1244], un autre[^1]. Et [@ostrom1990, p. 40].\n\n[^1]: Mais voir @ostrom1990, et [@hess2007].';
  const read = async (citationStyle: string) => {
    const { document } = await citedBook({ 'a.md': `# Un\n\n${text}` }, works, { citationStyle });
    const one = section(document, 'a');
    return {
      text: plainSpaces(textOf(one?.tree ?? { type: 'root', children: [] })).trim(),
      notes: (one?.notes ?? []).map(({ tree }) => plainSpaces(textOf(tree)).trim()),
      document,
    };
  };

  it('puts citations into notes, and leaves those of notes where they are', async () => {
    const { text: set, notes } = await read('chicago-fullnote-bibliography-fr');
    expect(set).toBe('Un fait1. Selon Hardin2, un autre3. Et4.');
    expect(notes).toEqual([
      'Voir Elinor Ostrom, Governing the Commons: The Evolution of Institutions for Collective Action (Cambridge : Cambridge University Press, 1990), 33.',
      'Garrett Hardin. « The Tragedy of the Commons », Science 162, no 3859 (1968) : 1244. https://doi.org/10.1126/science.162.3859.1243.',
      expect.stringMatching(
        /^Mais voir Ostrom, Governing the Commons.*Action, et Charlotte Hess et Elinor Ostrom\. « Introduction/,
      ),
      expect.stringMatching(/^Ostrom, Governing the Commons.*, 40\.$/),
    ]);
  });

  it('says in which note a work was cited first, by the number that readers see', async () => {
    const first = {
      path: 'renvoi.csl',
      text: '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note"><info><title>Renvoi</title><id>renvoi</id><updated>2026-01-01T00:00:00+00:00</updated></info><citation><layout suffix="."><choose><if position="subsequent"><text variable="first-reference-note-number" prefix="note "/></if><else><text variable="title"/></else></choose></layout></citation></style>',
    };
    const files = {
      'a.md': '# Un\n\nUn [@gnu]. Deux [@curie1903]. Trois [@gnu].',
      'b.md': '# Deux\n\nQuatre [@curie1903].',
    };
    const { document } = await citedBook(files, works, { citationStyle: first });
    const notes = (id: string) => section(document, id)?.notes.map(({ tree }) => plainSpaces(textOf(tree)));
    expect(notes('a')?.at(2)).toBe('Note 1.');
    expect(notes('b')).toEqual(['Note 2 (Chapitre 1).']);
  });

  it('calls after the stop in English', async () => {
    const style = { citationStyle: 'chicago-note-bibliography', lang: 'en' };
    const { document } = await citedBook(
      { 'a.md': '# One\n\nA fact [@gnu]. Another, too [@curie1903], is here.' },
      works,
      style,
    );
    expect(textOf(section(document, 'a')?.tree ?? { type: 'root', children: [] })).toContain(
      'A fact.1 Another, too,2 is here.',
    );
  });

  it('says *ibid.* where the style does', async () => {
    const ibid = {
      path: 'court.csl',
      text: '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note"><info><title>Court</title><id>court</id><updated>2026-01-01T00:00:00+00:00</updated></info><citation><layout suffix="." delimiter=" ; "><choose><if position="ibid-with-locator"><group delimiter=", "><text term="ibid"/><text variable="locator"/></group></if><else-if position="ibid"><text term="ibid"/></else-if><else><text variable="title"/></else></choose></layout></citation></style>',
    };
    const { document } = await citedBook(
      { 'a.md': '# Un\n\nUn [@gnu]. Deux [@gnu]. Trois [@gnu, p. 3]. Quatre [@curie1903].' },
      works,
      { citationStyle: ibid },
    );
    const notes = section(document, 'a')?.notes.map(({ tree }) => plainSpaces(textOf(tree)));
    expect(notes).toEqual([
      'Qu’est-ce que le logiciel libre ?',
      'Ibid.',
      'Ibid., 3.',
      'Recherches sur les substances radioactives.',
    ]);
    expect(section(document, 'bibliography')).toBeUndefined();
  });
});

describe('the list of the works cited', () => {
  it.each([
    ['iso690-author-date-fr', 'fr'],
    ['iso690-numeric-fr', 'fr'],
    ['iso690-note-fr', 'fr'],
    ['chicago-author-date', 'en'],
    ['apa', 'en'],
  ])('holds a book, an article, a chapter, a page and a thesis as %s sets them', async (style, lang) => {
    expect((await entries(style, lang)).join('\n')).toMatchSnapshot();
  });

  it('stands where the author says, and only there', async () => {
    const { document } = await citedBook(
      { 'a.md': '# Un\n\nUn [@gnu].\n\n## Lectures\n\n::: {#refs}\n:::\n\nFin.' },
      works,
    );
    expect(html(section(document, 'a'))).toMatch(
      /<h2 id="lectures">.*<div class="references"><ul><li.*<\/ul><\/div><p>Fin/,
    );
    expect(section(document, 'bibliography')).toBeUndefined();
  });

  it('ends the bibliography that the author began', async () => {
    const { document } = await citedBook(
      { 'a.md': '# Un\n\nUn [@gnu].', 'z.md': '# Bibliographie\n\nCe que j’ai lu.' },
      works,
    );
    const list = document.sections.filter(({ type }) => type === 'bibliography');
    expect(list.map(html)).toEqual([expect.stringMatching(/^<p>Ce que j’ai lu\.<\/p><div class="references"><ul><li/)]);
  });

  it('has works that are not cited when it is asked to', async () => {
    const some = await citedBook({ 'a.md': '# Un\n\nRien.' }, works, { nocite: ['gnu'] });
    expect(html(section(some.document, 'bibliography')).match(/<li/g)).toHaveLength(1);
    const every = await citedBook({ 'a.md': '# Un\n\nRien.' }, works, { nocite: ['*'] });
    expect(html(section(every.document, 'bibliography')).match(/<li/g)).toHaveLength(5);
    expect(every.problems).toEqual([]);
  });

  it('marks titles in other languages, and is set as the book is', async () => {
    const { document } = await citedBook({ 'a.md': '# Un\n\n[@ostrom1990]' }, works, {
      citationStyle: 'chicago-author-date-fr',
    });
    const list = section(document, 'bibliography');
    expect(html(list)).toContain('<span lang="en"><i>Governing the Commons: The Evolution');
    expect(textOf(list?.tree ?? { type: 'root', children: [] })).toContain(
      'Cambridge\u00a0: Cambridge University Press',
    );
  });

  it('notes what a cited work lacks', async () => {
    const { problems } = await citedBook({ 'a.md': '# Un\n\n[@a]' }, '@book{a, title={Sans auteur}}');
    expect(problems).toEqual(['references.bib:1:1 reference-incomplete']);
  });
});

describe('the style of a book', () => {
  const use = async (citationStyle: string | { path: string; text: string }) =>
    (await citedBook({ 'a.md': '# Un\n\nRien.' }, works, { citationStyle, nocite: ['*'] })).problems;

  it('is one that the program has, or a CSL file that can be used', async () => {
    expect(await use('iso690-author-date')).toEqual(['book.md:undefined:undefined citation-style-unknown']);
    expect(await use({ path: 'a.csl', text: '<style' })).toEqual([
      'book.md:undefined:undefined citation-style-invalid',
    ]);
    const dependent =
      '<style><info><link href="http://www.zotero.org/styles/apa" rel="independent-parent"/></info></style>';
    expect(await use({ path: 'a.csl', text: dependent })).toEqual([
      'book.md:undefined:undefined citation-style-invalid',
    ]);
  });

  it.each([...cslFiles.styles])('%s sets every kind of work', async (style) => {
    expect(await use(style)).toEqual([]);
  });
});
