import type { Element } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import type { CatalogueEntry } from '../../pipeline/catalogue/entry.js';
import { makeCatalogue } from '../../pipeline/catalogue/make-catalogue.js';
import type { Press } from '../../pipeline/catalogue/press.js';
import type { EditionFile } from '../../pipeline/editions/edition.js';
import { sampleTheme } from '../editions/sample/theme.js';
import { englishLoaf, loaf, manyEntries, samplePress } from './sample-entries.js';

const theme = await sampleTheme();
const noFonts = async () => ({ css: '', files: [] });
const make = async (
  entries: readonly CatalogueEntry[],
  press: Press = samplePress,
): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await makeCatalogue(entries, press, theme, noFonts)).map(({ path, content }: EditionFile) => [
      path,
      String(content),
    ]),
  );
const text = (files: ReadonlyMap<string, string>, path: string): string => {
  const found = files.get(path);
  if (found === undefined) throw new Error(`No file ${path}`);
  return found;
};

const { baseUrl: _, ...homeless } = samplePress;
const site = await make([englishLoaf, loaf]);

/** Files of the books themselves, which the catalogue does not make. */
const bookFiles = [loaf, englishLoaf].flatMap(({ slug, editions, covers }) => [
  ...editions.map(({ href }) => `${slug}/${href}`),
  ...covers.map(({ href }) => `${slug}/${href}`),
]);

const elements = (html: string): Element[] => {
  const found: Element[] = [];
  visit(rehype().parse(html), 'element', (element) => {
    found.push(element);
  });
  return found;
};

/** Addresses that lead nowhere, with the file that has them. */
const broken = (files: ReadonlyMap<string, string>): string[] => {
  const known = new Set([...files.keys(), ...bookFiles]);
  const ids = new Map(
    [...files].map(([path, html]) => [path, new Set(elements(html).map(({ properties }) => properties['id']))]),
  );
  return [...files]
    .filter(([path]) => path.endsWith('.html'))
    .flatMap(([path, html]) =>
      elements(html).flatMap(({ properties }) => {
        const addresses = [
          properties['href'],
          properties['src'],
          ...String(properties['srcSet'] ?? '').split(/,\s*|\s+\d+w/),
        ];
        return addresses
          .filter((address): address is string => typeof address === 'string' && address !== '')
          .flatMap((address) => {
            const target = new URL(address, `site:///${path}`);
            if (target.protocol !== 'site:') return [];
            const to = decodeURIComponent(target.pathname.slice(1));
            const holds = known.has(to) && (target.hash === '' || ids.get(to)?.has(target.hash.slice(1)));
            return holds ? [] : [`${path} → ${address}`];
          });
      }),
    );
};

describe('the site', () => {
  test('has its pages in both languages of the press, its lists and its feeds', () => {
    expect([...site.keys()].sort()).toEqual([
      'atom.xml',
      'catalogue/collection-essais.en.html',
      'catalogue/collection-essais.html',
      'catalogue/language-en.en.html',
      'catalogue/language-en.html',
      'catalogue/language-fr.en.html',
      'catalogue/language-fr.html',
      'catalogue/license-cc-by-nc-nd-40.en.html',
      'catalogue/license-cc-by-nc-nd-40.html',
      'catalogue/license-cc-by-sa-40.en.html',
      'catalogue/license-cc-by-sa-40.html',
      'catalogue/opds-all.xml',
      'catalogue/opds-collection-essais.xml',
      'catalogue/opds-language-en.xml',
      'catalogue/opds-language-fr.xml',
      'catalogue/opds-new.xml',
      'catalogue/site.js',
      'catalogue/style.css',
      'catalogue/subject-communs.en.html',
      'catalogue/subject-communs.html',
      'catalogue/subject-economie--societe.en.html',
      'catalogue/subject-economie--societe.html',
      'index.en.html',
      'index.html',
      'le-pain-commun/index.en.html',
      'le-pain-commun/index.html',
      'onix.xml',
      'opds.json',
      'opds.xml',
      'robots.txt',
      'sitemap.xml',
      'the-common-loaf/index.en.html',
      'the-common-loaf/index.html',
    ]);
  });

  test.each(['index.html', 'le-pain-commun/index.html', 'the-common-loaf/index.en.html'])('%s, whole', async (path) => {
    await expect(text(site, path)).toMatchFileSnapshot(`golden/${path.replaceAll('/', '-')}`);
  });

  test('every link, fragment and picture of every page leads somewhere', () => {
    expect(broken(site)).toEqual([]);
  });

  test('works from disk: no page of a site without an address holds an absolute address of it', async () => {
    const files = await make([loaf], homeless);
    expect(broken(files)).toEqual([]);
    expect(files.has('sitemap.xml')).toBe(false);
    expect(files.has('robots.txt')).toBe(false);
    expect([...files.values()].join('')).not.toContain('livres.exemple.org');
  });

  test('says nothing of any press but the one that is configured', () => {
    expect([...site.values()].join('')).not.toMatch(/framasoft|livres en communs/i);
    expect(text(site, 'index.html')).toContain('Les Fours associés');
  });

  test('with one language has the plain file names only, with no book says so', async () => {
    const files = await make([], { name: 'Presse', languages: ['en'] });
    expect([...files.keys()].filter((path) => path.endsWith('.html'))).toEqual(['index.html']);
    expect(text(files, 'index.html')).toContain('No book has been published yet.');
  });

  test('leaves its place to a book that is called as its own folder is', async () => {
    const files = await make([{ ...loaf, slug: 'catalogue' }], homeless);
    expect(text(files, 'catalogue/index.html')).toContain('<h1>Le pain commun</h1>');
    expect(files.has('catalogue-2/style.css')).toBe(true);
  });

  test('the same entries give the same bytes, in whatever order they come', async () => {
    expect(await make([loaf, englishLoaf])).toEqual(site);
  });
});

