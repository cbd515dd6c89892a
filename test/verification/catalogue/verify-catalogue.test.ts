import { expect, test } from 'vitest';
import type { CatalogueEntry } from '../../../pipeline/catalogue/entry.js';
import { type CataloguedBook, verifyCatalogue } from '../../../pipeline/verification/catalogue/verify-catalogue.js';
import { make, text } from '../../catalogue/made-site.js';
import { englishLoaf, loaf } from '../../catalogue/sample-entries.js';

const recorded = ({ slug, identifiers, editions, title, lang, rights, draft }: CatalogueEntry): CataloguedBook => ({
  slug,
  uuid: identifiers.uuid,
  formats: editions.map(({ format }) => format),
  expected: { title, lang, rights, draft, credits: [], texts: [], files: [] },
});

const books = [loaf, englishLoaf].map(recorded);
const site = await make([englishLoaf, loaf]);

const failures = (path: string, change: (text: string) => string): readonly string[] => {
  const before = text(site, path);
  const after = change(before);
  if (after === before) throw new Error(`${path} does not hold what was to be changed`);
  return verifyCatalogue(new Map([...site, [path, after]]), books).flatMap(({ holds, fact, where }) =>
    holds ? [] : [`${fact}: ${where}`],
  );
};

test('the feeds and the pages of books say what the record says', () => {
  const proofs = verifyCatalogue(site, books);
  expect(proofs.filter(({ holds }) => !holds)).toEqual([]);
  const where = proofs.map((proof) => proof.where).join('\n');
  for (const place of ['opds-new.xml', 'atom.xml', 'opds.json', 'onix.xml', 'le-pain-commun/index.html', 'JSON-LD'])
    expect(where).toContain(place);
  expect(new Set(proofs.map(({ fact }) => fact))).toEqual(
    new Set(['title', 'language', 'license', 'holder', 'year', 'attribution', 'notice']),
  );
});

const bySa = 'https://creativecommons.org/licenses/by-sa/4.0/';
const by = 'https://creativecommons.org/licenses/by/4.0/';

test.each([
  ['the licence of OPDS 1.2', 'catalogue/opds-all.xml', bySa, by, 'license: catalogue/opds-all.xml link[rel=license]'],
  ['the notice of OPDS 1.2', 'catalogue/opds-new.xml', '© 2026', '© 1998', 'notice: catalogue/opds-new.xml rights'],
  ['the licence of Atom', 'atom.xml', bySa, by, 'license: atom.xml link[rel=license]'],
  ['the holder in Atom', 'atom.xml', /<rights>© 2026 [^.]*/, '<rights>© 2026 X', 'notice: atom.xml rights'],
  ['the licence of OPDS 2.0', 'opds.json', bySa, by, 'license: opds.json links[rel=license]'],
  [
    'the licence of a book’s own OPDS document',
    'le-pain-commun/opds.json',
    bySa,
    by,
    'license: le-pain-commun/opds.json links[rel=license]',
  ],
  ['the licence of ONIX', 'onix.xml', `>${bySa}<`, `>${by}<`, 'license: onix.xml EpubLicenseExpressionLink'],
  ['the year of ONIX', 'onix.xml', '<CopyrightYear>2026', '<CopyrightYear>2025', 'year: onix.xml CopyrightYear'],
  [
    'the holder of ONIX',
    'onix.xml',
    /<CopyrightOwner>\s*<PersonName>[^<]*/,
    '<CopyrightOwner><PersonName>Personne',
    'holder: onix.xml CopyrightOwner',
  ],
  [
    'the licence of a page’s head',
    'le-pain-commun/index.html',
    `<link rel="license" href="${bySa}"`,
    `<link rel="license" href="${by}"`,
    'license: le-pain-commun/index.html head link[rel=license]',
  ],
  [
    'the licence of a page’s box',
    'le-pain-commun/index.html',
    `property="cc:license" href="${bySa}"`,
    `property="cc:license" href="${by}"`,
    'license: le-pain-commun/index.html [property=cc:license]',
  ],
  [
    'the licence of a page’s data',
    'le-pain-commun/index.html',
    `"license":["${bySa}"]`,
    `"license":["${by}"]`,
    'license: le-pain-commun/index.html JSON-LD license',
  ],
  [
    'the year of a page’s data, which must be a number',
    'le-pain-commun/index.html',
    '"copyrightYear":2026',
    '"copyrightYear":"2026"',
    'year: le-pain-commun/index.html JSON-LD copyrightYear',
  ],
  [
    'the attribution of a page',
    'le-pain-commun/index.html',
    /property="cc:attributionName" content="[^"]*"/,
    'property="cc:attributionName" content="Personne"',
    'attribution: le-pain-commun/index.html [property=cc:attributionName]',
  ],
])('%s, changed, is found', (_, path, before, after, place) => {
  expect(failures(path, (file) => file.replace(before, after))).toEqual([place]);
});

test('a licence that was taken away is found', () => {
  expect(failures('atom.xml', (xml) => xml.replaceAll(/<link rel="license"[^>]*>/g, ''))).toContain(
    'license: atom.xml link[rel=license]',
  );
});

test('a book that a feed lost is found', () => {
  expect(failures('onix.xml', (xml) => xml.replaceAll(/<Product>[\s\S]*<\/Product>/g, ''))).toEqual([
    'title: onix.xml',
    'title: onix.xml',
  ]);
  const { slug } = loaf;
  const without = new Map([...site].filter(([path]) => !path.startsWith(`${slug}/`)));
  expect(verifyCatalogue(without, books).flatMap(({ holds, where }) => (holds ? [] : [where]))).toEqual([
    `${slug}/index.html`,
    `${slug}/opds.json`,
  ]);
});

test('a draft has a page and is in no feed', async () => {
  const draft = { ...loaf, draft: true };
  const record = [recorded(draft), recorded(englishLoaf)];
  const failed = (proofs: ReturnType<typeof verifyCatalogue>) => proofs.filter(({ holds }) => !holds);
  expect(failed(verifyCatalogue(await make([draft, englishLoaf]), record))).toEqual([]);
  expect(failed(verifyCatalogue(site, record)).map(({ fact }) => fact)).toContain('draft');
});
