import type { Face } from '../../../theme/theme.js';
import type { PrintJob, WriterInput } from '../../edition.js';
import { fontFaceCss } from '../../font-faces.js';
import { fontFile } from '../resources/fonts.js';

/** What the browser draws: a formula or an ornament as it stands in the text, or a drawing that is a file of its own. */
export type Drawable = InlineDrawing | FileDrawing;

/** Markup that takes its size from the style sheet. */
export interface InlineDrawing {
  /** HTML. */
  readonly markup: string;
  /** Class of the element that it stands in. */
  readonly within?: string;
}

/** An SVG file that is shown in these sizes, in CSS pixels. */
export interface FileDrawing {
  readonly svg: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Sides of a sheet, in CSS pixels: three hundred times the size of its text wide, for formulas do not break, and a hundred high. */
const sheetWidth = 4800;
const sheetHeight = 1600;
export const textSize = 16;

/** How large a file is drawn on its sheet: larger ones are made smaller, for a drawing can be enlarged without loss. */
export const shrinkOf = ({ width, height }: FileDrawing): number => Math.min(1, sheetHeight / Math.max(width, height));

/** The base line of what stands inline, in CSS pixels from the head of its sheet. */
export const baseline = sheetHeight / 2;

export const isFile = (drawable: Drawable): drawable is FileDrawing => 'svg' in drawable;

const isInline = (drawable: Drawable): drawable is InlineDrawing => !isFile(drawable);

/**
 * The page to print: each drawing at the head of a sheet of its own, files in their sizes, what stands inline with its base
 * line at half height. Two struts, above and below, hold the line there, whatever its font and its height.
 */
export const sheets = async (
  drawables: readonly Drawable[],
  { book, theme, subset }: Pick<WriterInput, 'book' | 'theme' | 'subset'>,
): Promise<PrintJob> => {
  const files = drawables.flatMap((drawable, index) => (isFile(drawable) ? [{ index, content: drawable.svg }] : []));
  const inline = drawables.filter(isInline);
  const faces = theme.faces.filter(
    ({ editions, coverage }) => editions.includes('epub') && inline.some(({ markup }) => isIn(coverage, markup)),
  );
  const characters = [...new Set(inline.flatMap(({ markup }) => [...markup]))].sort().join('');
  const fonts = await Promise.all(
    faces.map(async (face) => [fontFile(face), await subset(face, characters, 'sfnt')] as const),
  );
  return {
    pages: [
      `<!DOCTYPE html>\n<html lang="${book.lang}">\n<head><meta charset="utf-8"><title>–</title>\n<style>${styleOf(faces, theme.css.epub)}</style></head>\n<body>\n${drawables.map(sheet).join('\n')}\n</body>\n</html>\n`,
    ],
    resources: new Map<string, PrintedFile>([
      ...files.map(({ index, content }) => [drawingFile(index), { mediaType: 'image/svg+xml', content }] as const),
      ...fonts.map(([path, content]) => [path, { mediaType: 'font/ttf', content }] as const),
    ]),
  };
};

type PrintedFile = { readonly mediaType: string; readonly content: Uint8Array };

const drawingFile = (index: number): string => `drawings/${index + 1}.svg`;

const sheet = (drawable: Drawable, index: number): string => {
  if (isFile(drawable)) {
    const shrink = shrinkOf(drawable);
    const [width, height] = [drawable.width * shrink, drawable.height * shrink];
    return `<div class="press-sheet"><img src="${drawingFile(index)}" alt="" style="width:${width}px;height:${height}px"></div>`;
  }
  const { markup, within = '' } = drawable;
  return `<div class="press-sheet"><i class="press-above"></i><div class="${within}">${markup}</div><i class="press-below"></i></div>`;
};

/** The theme's sheet, for the faces and sizes that it gives formulas and ornaments, and over it that of the sheets. */
const styleOf = (faces: readonly Face[], css: string): string => `
@namespace epub "http://www.idpf.org/2007/ops";
${fontFaceCss(faces, fontFile, 'truetype')}
${css}
@page { size: ${sheetWidth}px ${sheetHeight}px; margin: 0; }
body { margin: 0; font-size: ${textSize}px; }
.press-sheet { height: ${sheetHeight}px; overflow: hidden; break-after: page; line-height: 0; text-indent: 0; white-space: nowrap; }
.press-sheet > img { display: block; max-width: none; max-height: none; margin: 0; filter: none; }
.press-sheet > div { display: inline !important; margin: 0 !important; padding: 0 !important; }
.press-sheet math { display: inline math; margin: 0; }
.press-above, .press-below { display: inline-block; width: 0; height: ${baseline}px; }
.press-below { vertical-align: -${sheetHeight - baseline}px; }
`;

const isIn = (coverage: ReadonlySet<number>, text: string): boolean =>
  [...text].some((character) => character.trim() !== '' && coverage.has(character.codePointAt(0) ?? 0));
