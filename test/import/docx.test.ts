import { expect, test } from 'vitest';
import { docx, item, p, png, run } from './documents.js';
import { imported } from './imported.js';

const body = (xml: string, rest: Parameters<typeof docx>[1] = {}) => imported(docx(xml, rest));

test('each Heading 1 of a .docx is a file, in the order of book.md; the title page goes into book.md', () => {
  const { texts } = body(
    p('Les haies', 'Title') +
      p('Un essai', 'Subtitle') +
      p('Le départ', 'Heading1') +
      p('Un mot.') +
      p('L’œuvre', 'Heading1') +
      p('Deux.') +
      p('Suite', 'Heading2'),
  );
  expect(Object.keys(texts)).toEqual(['book.md', '01-le-depart.md', '02-l-oeuvre.md']);
  expect(texts['02-l-oeuvre.md']).toBe('# L’œuvre\n\nDeux.\n\n## Suite\n');
  expect(texts['book.md']).toContain('title: Les haies\nsubtitle: Un essai\n');
  expect(texts['book.md']).toContain('contents:\n  - 01-le-depart.md\n  - 02-l-oeuvre.md');
});

test('--one-file keeps chapters together, and numbers their notes on', () => {
  const note = (id: string) => `<w:footnote w:id="${id}">${p(`Note ${id}.`)}</w:footnote>`;
  const call = (id: string) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const file = docx(p('Un', 'Heading1') + p(run('A') + call('2')) + p('Deux', 'Heading1') + p(run('B') + call('3')), {
    notes: note('2') + note('3'),
  });
  const { texts } = imported(file, { oneFile: true, title: 'Les haies' });
  expect(texts['les-haies.md']).toBe('# Un\n\nA[^1]\n\n# Deux\n\nB[^2]\n\n[^1]: Note 2.\n\n[^2]: Note 3.\n');
});

test('marks are joined across the runs that Word cuts, and spaces leave them', () => {
  const { markdown } = body(
    p(
      `${run('Un ')}${run('mot ', '<w:i/>')}${run('très', '<w:i/>')}${run(' gras', '<w:b/>')}, ${run('xx', '<w:smallCaps/>')}${run('e', '<w:vertAlign w:val="superscript"/>')}${run(' H')}${run('2', '<w:vertAlign w:val="subscript"/>')}${run('O')}`.replace(
        ', ',
        run(', '),
      ),
    ),
  );
  expect(markdown).toBe('Un *mot très* **gras**, :sc[xx]^e^ H~2~O\n');
});

test('a passage in another language is marked, and one that is only said to be is not', () => {
  const lang = (code: string) => `<w:lang w:val="${code}"/>`;
  const french = 'Le pain se rompt et la main le partage avec celles et ceux qui sont venus de loin pour en avoir.';
  const { markdown, found } = body(
    p(run(`${french} `, lang('fr-FR')) + run('commons', lang('en-GB'))) +
      p(run(french, lang('en-US'))) +
      p(run(french, lang('fr-FR'))),
  );
  expect(markdown).toBe(`${french} :lang[commons]{lang=en}\n\n${french}\n\n${french}\n`);
  expect(found).toEqual(['passage-language: commons']);
});

test('lists keep their nesting and go on counting after a paragraph; letters become figures, and it is said', () => {
  const { markdown, found } = body(
    item('Un', 2) + item('Sous', 2, 1) + item('Deux', 2) + p('Entre.') + item('Trois', 2) + item('Point', 1),
  );
  expect(markdown).toBe('1. Un\n   1. Sous\n2. Deux\n\nEntre.\n\n3. Trois\n\n- Point\n');
  expect(found).toEqual(['list-format: Sous']);
});

test('tracked changes are accepted, a deleted end of paragraph too, and comments stay as comments', () => {
  const { markdown, found } = body(
    `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('Un ')}<w:ins>${run('nouveau ')}</w:ins></w:p>` +
      p(
        `<w:del><w:r><w:delText>vieux </w:delText></w:r></w:del>${run('mot')}<w:r><w:commentReference w:id="7"/></w:r>`,
      ),
    { comments: `<w:comment w:id="7" w:author="Ada">${p('À revoir -- vite')}</w:comment>` },
  );
  expect(markdown).toBe('Un nouveau mot <!-- Ada : À revoir — vite -->\n');
  expect(found).toEqual(['insertion: Un nouveau', 'deletion: Un nouveau mot', 'comment: Un nouveau mot']);
});

const drawing = (id: string, alt: string) =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Image 1" descr="${alt}"/><a:blip r:embed="${id}"/></wp:inline></w:drawing></w:r>`;

