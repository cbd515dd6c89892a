import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../../pipeline/diagnostics/diagnostics.js';
import { readReferences } from '../../../pipeline/document/citations/read-references.js';
import { bookOf } from '../book-of.js';

async function read(path: string, text: string) {
  const diagnostics = new Diagnostics('fr');
  const references = await readReferences(bookOf({}, { bibliography: [{ path, text }] }), diagnostics);
  const problems = diagnostics.messages.map(({ file, line, ruleId }) => `${file}:${line} ${ruleId}`);
  return { items: Object.fromEntries([...references].map(([key, { item }]) => [key, item])), problems, references };
}

describe('BibTeX', () => {
  it('becomes CSL: names, dates, titles, what contains the work', async () => {
    const { items, problems } = await read(
      'a.bib',
      String.raw`@string{pup = "Presses universitaires"}
@incollection{bennett,
  author = {Bennett, Jr., Frank and von der M{\"u}hll, Hans and {Imprimerie nationale}},
  title = {L'{\'E}tat \& la \emph{toile}}, booktitle = {Recueil}, editor = {Smith, Al},
  publisher = pup, address = {Genève}, date = {2001-03-05/2001-04}, pages = {10--20}, doi = {10.1000/xyz},
  langid = {french}, abstract = {Un résumé.}
}
@phdthesis{curie, author = {Marie Curie}, title = {Recherches}, school = {Sorbonne}, year = 1903, month = jun}
@online{web, title = {Une page}, url = {https://exemple.org/a_b}, urldate = {2026-01-02}, date = {2025?}}`,
    );
    expect(problems).toEqual([]);
    expect(items).toEqual({
      bennett: {
        id: 'bennett',
        type: 'chapter',
        title: 'L’État & la <i>toile</i>'.replace('’', "'"),
        'container-title': 'Recueil',
        publisher: 'Presses universitaires',
        'publisher-place': 'Genève',
        page: '10–20',
        DOI: '10.1000/xyz',
        author: [
          { family: 'Bennett', given: 'Frank', suffix: 'Jr.' },
          { family: 'Mühll', given: 'Hans', 'non-dropping-particle': 'von der' },
          { literal: 'Imprimerie nationale' },
        ],
        editor: [{ family: 'Smith', given: 'Al' }],
        issued: {
          'date-parts': [
            [2001, 3],
            [2001, 4],
          ],
        },
        language: 'fr',
      },
      curie: {
        id: 'curie',
        type: 'thesis',
        title: 'Recherches',
        publisher: 'Sorbonne',
        author: [{ family: 'Curie', given: 'Marie' }],
        issued: { 'date-parts': [[1903, 6]] },
        genre: 'Thèse de doctorat',
      },
      web: {
        id: 'web',
        type: 'webpage',
        title: 'Une page',
        URL: 'https://exemple.org/a_b',
        accessed: { 'date-parts': [[2026, 1, 2]] },
        issued: { 'date-parts': [[2025]], circa: true },
      },
    });
  });

  it('goes on after what is broken, and says the line of each problem', async () => {
    const { items, problems } = await read(
      'a.bib',
      '@book{un, title={Un}}\n\n@book{casse, title={Sans fin\n\n@livre{deux, title={Deux}}\n@book{un, title={Encore}}\n@book{trois, title={Trois}}\n',
    );
    expect(problems).toEqual([
      'a.bib:3 bibliography-entry-broken',
      'a.bib:5 bibliography-entry-type',
      'a.bib:6 bibliography-key-doubled',
    ]);
    expect(Object.entries(items).map(([key, { title }]) => [key, title])).toEqual([
      ['un', 'Un'],
      ['deux', 'Deux'],
      ['trois', 'Trois'],
    ]);
  });

  it('knows a work by its other keys too', async () => {
    const { references } = await read('a.bib', '@book{un, ids={uno,one}, title={Un}}');
    expect([...references.keys()]).toEqual(['un', 'uno', 'one']);
    expect(references.get('one')?.item.id).toBe('un');
  });
});

describe('CSL data', () => {
  const item = { id: 'un', type: 'book', title: 'Un', issued: { 'date-parts': [['1990', '5']] } };
  const read1990 = { ...item, issued: { 'date-parts': [[1990, 5]] } };

  it('is read from JSON', async () => {
    expect((await read('a.json', JSON.stringify([item]))).items).toEqual({ un: read1990 });
  });

  it('is read from YAML as pandoc writes it', async () => {
    const yaml = `references:\n- id: un\n  type: book\n  title: Un\n  issued:\n  - year: 1990\n    month: 5\n- id: deux\n  type: book\n  issued: 1991-02\n`;
    const { items } = await read('a.yaml', yaml);
    expect(items['un']).toEqual(read1990);
    expect(items['deux']?.issued).toEqual({ 'date-parts': [[1991, 2]] });
  });

  it('tells the line of what cannot be read', async () => {
    const { problems, items } = await read(
      'a.json',
      '[\n  {"id": "un", "type": "book"},\n  {"title": "Sans clef"},\n  {"id": 2, "type": "book"}\n]',
    );
    expect(problems).toEqual(['a.json:3 bibliography-entry-broken']);
    expect(Object.keys(items)).toEqual(['2', 'un']);
  });

  it('is a list', async () => {
    expect((await read('a.json', '{"un": 1}')).problems).toEqual(['a.json:1 bibliography-not-a-list']);
  });

  it('is no other kind of file', async () => {
    expect((await read('a.docx', 'x')).problems).toEqual(['a.docx:undefined bibliography-format']);
  });
});
