import * as mupdf from 'mupdf';

/** A rectangle of a page in points, from its top left corner. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A line of text; its top and bottom are those of its letters. */
export interface TextLine extends Rectangle {
  readonly text: string;
  readonly baseline: number;
  /** Size of its font, in points. */
  readonly size: number;
}

/** What is painted on a page. */
export interface PageMarks {
  readonly lines: readonly TextLine[];
  /** Pictures, rules, grounds. */
  readonly drawings: readonly Rectangle[];
}

interface StructuredText {
  readonly blocks: readonly {
    readonly lines?: readonly {
      readonly bbox: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
      readonly y: number;
      readonly text: string;
      readonly font: { readonly size: number };
    }[];
  }[];
}

/** A filled path has no stroke around it. */
const hairline = new mupdf.StrokeState({
  lineCap: 'Butt',
  lineJoin: 'Miter',
  lineWidth: 0,
  miterLimit: 0,
  dashPhase: 0,
  dashes: [],
});

/** Finds the rectangles of all that a PDF paints, with MuPDF. */
export const marksOf = (bytes: Uint8Array): readonly PageMarks[] => {
  mupdf.setLog(() => undefined);
  const file = mupdf.Document.openDocument(bytes, 'application/pdf');
  return Array.from({ length: file.countPages() }, (_, index) => {
    const page = file.loadPage(index);
    return { lines: linesOf(page), drawings: drawingsOf(page) };
  });
};

type Box = readonly [left: number, bottom: number, right: number, top: number];

/** The boxes of each page (ISO 32000-1, § 14.11.2), in points. */
export const boxesOf = (
  bytes: Uint8Array,
): readonly { readonly media: Box; readonly bleed: Box; readonly trim: Box }[] => {
  const file = mupdf.PDFDocument.openDocument(bytes, 'application/pdf') as mupdf.PDFDocument;
  return Array.from({ length: file.countPages() }, (_, index) => {
    const page = file.findPage(index);
    const box = (name: string): Box => {
      const sides = page.get(name);
      return [sides.get(0).asNumber(), sides.get(1).asNumber(), sides.get(2).asNumber(), sides.get(3).asNumber()];
    };
    return { media: box('MediaBox'), bleed: box('BleedBox'), trim: box('TrimBox') };
  });
};

const linesOf = (page: mupdf.Page): readonly TextLine[] => {
  const { blocks } = JSON.parse(page.toStructuredText('preserve-whitespace').asJSON()) as StructuredText;
  return blocks.flatMap(({ lines = [] }) =>
    lines
      .filter(({ text }) => text.trim() !== '')
      .map(({ bbox: { x, y, w, h }, y: baseline, text, font }) => ({
        text,
        baseline,
        size: font.size,
        left: x,
        right: x + w,
        top: y,
        bottom: y + h,
      })),
  );
};

const drawingsOf = (page: mupdf.Page): readonly Rectangle[] => {
  const found: Rectangle[] = [];
  const add = ([left, top, right, bottom]: mupdf.Rect) => {
    if (right > left && bottom > top) found.push({ left, top, right, bottom });
  };
  const device = new mupdf.Device({
    fillPath: (path, _evenOdd, ctm) => add(path.getBounds(hairline, ctm)),
    strokePath: (path, stroke, ctm) => add(path.getBounds(stroke, ctm)),
    fillImage: (_image, ctm) => add(mupdf.Rect.transform([0, 0, 1, 1], ctm)),
  });
  page.run(device, mupdf.Matrix.identity);
  device.close();
  return found;
};
