import { PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { PdfUaFault } from './fault.js';
import type { StructureElement } from './structure.js';

/** Standard types of PDF 1.7 (ISO 32000-1, § 14.8.4). */
const standard: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure ' +
    'Formula Form'
  ).split(' '),
);

interface Nesting {
  /** What an element may hold; absent: anything. */
  readonly kids?: readonly string[];
  /** What it may stand in; absent: anything. */
  readonly parents?: readonly string[];
  /** What it holds once at most. */
  readonly once?: readonly string[];
}

/** ISO 14289-1, § 7.2. Each way to be wrong has the number of one of veraPDF's tests, which has many alike. */
const nesting: Readonly<Record<string, Nesting>> = {
  Table: { kids: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'], once: ['THead', 'TFoot', 'Caption'] },
  THead: { kids: ['TR'], parents: ['Table'] },
  TBody: { kids: ['TR'], parents: ['Table'] },
  TFoot: { kids: ['TR'], parents: ['Table'] },
  TR: { kids: ['TH', 'TD'], parents: ['Table', 'THead', 'TBody', 'TFoot'] },
  TH: { parents: ['TR'] },
  TD: { parents: ['TR'] },
  L: { kids: ['L', 'LI', 'Caption'], once: ['Caption'] },
  LI: { kids: ['Lbl', 'LBody'], parents: ['L'] },
  LBody: { parents: ['LI'] },
  TOC: { kids: ['TOC', 'TOCI', 'Caption'], once: ['Caption'] },
  TOCI: { parents: ['TOC'] },
};

/** What is wrong with the types of elements, and with how they stand in one another. */
export function* nestingFaults(elements: readonly StructureElement[], parent = ''): Generator<PdfUaFault> {
  for (const { type, children } of elements) {
    const { kids, parents, once = [] } = nesting[type] ?? {};
    const types = children.map((child) => child.type);
    if (!standard.has(type)) yield { rule: '7.1-5' };
    if (parents && !parents.includes(parent)) yield { rule: '7.2-4' };
    if (kids && !types.every((kid) => kids.includes(kid))) yield { rule: '7.2-3' };
    for (const one of once) if (types.indexOf(one) !== types.lastIndexOf(one)) yield { rule: '7.2-11' };
    if (kids && types.indexOf('Caption') > 0 && !(type === 'Table' && types.at(-1) === 'Caption'))
      yield { rule: '7.2-16' };
    if ((types.includes('THead') || types.includes('TFoot')) && !types.includes('TBody')) yield { rule: '7.2-14' };
    yield* nestingFaults(children, type);
  }
}

/** Figures and formulas without a text, notes without a name of their own, headings that leave out a level. */
export function* elementFaults(elements: Iterable<StructureElement>): Generator<PdfUaFault> {
  const notes = new Set<string>();
  let level = 0;
  for (const { type, dict } of elements) {
    const described = textOf(dict.get(PDFName.of('Alt'))) !== '' || dict.has(PDFName.of('ActualText'));
    if (type === 'Figure' && !described) yield { rule: '7.3-1' };
    if (type === 'Formula' && !described) yield { rule: '7.7-1' };
    if (type === 'Note') {
      const id = textOf(dict.get(PDFName.of('ID')));
      if (id === '') yield { rule: '7.9-1' };
      if (notes.has(id)) yield { rule: '7.9-2' };
      notes.add(id);
    }
    const heading = /^H([1-6])$/.exec(type);
    if (!heading) continue;
    if (Number(heading[1]) > level + 1) yield { rule: '7.4.2-1' };
    level = Number(heading[1]);
  }
}

const textOf = (value: unknown): string =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