test('a picture becomes a figure with its alternative text and its caption; a remote one is told, never fetched', () => {
  const { markdown, files, found } = body(
    p(drawing('p1', 'Une haie en fleurs. Description générée automatiquement')) +
      p('Figure 1 : la haie', 'Caption') +
      p(run('Ailleurs') + drawing('p2', '')) +
      p(drawing('p3', '')),
    {
      pictures: { p1: 'media/a.png', p2: 'https://example.org/b.png', p3: 'media/c.emf' },
      parts: { 'word/media/a.png': png, 'word/media/c.emf': 'EMF' },
    },
  );
  expect(markdown).toBe('![Une haie en fleurs.](images/image-1.png "Figure 1 : la haie")\n\nAilleurs\n');
  expect([...files.keys()]).toContain('images/image-1.png');
  expect(found).toEqual(['picture-remote: Ailleurs', 'picture-format: ']);
});

test('fields: contents go, links and references stay, index entries are marked, page numbers are told', () => {
  const field = (code: string, shown = '') =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown && run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const contents = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Le départ 3')}</w:p><w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  const { markdown, found } = body(
    contents +
      p(`<w:bookmarkStart w:id="1" w:name="_Ref12"/>${run('Le départ')}`, 'Heading1') +
      p(
        run('Voir ') +
          field('REF _Ref12 \\h', 'le départ') +
          run(', page ') +
          field('PAGEREF _Ref12 \\h', '3') +
          run(', ') +
          field('HYPERLINK "https://example.org/a_b"', 'ce site') +
          run('.') +
          field('XE "licence:libre"'),
      ),
  );
  expect(markdown).toBe(
    '# Le départ {#le-départ}\n\nVoir [le départ](#le-départ), page [3](#le-départ), [ce site](https://example.org/a_b).:index[]{entry="licence > libre"}\n',
  );
  expect(found).toEqual(['page-reference: Voir le départ, page 3, ce site.']);
});

test('a formula of Word is TeX: in its sentence, or apart when it is alone', () => {
  const fraction =
    '<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:sSup><m:e><m:r><m:t>b</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:den></m:f></m:oMath>';
  const { markdown } = body(p(`${run('Soit ')}${fraction}`) + p(`<m:oMathPara>${fraction}</m:oMathPara>`));
  expect(markdown).toBe('Soit $\\frac{a}{b^{2}}$\n\n$$\n\\frac{a}{b^{2}}\n$$\n');
});

test('a table is one of GFM; with merged cells it is HTML, with Markdown in its cells', () => {
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const plain = body(`<w:tbl>${row(cell('A'), cell('B'))}${row(cell('1'), cell('2 | 3'))}</w:tbl>`);
  expect(plain.markdown).toBe('| A | B      |\n| - | ------ |\n| 1 | 2 \\| 3 |\n');
  expect(plain.found).toEqual(['table-header: A B 1 2 | 3']);
  const merged = body(`<w:tbl>${row(cell('A', '<w:gridSpan w:val="2"/>'))}${row(cell('1'), cell('2'))}</w:tbl>`);
  expect(merged.markdown).toContain(
    '<table>\n<thead>\n<tr>\n<th colspan="2">\n\nA\n\n</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>\n\n1\n',
  );
});

test('quotations, verse, scene breaks and line breaks are what they were', () => {
  const prose = Array.from({ length: 9 }, (_, at) => p(`Phrase ${at}.`)).join('');
  const { markdown } = body(
    prose +
      p('Cité.', 'Quote') +
      p('Un vers', 'Verse') +
      p('', 'Verse') +
      p('Un autre', 'Verse') +
      p('* * *') +
      p(`${run('Rue')}<w:r><w:br/></w:r>${run('Ville')}`),
  );
  expect(markdown).toContain('> Cité.\n\n:::verse\nUn vers\n\nUn autre\n:::\n\n***\n\nRue\\\nVille\n');
});

test('headings that only their looks say are known, and told', () => {
  const { texts, found } = body(
    [1, 2]
      .map(
        (at) =>
          p(run(`Partie du matin ${at}`, '<w:b/><w:sz w:val="36"/>')) +
          [1, 2, 3, 4, 5].map((each) => p(`Phrase ${each}, assez longue pour être du texte.`)).join(''),
      )
      .join(''),
  );
  expect(Object.keys(texts)).toEqual(['book.md', '01-partie-du-matin-1.md', '02-partie-du-matin-2.md']);
  expect(found).toContain('heading-guessed: Partie du matin 1');
});

test('what has no place in Markdown is told with its place', () => {
  const { found } = body(
    p(run('Un mot rouge', '<w:color w:val="FF0000"/>')) +
      p(run('caché', '<w:vanish/>') + run('visible')) +
      p('Au centre', '<w:jc w:val="center"/>') +
      p(
        `${run('Chaos')}<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Graphique 1"/></wp:inline></w:drawing></w:r>`,
      ),
  );
  expect(found).toEqual(['colour: Un mot rouge', 'hidden-text: visible', 'drawing: Chaos', 'alignment: Au centre']);
});
