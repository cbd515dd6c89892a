import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../pipeline/editions/edition.js';
import { writeWeb } from '../../../pipeline/editions/web/write-web.js';
import type { Proof } from '../../../pipeline/verification/evidence.js';
import { expectedOf } from '../../../pipeline/verification/expected.js';
import { verifyWeb } from '../../../pipeline/verification/web/verify-web.js';
import { borrowingInput } from '../../editions/sample/borrowed.js';
import { sampleInput } from '../../editions/sample-input.js';

const input = await sampleInput();
const edition = await writeWeb(input);
const expected = expectedOf(input.book, input.document, false);

/** The edition with one file changed, as a fault of the writer or a later hand would change it. */
const changed = (path: RegExp, change: (text: string) => string): Edition => ({
  ...edition,
  files: edition.files.map((file) =>
    path.test(file.path) && typeof file.content === 'string' ? { ...file, content: change(file.content) } : file,
  ),
});

const failures = async (of: Edition, against = expected): Promise<readonly Proof[]> =>
  (await verifyWeb(of, against)).proofs.filter(({ holds }) => !holds);

const places = async (of: Edition): Promise<string[]> =>
  (await failures(of)).map(({ fact, where }) => `${fact}: ${where}`);

test('a finished edition is proved: every fact, the links, the text', async () => {
  const { proofs, file } = await verifyWeb(edition, expected);
  expect(file).toBe('read/index.html');
  expect(proofs.filter(({ holds }) => !holds)).toEqual([]);
  const facts = new Set(proofs.map(({ fact }) => fact));
  for (const fact of [
    'title',
    'language',
    'license',
    'holder',
    'year',
    'attribution',
    'notice',
    'credit',
    'links',
    'requests',
    'text',
  ])
    expect(facts, fact).toContain(fact);
});

test('pages that agree are one proof each fact and place, whatever their number', async () => {
  const { proofs } = await verifyWeb(edition, expected);
  expect(proofs.length).toBeLessThan(35);
});

test('one licence that differs in one page is told with its place', async () => {
  const of = changed(/la-mie/, (html) =>
    html.replace(
      '<link rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/">',
      '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">',
    ),
  );
  expect(await failures(of)).toEqual([
    {
      fact: 'license',
      where: 'read/la-mie.html link[rel=license]',
      found: 'https://creativecommons.org/licenses/by/4.0/',
      expected: 'https://creativecommons.org/licenses/by-sa/4.0/',
      holds: false,
    },
  ]);
});

test.each([
  [
    'a holder',
    /colophon/,
    'property="dct:rightsHolder">Élodie Lefèvre',
    'property="dct:rightsHolder">Quelqu’un',
    'holder: read/colophon.html [property=dct:rightsHolder]',
  ],
  [
    'a year that is text',
    /le-four/,
    '"copyrightYear":2026',
    '"copyrightYear":"2026"',
    'year: read/le-four.html JSON-LD copyrightYear',
  ],
  [
    'an attribution',
    /index/,
    'property="cc:attributionName"',
    'property="cc:name"',
    'attribution: read/index.html [property=cc:attributionName]',
  ],
  ['a picture’s author', /le-four/, 'content="David Revoy"', 'content="Personne"', 'credit: read/*.html [about]'],
  [
    'a picture’s licence as data',
    /index/,
    '"license":"https://creativecommons.org/licenses/by/4.0/"',
    '"license":"https://creativecommons.org/licenses/by-nd/4.0/"',
    'credit: read/index.html JSON-LD ImageObject',
  ],
  ['the language', /index/, '<html lang="fr"', '<html lang="en"', 'language: read/index.html html[lang]'],
  ['a link to nowhere', /le-four/, 'href="la-mie.html#la-croute"', 'href="la-mie.html#la-mousse"', 'links: read/'],
  ['a picture that is not there', /le-four/, 'src="pictures/four.jpg"', 'src="pictures/foux.jpg"', 'links: read/'],
  ['a script from elsewhere', /le-four/, 'src="reading.js"', 'src="https://exemple.org/x.js"', 'requests: read/'],
  ['a word', /la-mie/, 'la mie demeure', 'la mie s’en va', 'text: read/*.html'],
  [
    'a draft’s mark',
    /la-mie/,
    '<a class="book-title"',
    '<strong class="draft">x</strong><a class="book-title"',
    'draft: read/*.html .draft',
  ],
])('%s that differs is found', async (_, path, before, after, place) => {
  const text = edition.files.find((file) => path.test(file.path) && file.path.endsWith('.html'))?.content;
  expect(text).toContain(before);
  expect(await places(changed(path, (html) => html.replace(before, after)))).toContain(place);
});

