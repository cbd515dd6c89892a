import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { homeless, make, text } from './made-site.js';
import { englishLoaf, loaf, manyEntries } from './sample-entries.js';

const site = await make([englishLoaf, loaf]);

describe('the feeds', () => {
  test.each(['atom.xml', 'onix.xml', 'opds.json', 'opds.xml', 'catalogue/opds-new.xml', 'sitemap.xml'])(
    '%s, whole',
    async (path) => {
      await expect(text(site, path)).toMatchFileSnapshot(`golden/${path.replaceAll('/', '-')}`);
    },
  );

  test('are well-formed XML', () => {
    for (const [path, content] of site) if (path.endsWith('.xml')) expect(() => fromXml(content), path).not.toThrow();
  });

  test('a reading app that follows links from opds.xml reaches every EPUB', async () => {
    const files = await make(manyEntries(150), { ...homeless, languages: ['fr'] });
    const seen = new Set<string>();
    const books = new Set<string>();
    const walk = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      visit(fromXml(text(files, path)), 'element', ({ name, attributes }) => {
        if (name !== 'link') return;
        const to = new URL(attributes['href'] ?? '', `site:///${path}`).pathname.slice(1);
        if (attributes['rel'] === 'http://opds-spec.org/acquisition/open-access') books.add(to);
        else if (attributes['type']?.includes('profile=opds-catalog')) walk(to);
      });
    };
    walk('opds.xml');
    expect([...books].filter((path) => path.endsWith('.epub')).length).toBe(150);
  });

  test('the pages of opds.json lead to one another and hold every book once', async () => {
    const files = await make(manyEntries(150), { ...homeless, languages: ['fr'] });
    const identifiers: string[] = [];
    for (let path: string | undefined = 'opds.json'; path !== undefined; ) {
      const feed = JSON.parse(text(files, path)) as {
        links: { rel: string; href: string }[];
        publications: { metadata: { identifier: string } }[];
      };
      identifiers.push(...feed.publications.map(({ metadata }) => metadata.identifier));
      const next = feed.links.find(({ rel }) => rel === 'next');
      path = next && new URL(next.href, `site:///${path}`).pathname.slice(1);
    }
    expect(new Set(identifiers).size).toBe(150);
    expect(identifiers.length).toBe(150);
  });
});

describe('OPDS 2.0', async () => {
  const schema = JSON.parse(readFileSync(new URL('../fixtures/opds/feed.schema.json', import.meta.url), 'utf8'));
  const ajv = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false });
  const validate = ajv.compile(schema);
  const validatePublication = ajv.getSchema(`${schema.$id}#/definitions/publication`);
  const faults = (content: string): unknown[] => (validate(JSON.parse(content)) ? [] : (validate.errors ?? []));

  test.each([
    ['with an address', site],
    ['without one, in many pages', await make(manyEntries(150), homeless)],
    ['of no book', await make([], homeless)],
  ])('every feed of a site %s is valid against the schema', (_, files) => {
    const feeds = [...files].filter(([path]) => path.endsWith('.json') && !/^(?!catalogue).*\//.test(path));
    expect(feeds.length).toBeGreaterThan(0);
    expect(feeds.flatMap(([path, content]) => faults(content).map((fault) => [path, fault]))).toEqual([]);
  });

  test('every book is a document of its own, valid too, to which its page leads', () => {
    const document = JSON.parse(text(site, 'le-pain-commun/opds.json'));
    expect(validatePublication?.(document), JSON.stringify(validatePublication?.errors)).toBe(true);
    expect(text(site, 'le-pain-commun/index.html')).toContain(
      '<link rel="alternate" type="application/opds-publication+json" href="../le-pain-commun/opds.json">',
    );
  });

  test('the schema refuses what the format does', () => {
    const feed = JSON.parse(text(site, 'opds.json'));
    expect(faults(JSON.stringify({ ...feed, publications: [] }))).not.toEqual([]);
    expect(faults(JSON.stringify({ ...feed, links: [] }))).not.toEqual([]);
    expect(faults(JSON.stringify({ ...feed, metadata: {} }))).not.toEqual([]);
  });

  test('facets lead to lists that hold what they say', () => {
    const feed = JSON.parse(text(site, 'opds.json')) as {
      facets: {
        metadata: { title: string };
        links: { title: string; href: string; properties: { numberOfItems: number } }[];
      }[];
    };
    const links = feed.facets.flatMap((facet) => facet.links);
    expect(feed.facets.map(({ metadata }) => metadata.title)).toEqual(['Langue']);
    expect(links.map(({ title, properties }) => [title, properties.numberOfItems])).toEqual([
      ['anglais', 1],
      ['français', 1],
    ]);
    for (const { href, properties } of links) {
      const list = JSON.parse(text(site, href.replace('https://livres.exemple.org/', '')));
      expect(list.publications).toHaveLength(properties.numberOfItems);
    }
  });
});

describe('OPDS 1.2', () => {
  test('shows pictures that every app can: never WebP or AVIF', () => {
    const types = [...text(site, 'catalogue/opds-all.xml').matchAll(/opds-spec\.org\/image[^>]* type="([^"]+)"/g)];
    expect(types.length).toBeGreaterThan(2);
    expect(new Set(types.map(([, type]) => type))).toEqual(new Set(['image/jpeg']));
  });
});

test.each(['atom.xml', 'catalogue/opds-all.xml', 'onix.xml', 'opds.json'])(
  '%s tells the licence and the accessibility of each book',
  (path) => {
    const feed = text(site, path);
    expect(feed).toContain('https://creativecommons.org/licenses/by-sa/4.0/');
    expect(feed).toContain('https://creativecommons.org/licenses/by-nc-nd/4.0/');
    expect(feed).toMatch(/alternativeText|<ProductFormFeatureValue>14</);
  },
);
