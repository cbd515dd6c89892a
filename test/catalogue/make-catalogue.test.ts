import type { Element } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { Press } from '../../pipeline/catalogue/press.js';
import { homeless, make, type Site, text } from './made-site.js';
import { englishLoaf, loaf, manyEntries, samplePress } from './sample-entries.js';

const site = await make([englishLoaf, loaf]);

/** Files of the books themselves, which the catalogue does not make. */
const bookFiles = [loaf, englishLoaf].flatMap(({ slug, editions, earlier, covers }) => [
  ...[...editions, ...earlier].map(({ href }) => `${slug}/${href}`),
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
const broken = (files: Site): string[] => {
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
      'catalogue/icon.svg',
      'catalogue/language-en.en.html',
      'catalogue/language-en.html',
      'catalogue/language-fr.en.html',
      'catalogue/language-fr.html',
      'catalogue/license-cc-by-nc-nd-40.en.html',
      'catalogue/license-cc-by-nc-nd-40.html',
      'catalogue/license-cc-by-sa-40.en.html',
      'catalogue/license-cc-by-sa-40.html',
      'catalogue/opds-all.xml',
      'catalogue/opds-collection-essais.json',
      'catalogue/opds-collection-essais.xml',
      'catalogue/opds-language-en.json',
      'catalogue/opds-language-en.xml',
      'catalogue/opds-language-fr.json',
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
      'le-pain-commun/opds.json',
      'onix.xml',
      'opds.json',
      'opds.xml',
      'robots.txt',
      'sitemap.xml',
      'the-common-loaf/index.en.html',
      'the-common-loaf/index.html',
      'the-common-loaf/opds.json',
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

  test('bears the mark of the press, when it has one', async () => {
    const logo = { file: 'logo.png', mediaType: 'image/png', content: new Uint8Array([137]) };
    const files = await make([loaf], { ...samplePress, logo });
    expect(files.has('catalogue/logo.png')).toBe(true);
    expect(text(files, 'le-pain-commun/index.html')).toContain(
      '<img src="../catalogue/logo.png" alt="">Les Fours associés',
    );
  });

  test('with one language has the plain file names only, with no book says so', async () => {
    const files = await make([], { name: 'Presse', languages: ['en'] });
    expect([...files.keys()].filter((path) => path.endsWith('.html'))).toEqual(['index.html']);
    expect(text(files, 'index.html')).toContain('No book has been published yet.');
  });

  test('leaves its place to a book that is called as its own folder is', async () => {
    const files = await make([{ ...loaf, slug: 'catalogue' }], homeless);
    expect(text(files, 'catalogue/index.html')).toContain('<h1>Le\u00a0pain commun</h1>');
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
    expect(page).toContain(
      'href="mailto:fournil@exemple.org?subject=Erreur%20dans%20%C2%AB%E2%80%AFLe%20pain%20commun',
    );
  });
});

/** Entries that count how often anything of them is looked at: the work that a site of them takes, on any machine. */
const counted = (count: number) => {
  let looks = 0;
  const entries = manyEntries(count).map(
    (entry) =>
      new Proxy(entry, {
        get(target, key, receiver) {
          looks += 1;
          return Reflect.get(target, key, receiver);
        },
      }),
  );
  return { entries, looks: () => looks };
};

describe('the versions of a book', () => {
  const page = text(site, 'le-pain-commun/index.html');
  const section = page.slice(page.indexOf('<section class="versions"'), page.indexOf('<section class="share"'));

  test('answer whether the reader has the latest', () => {
    expect(section).toContain('La dernière est la 1.2.0, du 22\u00a0novembre 2026.');
  });

  test('are told from new to old, with what changed, the date and the files that are kept', () => {
    expect([...section.matchAll(/<h3>([^<]+)/g)].map(([, version]) => version)).toEqual(['1.2.0', '1.0.0', '0.9.0']);
    expect(section).toContain('Un chapitre sur le seigle');
    expect(section).toContain('<a href="versions/le-pain-commun-1.0.0.epub" download>EPUB 3</a>');
    expect(section).toContain('<time datetime="2025-01-06">6 janvier 2025</time>');
  });

  test('the file for the print shop is offered beside the PDF of its version', async () => {
    const file = { mediaType: 'application/pdf', bytes: 2_000_000, sha256: 'e'.repeat(64) };
    const print = { href: 'versions/le-pain-commun-print-1.0.0.pdf', bytes: 3_000_000, sha256: 'f'.repeat(64) };
    const pdf = { ...file, format: 'pdf', href: 'versions/le-pain-commun-1.0.0.pdf', print } as const;
    const earlier = [{ ...pdf, version: '1.0.0', published: '2026-03-01' }];
    const files = await make([{ ...loaf, earlier }], samplePress);
    expect(text(files, 'le-pain-commun/index.html')).toContain(
      '<a href="versions/le-pain-commun-print-1.0.0.pdf" download>PDF pour l’imprimerie</a> (',
    );
  });

  test('a book with a single version and nothing to say has no list', () => {
    expect(text(site, 'the-common-loaf/index.html')).not.toContain('<h3>');
  });
});

test('a book is passed on by its address alone, without another site', () => {
  const page = text(site, 'le-pain-commun/index.html');
  const section = page.slice(page.indexOf('<section class="share"'));
  const addresses = [...section.slice(0, section.indexOf('</section>')).matchAll(/href="([^"]*)"/g)].map(
    ([, to]) => to,
  );
  expect(addresses).toEqual([
    'https://livres.exemple.org/le-pain-commun/',
    'mailto:?subject=Le%20pain%20commun&amp;body=https%3A%2F%2Flivres.exemple.org%2Fle-pain-commun%2F',
  ]);
});

describe('five hundred books', async () => {
  const monolingual: Press = { ...samplePress, languages: ['fr'] };
  const measured = async (count: number) => {
    const { entries, looks } = counted(count);
    const files = await make(entries, monolingual);
    const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
    return { files, looks: looks(), bytes };
  };
  const small = await measured(100);
  const large = await measured(500);
  const pages = [...large.files].filter(([path]) => path.endsWith('.html'));

  test('take five times the work of a hundred, and weigh five times as much', () => {
    // Sorting and lists of lists account for the little more.
    expect(large.looks / small.looks).toBeLessThan(6.5);
    expect(large.bytes / small.bytes).toBeLessThan(5.5);
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
