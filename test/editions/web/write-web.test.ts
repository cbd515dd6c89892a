import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import type { Section } from '../../../pipeline/document/document.js';
import type { Edition } from '../../../pipeline/editions/edition.js';
import { writeWeb } from '../../../pipeline/editions/web/write-web.js';
import { sampleInput } from '../sample-input.js';
import { held } from '../stored-content.js';

const select = (tree: Root, tagName: string): Element[] => {
  const found: Element[] = [];
  visit(tree, { type: 'element', tagName }, (element) => {
    found.push(element);
  });
  return found;
};

const digests = (of: Edition): string[] =>
  of.files.map((file) => `${file.path} ${createHash('sha256').update(held(file)).digest('hex')}`);

const textOf = (edition: Edition, path: string): string => {
  const content = edition.files.find((file) => file.path === path)?.content;
  if (typeof content !== 'string') throw new Error(`No text at ${path}`);
  return content;
};

const sample = await sampleInput();
const edition = await writeWeb(sample);
const chapter = textOf(edition, 'read/le-four.html');

test('fonts of the device stand in, at the size that takes as much room, while the book’s own arrive', async () => {
  const { files } = await writeWeb(await sampleInput());
  const css = String(files.find(({ path }) => path === 'read/style.css')?.content);
  expect(css).toContain(
    '@font-face {\n  font-family: "Source Serif 4 stand-in 1";\n  src: local("Georgia");\n  size-adjust: 105%;\n}',
  );
  expect(css).toContain('stand-in 1";\n  font-weight: 600 700;\n  src: local("Georgia Bold");\n  size-adjust: 93%;\n}');
  expect(css).not.toContain('Georgia Italic');
});

test('a page a section, a first page with the table, and all that they show', () => {
  expect(edition.files.map(({ path }) => path)).toEqual([
    'read/index.html',
    'read/page-de-titre.html',
    'read/mentions-legales.html',
    'read/dedicace.html',
    'read/le-levain.html',
    'read/le-four.html',
    'read/la-mie.html',
    'read/credits.html',
    'read/colophon.html',
    'read/publication.json',
    'read/style.css',
    'read/reading.js',
    'read/search-index.js',
    'read/icon.svg',
    'read/headpiece.svg',
    'read/fonts/source-serif-4-400.woff2',
    'read/fonts/source-serif-4-400-italic.woff2',
    'read/fonts/OFL.txt',
    'read/cover.jpg',
    'read/pictures/four.jpg',
    'read/pictures/plan.svg',
    'read/pictures/pate-levee.webp',
    'read/offline.js',
  ]);
});

test('the chapter page, whole', async () => {
  await expect(chapter).toMatchFileSnapshot('golden/le-four.html');
});

test('the first page, whole', async () => {
  await expect(textOf(edition, 'read/index.html')).toMatchFileSnapshot('golden/index.html');
});

test('the publication manifest, whole', async () => {
  await expect(textOf(edition, 'read/publication.json')).toMatchFileSnapshot('golden/publication.json');
});

test('the same input gives the same bytes, and the shared tree is not touched', async () => {
  const before = JSON.stringify(sample.document.sections);
  const again = await writeWeb(sample);
  expect(digests(again)).toEqual(digests(edition));
  expect(JSON.stringify(sample.document.sections)).toBe(before);
});

test('links to other chapters, to places in them and to the table lead to their pages', async () => {
  expect(chapter).toContain('href="la-mie.html#la-croute"');
  expect(chapter).toContain('<a href="la-mie.html">le chapitre suivant</a>');
  expect(textOf(edition, 'read/la-mie.html')).toContain('href="le-four.html#fig-four"');
});

test('a note stands after the paragraph that calls it, and links back to each of its calls', () => {
  const order = ['id="noteref-2"', 'id="note-2"', 'id="noteref-2-2"'].map((sign) => chapter.indexOf(sign));
  expect(order.every((place) => place > 0)).toBe(true);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(chapter.match(/href="#noteref-2(-2)?"/g)).toEqual(['href="#noteref-2"', 'href="#noteref-2-2"']);
});

test('nothing in the data of a page can end its script', async () => {
  const title = '</script><script>alert(1)</script> & <b>';
  const page = textOf(await writeWeb({ ...sample, book: { ...sample.book, title } }), 'read/index.html');
  const scripts = select(rehype().parse(page), 'script');
  expect(scripts.map(({ properties }) => properties['src'] ?? properties['type'])).toEqual([
    'reading.js',
    'application/ld+json',
  ]);
  expect(JSON.parse(toText(scripts[1] as Element))['@graph'][0].name).toBe(title);
});

test('without a site address nothing absolute is made up; with one, pages say where they are', async () => {
  const { baseUrl: _, ...homeless } = sample;
  const page = textOf(await writeWeb(homeless), 'read/le-four.html');
  expect(page).not.toContain('rel="canonical"');
  expect(page).not.toContain('og:image');
  expect(chapter).toContain('<link rel="canonical" href="https://exemple.org/le-pain-commun/read/le-four.html">');
});

test('a draft says so on every page and asks not to be indexed', async () => {
  const draft = await writeWeb({ ...sample, draft: true });
  for (const file of draft.files.filter(({ mediaType }) => mediaType === 'text/html')) {
    expect(file.content).toMatch(/<title>\[brouillon\] /);
    expect(file.content).toContain('<strong class="draft">brouillon</strong>');
    expect(file.content).toContain('content="noindex"');
  }
});

test('a section called index does not take the place of the first page', async () => {
  const { sections } = sample.document;
  const index: Section = { ...(sections.at(-1) as Section), id: 'index', type: 'index', title: 'Index' };
  const document = { ...sample.document, sections: [...sections, index] };
  const files = (await writeWeb({ ...sample, document })).files.map(({ path }) => path);
  expect(files.filter((path) => path.startsWith('read/index'))).toEqual(['read/index.html', 'read/index-section.html']);
});

test('in a book of many chapters the pages do not grow with the book', async () => {
  const { sections } = sample.document;
  const chapters = Array.from(
    { length: 200 },
    (_, number): Section => ({ ...(sections[5] as Section), id: `c-${number}`, title: `Chapitre numéro ${number}` }),
  );
  const big = await writeWeb({ ...sample, document: { ...sample.document, sections: chapters } });
  expect(textOf(big, 'read/c-100.html').length).toBeLessThan(chapter.length + 8_000);
  expect(textOf(big, 'read/c-100.html')).toContain('href="c-101.html"');
  expect(textOf(big, 'read/index.html').match(/Chapitre numéro/g)?.length).toBe(200);
});

test('in a book whose language the interface does not speak, the interface is marked as English', async () => {
  const book = { ...sample.book, lang: 'he', direction: 'rtl' as const };
  const sections = sample.document.sections.map((section) => ({ ...section, lang: 'he', direction: 'rtl' as const }));
  const page = textOf(
    await writeWeb({ ...sample, book, document: { ...sample.document, sections } }),
    'read/le-four.html',
  );
  expect(page).toContain('<html lang="he" dir="rtl" ');
  expect(page).toContain('<header class="bar" lang="en" dir="ltr">');
});
