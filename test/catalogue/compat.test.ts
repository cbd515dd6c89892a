import { expect, test } from 'vitest';
import type { CatalogueEntry } from '../../pipeline/catalogue/entry.js';
import { make, text } from './made-site.js';
import { loaf } from './sample-entries.js';

const entry: CatalogueEntry = {
  ...loaf,
  editions: [
    ...loaf.editions,
    {
      format: 'epub-compat',
      href: 'le-pain-commun-compat.epub',
      mediaType: 'application/epub+zip',
      bytes: 2_000_000,
      sha256: 'd'.repeat(64),
      version: '1.2.0',
    },
  ],
};
const site = await make([entry]);

test('the book page offers it after the usual files, and says whom it is for', () => {
  const page = text(site, 'le-pain-commun/index.html');
  const names = [...page.matchAll(/<a href="(le-pain-commun[^"]*)" download>/g)].map(([, href]) => href);
  expect(names.indexOf('le-pain-commun-compat.epub')).toBeGreaterThan(names.lastIndexOf('le-pain-commun.pdf'));
  expect(page).toContain('EPUB pour liseuses anciennes</a>');
  expect(page).toContain('pour Kindle');
  expect(page).toContain(`${'d'.repeat(64)}  le-pain-commun-compat.epub`);
  // What most readers take stays the one that is offered first.
  expect(page).toMatch(/class="button plain" href="le-pain-commun\.epub" download>Télécharger l’EPUB</);
  expect(text(site, 'index.html')).not.toContain('liseuses anciennes');
});

test('feeds offer it second among the EPUB files, with a title that tells it from the other', () => {
  const opds = JSON.parse(text(site, 'le-pain-commun/opds.json')) as {
    links: { type: string; href: string; title?: string }[];
  };
  const epubs = opds.links.filter(({ type }) => type === 'application/epub+zip');
  expect(epubs.map(({ href, title }) => [href.split('/').at(-1), title])).toEqual([
    ['le-pain-commun.epub', undefined],
    ['le-pain-commun-compat.epub', 'EPUB pour liseuses anciennes'],
  ]);
  const xml = [...site].filter(([path]) => /opds.*\.xml$/.test(path)).map(([, content]) => content);
  expect(xml.join('')).toMatch(/title="EPUB pour liseuses anciennes" href="[^"]*le-pain-commun-compat\.epub"/);
});

test('it is a product of its own for booksellers, without the ISBN of the EPUB', () => {
  const onix = text(site, 'onix.xml');
  const [product = ''] =
    /<Product>(?:(?!<Product>)[\s\S])*?-epub-compat<\/RecordReference>[\s\S]*?<\/Product>/.exec(onix) ?? [];
  const [own = ''] = product.split('<DescriptiveDetail>');
  expect(own).not.toContain('<ProductIDType>15</ProductIDType>');
  expect(product).toContain('<ProductFormDetail>E101</ProductFormDetail>');
  expect(product).toMatch(/<ProductFormDescription>EPUB for old e-readers/);
});

test('schema.org has it under its own identifier', () => {
  const page = text(site, 'le-pain-commun/index.html');
  const [, json = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page) ?? [];
  const { workExample } = JSON.parse(json) as { workExample: { '@id'?: string; url: string; bookEdition?: string }[] };
  expect(workExample.find(({ url }) => url.endsWith('-compat.epub'))).toMatchObject({
    '@id': `urn:uuid:${entry.identifiers.compat}`,
    bookEdition: 'EPUB pour liseuses anciennes',
  });
});
