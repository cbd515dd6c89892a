import { type PDFDocument, PDFPageLeaf } from '@cantoo/pdf-lib';
import { markArtifacts } from './content/mark-artifacts.js';
import { tellMarksApart } from './content/marks-apart.js';
import type { PageContents } from './content/page-contents.js';
import { settleSoftHyphens } from './content/soft-hyphens.js';

/** Marks what every page paints outside its structure as artifacts, and its broken words as single words. */
export const markPages = (file: PDFDocument, contents: PageContents): void => {
  // The document would remember its pages, and not those of other parts that are joined to it.
  file.catalog.Pages().traverse((page) => {
    const content = page instanceof PDFPageLeaf ? contents.of(page) : undefined;
    if (page instanceof PDFPageLeaf && content !== undefined)
      contents.set(page, tellMarksApart(markArtifacts(settleSoftHyphens(content))));
  });
};
