const pixels = (value: string): number => Number.parseFloat(value) || 0;

/** A block's content box without its padding, from the top of the unit. */
export interface ContentBox {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where the lines of a block begin, then where the last one ends. Arithmetic when all are of one height; read from the
 * rectangles of the text only when they are not.
 */
export const lineEdges = (block: HTMLElement, { top, bottom }: ContentBox, origin: number): readonly number[] => {
  const style = getComputedStyle(block);
  const lineHeight = pixels(style.lineHeight) || pixels(style.fontSize) * 1.25;
  const height = bottom - top;
  const count = Math.max(1, Math.round(height / lineHeight));
  if (Math.abs(height - count * lineHeight) < 0.6)
    return Array.from({ length: count + 1 }, (_, index) => top + (height * index) / count);
  const lines = lineRectangles(block);
  const between = lines.slice(1).map((line, index) => ((lines[index]?.bottom ?? line.top) + line.top) / 2 - origin);
  return [top, ...between, bottom];
};

interface LineRectangle {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Where the lines of a block are painted, from top to bottom; its notes are none of them. */
export const lineRectangles = (block: HTMLElement): readonly LineRectangle[] => {
  const range = document.createRange();
  range.selectNodeContents(block);
  const note = block.querySelector(':scope > .footnote');
  if (note) range.setEndBefore(note);
  const rectangles = [...range.getClientRects()]
    .filter(({ width, height }) => width > 0.5 && height > 1)
    .sort((a, b) => a.top - b.top);
  const lines: LineRectangle[] = [];
  for (const { top, bottom, left, right } of rectangles) {
    const line = lines.find(
      (one) => overlap(one, { top, bottom }) > 0.5 * Math.min(bottom - top, one.bottom - one.top),
    );
    if (line) {
      line.top = Math.min(line.top, top);
      line.bottom = Math.max(line.bottom, bottom);
      line.left = Math.min(line.left, left);
      line.right = Math.max(line.right, right);
    } else lines.push({ top, bottom, left, right });
  }
  return lines.sort((a, b) => a.top - b.top);
};

const overlap = (a: ContentBox, b: ContentBox): number => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
