import type { PDFDocument } from '@cantoo/pdf-lib';
import { contentOf, setContent } from './content/page-content.js';

/** Length of a mark, in points: five millimetres. */
const length = 14.2;
const thickness = 0.25;

type Line = readonly [x: number, y: number, toX: number, toY: number];

/**
 * Draws marks that show the knife where to cut the cover, outside of what bleeds over its edges. Marks are no part of
 * what is read (ISO 32000-1, § 14.11.3).
 */
export const drawCropMarks = (file: PDFDocument): void => {
  const page = file.getPages()[0];
  const content = page && contentOf(page.node);
  if (!page || content === undefined) return;
  const { x, y, width, height } = page.getMediaBox();
  const trim = page.getTrimBox();
  const across = [trim.x, trim.x + trim.width].flatMap((at): Line[] => [
    [at, y - length, at, y],
    [at, y + height, at, y + height + length],
  ]);
  const along = [trim.y, trim.y + trim.height].flatMap((at): Line[] => [
    [x - length, at, x, at],
    [x + width, at, x + width + length, at],
  ]);
  page.setMediaBox(x - length, y - length, width + 2 * length, height + 2 * length);
  const drawn = [...across, ...along].map((line) => stroke(line.map((number) => Number(number.toFixed(3)))));
  setContent(page.node, `${content}\n/Artifact BMC\nq ${thickness} w 0 G\n${drawn.join('\n')}\nQ\nEMC\n`);
};

const stroke = ([x, y, toX, toY]: readonly number[]): string => `${x} ${y} m ${toX} ${toY} l S`;
