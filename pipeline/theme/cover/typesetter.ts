import { Blob, Buffer, Font, Face as HbFace, shape } from 'harfbuzzjs';
import type { Face } from '../theme.js';
import { n } from './svg.js';

/** Fonts as HarfBuzz holds them; a face is opened once. */
const opened = new WeakMap<Face, { readonly font: Font; readonly unitsPerEm: number }>();

const open = (face: Face): { readonly font: Font; readonly unitsPerEm: number } => {
  const known = opened.get(face);
  if (known) return known;
  const hbFace = new HbFace(new Blob(face.data));
  const entry = { font: new Font(hbFace), unitsPerEm: hbFace.upem };
  opened.set(face, entry);
  return entry;
};

/** A stretch of text that one face draws. */
interface Run {
  readonly face: Face;
  readonly text: string;
}

interface Glyph {
  readonly face: Face;
  readonly id: number;
  /** In ems, from the start of the text. */
  readonly x: number;
  readonly y: number;
}

const draws = (face: Face, character: string): boolean => face.coverage.has(character.codePointAt(0) ?? 0);

/** Sets text in one face, with the kerning and ligatures of the font; what the face lacks, the others draw. */
export class Typesetter {
  readonly #faces: readonly [Face, ...Face[]];
  /** Added after each glyph, in ems. */
  readonly #tracking: number;
  readonly #widths = new Map<string, number>();

  constructor(face: Face, others: readonly Face[], tracking = 0) {
    this.#faces = [face, ...others.filter((other) => other !== face)];
    this.#tracking = tracking;
  }

  /** Whether every character has a glyph. */
  canSet(text: string): boolean {
    return [...text.normalize('NFC')].every((character) => this.#faces.some((face) => draws(face, character)));
  }

  /** Advance width in ems. */
  width(text: string): number {
    const known = this.#widths.get(text);
    if (known !== undefined) return known;
    const { width } = this.#shape(text);
    this.#widths.set(text, width);
    return width;
  }

  /** Outlines, as path data, of text set from `x` on the baseline `y`, in a size in user units. */
  outline(text: string, x: number, y: number, size: number): string {
    return this.#shape(text)
      .glyphs.map((glyph) => {
        const { font, unitsPerEm } = open(glyph.face);
        const place = (value: number, axis: number): string =>
          axis % 2 === 0 ? n(x + (glyph.x + value / unitsPerEm) * size) : n(y - (glyph.y + value / unitsPerEm) * size);
        return font
          .glyphToJson(glyph.id)
          .map(({ type, values }) => type + values.map(place).join(' '))
          .join('');
      })
      .join('');
  }

  #runs(text: string): Run[] {
    const runs: Run[] = [];
    for (const character of text.normalize('NFC')) {
      const face = this.#faces.find((one) => draws(one, character)) ?? this.#faces[0];
      const last = runs.at(-1);
      if (last?.face === face) runs[runs.length - 1] = { face, text: last.text + character };
      else runs.push({ face, text: character });
    }
    return runs;
  }

  #shape(text: string): { glyphs: Glyph[]; width: number } {
    const glyphs: Glyph[] = [];
    let width = 0;
    for (const run of this.#runs(text)) {
      const { font, unitsPerEm } = open(run.face);
      const buffer = new Buffer();
      buffer.addText(run.text);
      buffer.guessSegmentProperties();
      shape(font, buffer);
      for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
        glyphs.push({ face: run.face, id: codepoint, x: width + xOffset / unitsPerEm, y: yOffset / unitsPerEm });
        width += xAdvance / unitsPerEm + this.#tracking;
      }
    }
    return { glyphs, width };
  }
}
