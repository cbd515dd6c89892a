import type { PDFDocument } from '@cantoo/pdf-lib';
import { markArtifacts } from './content/mark-artifacts.js';
import { tellMarksApart } from './content/marks-apart.js';
import { pageStream, setPageStream } from './content/page-streams.js';
import { settleSoftHyphens } from './content/soft-hyphens.js';

/** Marks what every page paints outside its structure as artifacts, and its broken words as single words. */
export const markPages = async (file: PDFDocument): Promise<void> => {
  const packed = file.getPages().map((page) => {
    const stream = pageStream(file, page);
    return stream === undefined
      ? undefined
      : setPageStream(file, page, tellMarksApart(markArtifacts(settleSoftHyphens(stream))));
  });
  await Promise.all(packed);
};
