import { PDFArray, PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfUaFaults } from '../../../../pipeline/editions/pdf/finish/conformance/pdf-ua.js';
import { describeLinks } from '../../../../pipeline/editions/pdf/finish/describe-links.js';
import { readDestinations } from '../../../../pipeline/editions/pdf/finish/destinations.js';
import { repairStructure } from '../../../../pipeline/editions/pdf/finish/repair-structure.js';
import { loadPrint } from '../../../../pipeline/editions/pdf/load-print.js';
import { joinParts } from '../../../../pipeline/editions/pdf/parts/join-parts.js';
import { createPrinter } from '../../../../pipeline/system/browser/printer.js';
import { readPdf } from '../../../../pipeline/verification/pdf/pdf-file.js';

const printer = createPrinter({ env: process.env });
afterAll(() => printer.close());

/** As in a book: Chromium keeps the place of an id only when a link leads to it. */
const places = `<nav hidden>${['un', 'deux', 'suite', 'trois'].map((id) => `<a href="#${id}"></a>`).join('')}</nav>`;
const page = (body: string): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Livre</title><style>h1 { break-before: page }</style><body>${body}${places}</body></html>`;
const table = (word: string): string =>
  `<table><tr><th scope="col" id="tete-${word}">Tête</th></tr><tr><td>${word}</td></tr></table>`;
/** Three parts of one, two and one pages. */
const bodies = [
  `<h1 id="un">Un</h1><p>Voir <a href="elsewhere#trois">plus loin</a> et <a href="#un">ici</a>.</p>${table('pain')}`,
  `<h1 id="deux">Deux</h1><p>Texte.</p>${table('farine')}<h1 id="suite">Suite</h1><p>Fin.</p>`,
  '<h1 id="trois">Trois</h1><p>Retour <a href="elsewhere#suite">en arrière</a>. <a href="#trois">Ici</a>.</p>',
];

let book: PDFDocument;
beforeAll(async () => {
  const { files } = await printer.print({ pages: bodies.map(page), resources: new Map() });
  book = joinParts(await Promise.all(files.map((file, part) => loadPrint(file, { part, leaf: false }))));
});

test('the pages of the parts follow each other, with their text', async () => {
  const { lines } = await readPdf(await book.save());
  expect(lines.map(([first]) => first?.text.trim())).toEqual(['Un', 'Deux', 'Suite', 'Trois']);
});

test('links lead where they were written to lead, in their part or in another one', () => {
  const links = book.getPages().map((sheet) =>
    (sheet.node.Annots()?.asArray() ?? []).map((annotation) => {
      const link = book.context.lookup(annotation, PDFDict);
      expect(link.has(PDFName.of('A'))).toBe(false);
      return link.lookup(PDFName.of('Dest'), PDFName).decodeText();
    }),
  );
  expect(links).toEqual([['trois', 'un'], [], [], ['suite', 'trois']]);
  const places = readDestinations(book);
  expect([...new Set(links.flat())].map((id) => [id, places.get(id)?.page])).toEqual([
    ['trois', 3],
    ['un', 0],
    ['suite', 2],
  ]);
});

test('what is tagged on a page leads back to an element that stands on this page, in one tree', () => {
  const root = book.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const tree = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray).asArray();
  const entries = new Map(tree.flatMap((key, at) => (at % 2 === 0 ? [[String(key), tree[at + 1]] as const] : [])));
  for (const { node, ref } of book.getPages()) {
    const elements = book.context.lookup(entries.get(String(node.get(PDFName.of('StructParents')))), PDFArray);
    expect(elements.size()).toBeGreaterThan(0);
    for (let at = 0; at < elements.size(); at += 1)
      expect(elements.lookup(at, PDFDict).get(PDFName.of('Pg'))).toBe(ref);
  }
});

test('the whole keeps to PDF/UA as each of its parts does; table heads of two parts have different names', () => {
  repairStructure(book);
  describeLinks(
    book,
    ['1', '2', '3', '4'].map((label) => ({ label, folio: label, head: '' })),
    'fr',
  );
  expect(pdfUaFaults(book).map(({ rule }) => rule)).toEqual([]);
  const names = book.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [String(object.get(PDFName.of('ID')))] : []))
    .filter((name) => name.includes('cell'));
  expect(names.length).toBeGreaterThanOrEqual(2);
  expect(new Set(names).size).toBe(names.length);
});
