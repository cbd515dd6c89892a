import type { PDFDocument } from '@cantoo/pdf-lib';
import { markArtifacts } from './content/mark-artifacts.js';
import { tellMarksApart } from './content/marks-apart.js';
import type { PageContents } from './content/page-contents.js';
import { settleSoftHyphens } from './content/soft-hyphens.js';

/** Marks what every page paints outside its structure as artifacts, and its broken words as single words. */
export const markPages = (file: PDFDocument, contents: PageContents): void => {
  for (const page of file.getPages()) {
    const content = contents.of(page);
    if (content !== undefined) contents.set(page, tellMarksApart(markArtifacts(settleSoftHyphens(content))));
  }
};