test('a font from elsewhere is a request', async () => {
  const of = changed(/style\.css/, (css) => `${css}@font-face{font-family:x;src:url(//fonts.exemple.org/x.woff2)}`);
  expect(await places(of)).toEqual(['requests: read/']);
});

test('a page that is missing leaves its text and the links to it unproved', async () => {
  const of = { ...edition, files: edition.files.filter(({ path }) => path !== 'read/la-mie.html') };
  expect(await places(of)).toEqual(['links: read/', 'text: read/*.html']);
});

describe('texts under another licence', async () => {
  const borrowing = await borrowingInput();
  const made = await writeWeb(borrowing);
  const record = expectedOf(borrowing.book, borrowing.document, false);
  const page = (path: string): string =>
    String(made.files.find((file) => file.path === `read/${path}`)?.content ?? '').replace(
      /<header[\s\S]*?<\/header>/,
      '',
    );
  const failed = async (path: string, before: string | RegExp, after: string): Promise<string[]> => {
    const files = made.files.map((file) => {
      if (file.path !== `read/${path}` || typeof file.content !== 'string') return file;
      const content = file.content.replace(before, after);
      if (content === file.content) throw new Error(`${path} does not hold ${before}`);
      return { ...file, content };
    });
    return (await failures({ ...made, files }, record)).map(({ fact, where }) => `${fact}: ${where}`);
  };
  const by = 'https://creativecommons.org/licenses/by/4.0/';
  const bySa = 'https://creativecommons.org/licenses/by-sa/4.0/';

  test('are proved; the head of the chapter says its licence, its foot the book’s', async () => {
    expect(await failures(made, record)).toEqual([]);
    const [head = '', body = ''] = page('la-mie.html').split('</head>');
    expect(head).toContain(`<link rel="license" href="${by}">`);
    expect(head).toContain(`<meta name="DCTERMS.license" content="${by}">`);
    expect(head).toContain('<meta name="citation_author" content="Jean d’Août">');
    expect(head).not.toContain(`<link rel="license" href="${bySa}">`);
    expect(body).toContain('about="#la-mie"');
    expect(body.slice(body.indexOf('class="rights"'))).toContain(bySa);
  });

  test.each<[string, string, string | RegExp, string, string]>([
    [
      'link',
      'la-mie.html',
      `<link rel="license" href="${by}">`,
      `<link rel="license" href="${bySa}">`,
      'link[rel=license]',
    ],
    ['meta', 'la-mie.html', 'name="DCTERMS.license"', 'name="DCTERMS.other"', 'meta[name=DCTERMS.license]'],
    ['JSON-LD', 'la-mie.html', '"creditText":"Jean d’Août"', '"creditText":"Personne"', 'JSON-LD license'],
    ['RDFa', 'la-mie.html', 'property="cc:attributionName" content="Jean', 'property="cc:x" content="Jean', '[about]'],
    ['RDFa of a passage', 'le-four.html', 'content="Ann Baker"', 'content="Personne"', '[about]'],
    ['JSON-LD of a passage', 'le-four.html', '"name":"Ann Baker"', '"name":"Personne"', 'JSON-LD CreativeWork'],
  ])('a changed %s is found', async (_, path, before, after, place) => {
    expect(await failed(path, before, after)).toEqual([`text credit: read/*.html ${place}`]);
  });

  test('a changed credit on the first page is found', async () => {
    expect(await failed('index.html', '"name":"Ann Baker"', '"name":"Personne"')).toEqual([
      'text credit: read/index.html JSON-LD CreativeWork',
    ]);
  });
});

test('a draft is proved to say so on every page', async () => {
  const draft = await writeWeb({ ...input, draft: true });
  expect(await failures(draft, { ...expected, draft: true })).toEqual([]);
  expect((await failures(draft)).map(({ fact }) => fact)).toContain('draft');
});

test('with the record alone, the text is left unproved and the rest is not', async () => {
  const { sections: _, ...record } = expected;
  const { proofs } = await verifyWeb(edition, record);
  expect(proofs.every(({ holds }) => holds)).toBe(true);
  expect(proofs.some(({ fact }) => fact === 'text')).toBe(false);
});