describe('a book page', () => {
  const page = text(site, 'le-pain-commun/index.html');

  test('recommends reading and the EPUB, then tells every file with size, pages, version and checksum', () => {
    expect(page).toContain('<a class="button" href="read/index.html">Lire en ligne</a>');
    expect(page.indexOf('EPUB 3')).toBeLessThan(page.indexOf('>PDF<'));
    expect(page).toContain('198 pages, pour l’écran ou l’imprimante, version 1.1.0');
    expect(page).toContain('1,2\u00A0Mo');
    expect(page).toContain(`${'a'.repeat(64)}  le-pain-commun.epub`);
  });

  test('tells the licence in plain words, and to programs', () => {
    expect(page).toContain('Ce livre est à vous');
    expect(page).toContain('Laissez aux autres la même liberté');
    expect(page).toContain('href="https://creativecommons.org/licenses/by-sa/4.0/deed.fr"');
    expect(page).toContain('<link rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/">');
  });

  test('does not promise what a closed licence withholds', () => {
    const closed = text(site, 'the-common-loaf/index.html');
    expect(closed).toContain('Ce que vous pouvez en faire');
    expect(closed).toContain('sans en faire commerce');
    expect(closed).toContain('Ne partagez pas de version modifiée');
    expect(closed).not.toContain('vendez-le');
  });

  test('links translations both ways, though only one of the books names the other', () => {
    expect(page).toContain('href="../the-common-loaf/index.html"');
    expect(text(site, 'the-common-loaf/index.html')).toContain('href="../le-pain-commun/index.html"');
  });

  test('says when its editions are older than the manuscript, or a draft', async () => {
    expect(text(site, 'the-common-loaf/index.html')).toContain('le manuscrit a changé depuis');
    const draft = await make([{ ...loaf, draft: true }]);
    expect(text(draft, 'le-pain-commun/index.html')).toContain('n’est pas encore publié');
    expect(text(draft, 'index.html')).toContain('brouillon');
    for (const feed of ['atom.xml', 'opds.json', 'opds.xml', 'onix.xml', 'sitemap.xml']) {
      expect(text(draft, feed), feed).not.toContain('Le pain commun');
    }
  });

  test('writes an error report to the press, with the title and the version', () => {
    expect(page).toContain('href="mailto:fournil@exemple.org?subject=Erreur%20dans%20%C2%AB%20Le%20pain%20commun');
  });
});

describe('five hundred books', async () => {
  const monolingual: Press = { ...samplePress, languages: ['fr'] };
  const time = async (count: number) => {
    const entries = manyEntries(count);
    const start = performance.now();
    const files = await make(entries, monolingual);
    return { files, duration: performance.now() - start };
  };
  await time(50);
  const small = await time(100);
  const large = await time(500);
  const pages = [...large.files].filter(([path]) => path.endsWith('.html'));

  test('take about five times as long as a hundred', () => {
    expect(large.duration / small.duration).toBeLessThan(10);
  });

  test('make no page above 200 kB', () => {
    expect(Math.max(...pages.map(([, html]) => Buffer.byteLength(html)))).toBeLessThan(200_000);
  });

  test('are all listed, on pages that lead to one another', () => {
    const lists = pages.filter(([path]) => /^index\.html$|^catalogue\/all-p\d+\.html$/.test(path));
    const listed = lists.flatMap(([, html]) =>
      [...html.matchAll(/<h[23]><a href="[^"]*(livre-\d+)\//g)].map(([, slug]) => slug),
    );
    expect(new Set(listed).size).toBe(500);
    expect(text(large.files, 'index.html')).toContain('href="catalogue/all-p9.html"');
  });
});

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
