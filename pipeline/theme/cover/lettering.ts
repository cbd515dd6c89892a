import { directionOf } from '../../language/direction.js';
import { isWeakWord } from '../../language/weak-words.js';
import type { Face, Theme } from '../theme.js';
import type { Measure } from './break-lines.js';
import { escapeXml, n } from './svg.js';
import { Typesetter } from './typesetter.js';

/** Where a line is set: its baseline, its side, its size and colour. */
export interface Placing {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  /** Which end of the line stands at `x`. */
  readonly side: 'left' | 'right';
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\u3000-\u30ff\uff00-\uffef]/u;
/** Emoji: no outline font draws them, and a box in their place is worse than nothing. */
const PICTOGRAPH = / ?(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+/gu;
const RIGHT_TO_LEFT_MARK = '\u200f';

/** Widths that hold for most fonts, in ems, when the font is not known. */
const guessedWidth = (text: string): number =>
  [...text].reduce((width, character) => width + (WIDE.test(character) ? 1 : character === ' ' ? 0.27 : 0.58), 0);

/**
 * One kind of lettering on a cover. Text is outlined with the theme's own face, so that the drawing needs no font;
 * a script that the theme does not have is left as text, for the fonts of the machine.
 */
export class LetteringStyle implements Measure {
  readonly #face: Face;
  readonly #lang: string;
  readonly #typesetter: Typesetter;

  constructor(face: Face, theme: Theme, lang: string, tracking: number) {
    this.#face = face;
    this.#lang = lang;
    const alike = theme.faces.filter(({ weight, style }) => weight === face.weight && style === face.style);
    this.#typesetter = new Typesetter(face, alike, tracking);
  }

  canOutline(text: string): boolean {
    return !RIGHT_TO_LEFT.test(text) && this.#typesetter.canSet(text);
  }

  width(text: string): number {
    return this.canOutline(text) ? this.#typesetter.width(text) : guessedWidth(text);
  }

  /** The text without the emoji that the face does not draw. */
  letters(text: string): string {
    return text.normalize('NFC').replace(PICTOGRAPH, (emoji) => (this.#typesetter.canSet(emoji) ? emoji : ''));
  }

  isWeak(word: string): boolean {
    return isWeakWord(word, this.#lang);
  }

  /** One line as an SVG element. */
  line(text: string, { x, y, size, fill, side }: Placing): string {
    if (this.canOutline(text)) {
      const start = side === 'left' ? x : x - this.#typesetter.width(text) * size;
      return `<path d="${this.#typesetter.outline(text, start, y, size)}" fill="${fill}"/>`;
    }
    const { family, weight, style } = this.#face;
    const mark = directionOf(this.#lang) === 'rtl' ? RIGHT_TO_LEFT_MARK : '';
    return (
      `<text x="${n(x)}" y="${n(y)}" font-family="'${family}', serif" font-weight="${weight}" font-style="${style}" ` +
      `font-size="${n(size)}" text-anchor="${side === 'left' ? 'start' : 'end'}" xml:lang="${escapeXml(this.#lang)}" ` +
      `fill="${fill}">${mark}${escapeXml(text)}</text>`
    );
  }
}
