import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { PdfUaFault } from './fault.js';
import type { StructureElement } from './structure.js';

/** What is wrong with links (ISO 14289-1, § 7.18): each belongs to a Link element, and says in words where it leads. */
export function* annotationFaults(file: PDFDocument, elements: Iterable<StructureElement>): Generator<PdfUaFault> {
  const tagged = new Set<PDFDict>();
  for (const { type, annotations } of elements)
    if (type === 'Link') for (const annotation of annotations) tagged.add(annotation);
  for (const [sheet, page] of file.getPages().entries()) {
    const annotations = page.node.Annots();
    if (!annotations || annotations.size() === 0) continue;
    if (page.node.get(PDFName.of('Tabs')) !== PDFName.of('S')) yield { rule: '7.18.3-1', sheet };
    for (const ref of annotations.asArray()) {
      const annotation = file.context.lookup(ref);
      if (!(annotation instanceof PDFDict)) continue;
      if (!tagged.has(annotation)) yield { rule: '7.18.5-1', sheet };
      const contents = annotation.get(PDFName.of('Contents'));
      const told = contents instanceof PDFString || contents instanceof PDFHexString ? contents.decodeText() : '';
      if (told === '') yield { rule: '7.18.5-2', sheet };
    }
  }
}
