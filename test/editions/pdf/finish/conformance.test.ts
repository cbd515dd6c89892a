import { PDFBool, type PDFDict, PDFDocument, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { pdfUaFaults } from '../../../../pipeline/editions/pdf/finish/conformance/pdf-ua.js';

/** A structure element: its type, its other keys, what it holds. */
type Tree = readonly [type: string, entries: Readonly<Record<string, unknown>>, ...kids: readonly unknown[]];

const scope = { A: { O: 'Table', Scope: 'Column' } };
const cells = (type: string, count: number): Tree[] =>
  Array.from({ length: count }, () => [type, type === 'TH' ? scope : {}]);
const alt = { Alt: PDFString.of('Un four') };

const file = async (...trees: readonly Tree[]): Promise<PDFDocument> => {
  const pdf = await PDFDocument.create();
  pdf.addPage([100, 100]);
  const write = ([type, entries, ...kids]: Tree, parent: PDFRef): PDFRef => {
    const ref = pdf.context.nextRef();
    const dict = pdf.context.obj({ S: type, P: parent, ...(entries as Record<string, string>) }) as PDFDict;
    dict.set(PDFName.of('K'), pdf.context.obj(kids.map((kid) => write(kid as Tree, ref))));
    pdf.context.assign(ref, dict);
    return ref;
  };
  const root = pdf.context.nextRef();
  pdf.context.assign(root, pdf.context.obj({ K: trees.map((tree) => write(tree, root)), RoleMap: { Strong: 'Span' } }));
  pdf.catalog.set(PDFName.of('StructTreeRoot'), root);
  return pdf;
};

const rules = async (...trees: readonly Tree[]): Promise<readonly string[]> =>
  pdfUaFaults(await file(...trees)).map(({ rule }) => rule);

const good: Tree = [
  'Document',
  {},
  ['H1', {}],
  ['P', {}, ['Strong', {}], ['Note', { ID: PDFString.of('note1') }]],
  ['H2', {}],
  ['L', {}, ['LI', {}, ['Lbl', {}], ['LBody', {}]]],
  ['Figure', alt],
  [
    'Table',
    {},
    ['THead', {}, ['TR', {}, ...cells('TH', 2)]],
    ['TBody', {}, ['TR', {}, ['TD', { A: { O: 'Table', ColSpan: 2 } }]]],
  ],
];

test('a well-built file has no fault', async () => {
  expect(await rules(good)).toEqual([]);
});

test.each<[string, string, Tree]>([
  ['7.1-5', 'a type that no standard has', ['FENote', {}]],
  ['7.2-3', 'a list item without a body', ['L', {}, ['LI', {}, ['P', {}]]]],
  ['7.2-4', 'a row outside a table', ['Div', {}, ['TR', {}, ...cells('TH', 1)]]],
  ['7.2-43', 'rows of unequal length', ['Table', {}, ['TR', {}, ...cells('TH', 2)], ['TR', {}, ...cells('TD', 3)]]],
  ['7.5-1', 'cells that no head explains', ['Table', {}, ['TR', {}, ['TH', {}]], ['TR', {}, ['TD', {}]]]],
  ['7.3-1', 'a figure without a text', ['Figure', {}]],
  ['7.7-1', 'a formula without a text', ['Formula', {}]],
  ['7.9-1', 'a note without a name', ['Note', {}]],
  ['7.4.2-1', 'a level of headings left out', ['Sect', {}, ['H1', {}], ['H3', {}]]],
])('%s: %s', async (rule, _, tree) => {
  expect(await rules(['Document', {}, tree])).toContain(rule);
});

test('a link that is in no Link element, on a page whose order of tabs is not told, and that says nothing', async () => {
  const pdf = await file(good);
  const link = pdf.context.register(pdf.context.obj({ Subtype: 'Link', Rect: [0, 0, 9, 9], Border: PDFBool.True }));
  pdf.getPage(0).node.set(PDFName.of('Annots'), pdf.context.obj([link]));
  expect(pdfUaFaults(pdf)).toEqual(['7.18.3-1', '7.18.5-1', '7.18.5-2'].map((rule) => ({ rule, sheet: 0 })));
});

test('a sign that the font does not draw is found with its page, one without a Unicode value too', async () => {
  const pdf = await file(good);
  const { context } = pdf;
  const map = context.register(context.stream('1 beginbfrange <0001> <0003> <0041> endbfrange'));
  const font = context.register(context.obj({ Type: 'Font', Subtype: 'Type0', ToUnicode: map }));
  const page = pdf.addPage([100, 100]);
  page.node.set(PDFName.of('Resources'), context.obj({ Font: { F8: font } }));
  page.node.set(
    PDFName.of('Contents'),
    context.register(context.stream('BT /F8 12.5 Tf <0002> Tj 3 0 Td <0000> Tj ET')),
  );
  expect(pdfUaFaults(pdf)).toEqual([{ rule: '7.21.8-1', sheet: 1 }, { rule: '7.21.7-1' }]);
});
