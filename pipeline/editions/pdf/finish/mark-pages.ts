import { type PDFDocument, PDFPageLeaf } from '@cantoo/pdf-lib';
import { markArtifacts } from './content/mark-artifacts.js';
import { tellMarksApart } from './content/marks-apart.js';
import { contentOf, setContent } from './content/page-content.js';
import { settleSoftHyphens } from './content/soft-hyphens.js';

/** Marks what every page paints outside its structure as artifacts, and its broken words as single words. */
export const markPages = (file: PDFDocument): void => {
  // The document would remember its pages, and not those of other parts that are joined to it.
  file.catalog.Pages().traverse((page) => {
    if (!(page instanceof PDFPageLeaf)) return;
    const content = contentOf(page);
    if (content !== undefined) setContent(page, tellMarksApart(markArtifacts(settleSoftHyphens(content))));
  });
};
