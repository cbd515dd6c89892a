import { PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { contentOf, textOf } from '../content/page-content.js';
import { shownCodes } from '../content/shown-codes.js';
import type { PdfUaFault } from './fault.js';

const name = (text: string): PDFName => PDFName.of(text);

/** A stretch of content with the fonts that it names. */
interface Content {
  /** Index of the page that it is; absent of a drawing, which several may hold. */
  readonly sheet?: number;
  readonly stream: string;
  readonly fonts: PDFDict | undefined;
}

/** Signs that no font draws, or that cannot be read aloud (ISO 14289-1, § 7.21). Chromium's fonts are all of Type 0 or drawn. */
export function* glyphFaults(file: PDFDocument): Generator<PdfUaFault> {
  const used = new Map<PDFDict, Set<number>>();
  for (const { sheet, stream, fonts } of contentsOf(file))
    for (const [fontName, codes] of shownCodes(stream)) {
      const font = fonts?.lookup(name(fontName));
      if (!(font instanceof PDFDict) || font.get(name('Subtype')) !== name('Type0')) continue;
      if (codes.has(0)) yield { rule: '7.21.8-1', ...(sheet !== undefined && { sheet }) };
      const all = used.get(font) ?? new Set();
      used.set(font, all);
      for (const code of codes) all.add(code);
    }
  for (const [font, codes] of used) yield* unicodeFaults(font, codes);
}

/** The pages, and the drawings that they paint. */
function* contentsOf(file: PDFDocument): Generator<Content> {
  for (const [sheet, page] of file.getPages().entries())
    yield {
      sheet,
      stream: contentOf(page.node) ?? '',
      fonts: page.node.Resources()?.lookupMaybe(name('Font'), PDFDict),
    };
  for (const [, object] of file.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.get(name('Subtype')) !== name('Form')) continue;
    const fonts = object.dict.lookupMaybe(name('Resources'), PDFDict)?.lookupMaybe(name('Font'), PDFDict);
    if (fonts) yield { stream: textOf(object), fonts };
  }
}

function* unicodeFaults(font: PDFDict, codes: ReadonlySet<number>): Generator<PdfUaFault> {
  const stream = font.lookup(name('ToUnicode'));
  const map = stream instanceof PDFRawStream ? textOf(stream) : '';
  const known = mappedCodes(map);
  if ([...codes].some((code) => !known.has(code))) yield { rule: '7.21.7-1' };
  const told = [...map.matchAll(/beginbf(?:char|range)\s([\s\S]*?)endbf(?:char|range)/g)].map(([, lines]) => lines);
  if (/<(?:[\da-f]{4})*(?:0000|fffe|feff)(?:[\da-f]{4})*>\s*$/im.test(told.join('\n'))) yield { rule: '7.21.7-2' };
}

/** The codes of which a character map tells the Unicode value (ISO 32000-1, § 9.10.3). */
const mappedCodes = (map: string): ReadonlySet<number> => {
  const codes = new Set<number>();
  for (const [, lines = ''] of map.matchAll(/beginbfchar\s([\s\S]*?)endbfchar/g))
    for (const [, code = ''] of lines.matchAll(/<([\da-f]+)>\s*<[\da-f]+>/gi)) codes.add(Number.parseInt(code, 16));
  for (const [, lines = ''] of map.matchAll(/beginbfrange\s([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = ''] of lines.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*(?:<[\da-f]+>|\[[^\]]*\])/gi))
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code += 1) codes.add(code);
  return codes;
};
