import { h } from 'hastscript';
import { afterAll, expect, test } from 'vitest';
import type { Section } from '../../../pipeline/document/document.js';
import type { WriterInput } from '../../../pipeline/editions/edition.js';
import { writeEpub } from '../../../pipeline/editions/epub/write-epub.js';
import { verifyEpub } from '../../../pipeline/verification/epub/verify-epub.js';
import { expectedOf } from '../../../pipeline/verification/expected.js';
import { communs } from '../../theme/communs.js';
import { sampleInput } from '../sample-input.js';
import { type BrowsedSite, browseSite } from '../web/browsed-site.js';
import { type Opened, writtenFrom } from './opened.js';

const plate = (id: string, alt: string) =>
  h('figure.figure.plate', { id }, [h('img', { src: 'images/four.jpg', alt, width: 600, height: 300 })]);

/** The sample, whose first chapter is two plates with a word between them; as a comic, or as a book like any other. */
const withPlates = async (plates: boolean, overrides: Partial<WriterInput> = {}): Promise<WriterInput> => {
  const input = await sampleInput(overrides);
  const children = [
    plate('fig-four', 'Le chat entre.'),
    h('p#mot', 'Un mot.'),
    plate('farine', 'Il renverse la farine.'),
  ];
  const sections = input.document.sections.map(
    (section): Section =>
      section.id === 'le-four' ? { ...section, notes: [], headings: [], tree: { type: 'root', children } } : section,
  );
  return { ...input, book: { ...input.book, plates }, document: { ...input.document, sections } };
};

const pagesOf = (book: Opened): string[] => book.names.filter((name) => /le-four(_\d+)?\.xhtml$/.test(name));

/** File name → whether the reading order says that its layout is fixed. */
const layouts = (book: Opened): Map<string, boolean> => {
  const opf = book.text('OEBPS/content.opf');
  const names = new Map(
    [...opf.matchAll(/<item id="(document-\d+)" href="([^"]+)"/g)].map(([, id, href]) => [id, href]),
  );
  return new Map(
    [...opf.matchAll(/<itemref idref="(document-\d+)"([^>]*)>/g)].map(([, id, rest]) => [
      names.get(id) ?? '',
      rest === ' properties="rendition:layout-pre-paginated"/',
    ]),
  );
};

test('in a comic each plate is a page of the reading order, fixed, as large as its picture', async () => {
  const book = await writtenFrom(await withPlates(true));
  expect(pagesOf(book)).toHaveLength(4);
  expect(['', '_2', '_3', '_4'].map((part) => layouts(book).get(`le-four${part}.xhtml`))).toEqual([
    false,
    true,
    false,
    true,
  ]);
  expect([...layouts(book).values()].filter(Boolean)).toHaveLength(2);
  expect(book.text('OEBPS/le-four_2.xhtml')).toContain('<meta name="viewport" content="width=600, height=300"/>');
  expect(book.text('OEBPS/le-four_2.xhtml')).toContain('alt="Le chat entre."');
  expect(book.text('OEBPS/le-four_3.xhtml')).toContain('<p id="mot">Un mot.</p>');
  expect(book.text('OEBPS/le-four_3.xhtml')).not.toContain('viewport');
});

test('a plate that is scaled for reading has a page as large as it has become', async () => {
  const input = await withPlates(true);
  const book = await writtenFrom({ ...input, book: { ...input.book, epub: { ...input.book.epub, pictures: 200 } } });
  expect(book.text('OEBPS/le-four_2.xhtml')).toContain('content="width=200, height=100"');
});

test('read back, all of it holds; nobody is told that pages of fixed layout can be changed', async () => {
  const comic = await withPlates(true);
  const edition = await writeEpub(comic);
  expect(edition.accessibility?.features).not.toContain('displayTransformability');
  const { proofs } = await verifyEpub(edition, expectedOf(comic.book, comic.document, false), 'all');
  expect(proofs.filter(({ holds }) => !holds)).toEqual([]);
  expect((await writeEpub(await withPlates(false))).accessibility?.features).toContain('displayTransformability');
});

test('in any other book a plate stays in the flow of its chapter', async () => {
  const book = await writtenFrom(await withPlates(false));
  expect(pagesOf(book)).toEqual(['OEBPS/le-four.xhtml']);
  expect([...layouts(book).values()].filter(Boolean)).toEqual([]);
});

let site: BrowsedSite | undefined;
afterAll(() => site?.close());

test('no window stretches a picture', async () => {
  const book = await writtenFrom(await withPlates(true, { theme: await communs() }));
  const types: Readonly<Record<string, string>> = {
    css: 'text/css',
    jpg: 'image/jpeg',
    svg: 'image/svg+xml',
    xhtml: 'application/xhtml+xml',
  };
  const files = book.names.map((path) => ({
    path,
    mediaType: types[path.replace(/.*\./, '')] ?? 'application/octet-stream',
    content: book.binary(path),
  }));
  site = await browseSite(files);
  for (const [width, height] of [
    [1280, 800],
    [1280, 200],
    [200, 800],
  ] as const) {
    const seen = await site.visit('OEBPS/le-four_2.xhtml', { width }, async (page) => {
      await page.setViewport({ width, height });
      return page.$eval('figure img', ({ clientWidth, clientHeight }) => [clientWidth, clientHeight]);
    });
    const scale = Math.min(1, width / 600, height / 300);
    expect(seen).toEqual([600 * scale, 300 * scale].map((side) => expect.closeTo(side, -0.5)));
  }
  // Elsewhere a figure leaves room for its caption.
  const figure = await site.visit('OEBPS/la-mie.xhtml', {}, async (page) => {
    await page.setViewport({ width: 1280, height: 200 });
    return page.$eval('figure img', ({ clientWidth, clientHeight }) => [clientWidth, clientHeight]);
  });
  expect(figure).toEqual([320, 160]);
});
