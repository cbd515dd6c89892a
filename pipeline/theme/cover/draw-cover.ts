import { directionOf } from '../../language/direction.js';
import { splitTitle } from '../../language/split-title.js';
import { paletteOf } from '../palette.js';
import type { Palette, Theme } from '../theme.js';
import { type Fitted, fitText, type Room } from './fit-text.js';
import { type Growth, growthOf } from './growth.js';
import { LetteringStyle, type Placing } from './lettering.js';
import { escapeXml, n } from './svg.js';

/** What a cover says. */
export interface CoverInput {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly author: string;
  readonly collection?: string | undefined;
  readonly publisher?: string | undefined;
  /** BCP 47. */
  readonly lang: string;
}

/** In user units; the proportions of A5. */
export const coverSize = { width: 1480, height: 2100 };

const MARGIN = { start: 120, end: 110 };
const FOOT = 150;
const CREAM = '#fbf3e4';
const MEASURE = coverSize.width - MARGIN.start - MARGIN.end;

const rooms = {
  author: { width: MEASURE, height: 200, largest: 68, smallest: 40, leading: 1.25 },
  title: { width: MEASURE, height: 860, largest: 228, smallest: 72, leading: 1.06 },
  subtitle: { width: MEASURE, height: 220, largest: 76, smallest: 44, leading: 1.22 },
} satisfies Record<string, Room>;

/** A text that has its size and lines, and the baseline of its first line. */
interface Block extends Fitted {
  readonly y: number;
  readonly style: LetteringStyle;
  readonly leading: number;
}

const lastBaseline = ({ y, lines, size, leading }: Block): number => y + (lines.length - 1) * size * leading;

/** Compounds are kept whole, unless that makes the text less than half as large as it might be. */
const setCompounds = (text: string, lang: string, room: Room, lettering: LetteringStyle): Fitted => {
  const whole = fitText(splitTitle(text, lang, { hyphens: false }), room, lettering);
  if (whole.size >= room.largest / 2) return whole;
  const cut = fitText(splitTitle(text, lang, { hyphens: true }), room, lettering);
  return cut.size > whole.size * 1.25 ? cut : whole;
};

/** Sets the blocks from the top down: each takes the room that its text needs. */
const layOut = (input: CoverInput, theme: Theme): { blocks: Block[]; bottom: number } => {
  const { author, title, subtitle } = theme.lettering;
  const style = (face: typeof title, tracking: number): LetteringStyle =>
    new LetteringStyle(face, theme, input.lang, tracking);
  const block = (
    text: string,
    use: keyof typeof rooms,
    lettering: LetteringStyle,
    y: (size: number) => number,
  ): Block => {
    const fitted = setCompounds(lettering.letters(text), input.lang, rooms[use], lettering);
    return { ...fitted, style: lettering, leading: rooms[use].leading, y: y(fitted.size) };
  };
  const first = block(input.author, 'author', style(author, 0.012), () => 172);
  const below = input.author ? lastBaseline(first) : 96;
  const second = block(input.title, 'title', style(title, -0.012), (size) => below + 76 + size * 0.78);
  const bottom = lastBaseline(second) + second.size * 0.24;
  if (!input.subtitle) return { blocks: [first, second], bottom };
  const third = block(input.subtitle, 'subtitle', style(subtitle, 0), (size) => bottom + 54 + size * 0.5);
  return { blocks: [first, second, third], bottom: lastBaseline(third) + third.size * 0.3 };
};

/** Where lines begin: the left, or the right in a right-to-left language. */
const startOf = (lang: string): Pick<Placing, 'x' | 'side'> =>
  directionOf(lang) === 'rtl'
    ? { x: coverSize.width - MARGIN.start, side: 'right' }
    : { x: MARGIN.start, side: 'left' };

const endOf = (lang: string): Pick<Placing, 'x' | 'side'> =>
  directionOf(lang) === 'rtl' ? { x: MARGIN.end, side: 'left' } : { x: coverSize.width - MARGIN.end, side: 'right' };

const drawBlock = ({ lines, size, leading, y, style }: Block, lang: string, fill: string): string =>
  lines
    .map((line, index) => style.line(line, { ...startOf(lang), y: y + index * size * leading, size, fill }))
    .join('');

const mix = (from: string, to: string, share: number): string =>
  `#${[1, 3, 5]
    .map((at) => {
      const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
      return Math.round((a ?? 0) * (1 - share) + (b ?? 0) * share)
        .toString(16)
        .padStart(2, '0');
    })
    .join('')}`;

/** By night the darkest tone is lightened, so as not to melt into the sky. */
const tonesOf = ({ tones }: Palette, night: boolean): Palette['tones'] =>
  night ? [tones[0], tones[1], tones[2], mix(tones[3], tones[2], 0.42)] : tones;

/** Sky, disc and ground; the horizon keeps clear of the lettering. */
const drawLandscape = (palette: Palette, growth: Growth, lettering: number): string => {
  const { width, height } = coverSize;
  const { night, motif, random } = growth;
  const top = Math.min(1480, Math.max(1010, lettering + 150));
  const bottom = height - FOOT;
  const radius = Math.max(70, Math.min(190, (top + 40 - lettering) / 1.5));
  const disc = { x: width * (0.56 + growth.disc * 0.28), y: top + 70 - radius * 0.4 };
  const ground = motif({ width, top, bottom, tones: tonesOf(palette, night), density: 1, random });
  return (
    `<rect width="${width}" height="${height}" fill="${night ? palette.night : palette.day}"/>` +
    `<circle cx="${n(disc.x)}" cy="${n(disc.y)}" r="${n(radius)}" fill="${night ? palette.moon : palette.disc}"/>` +
    `<svg width="${width}" height="${bottom}" viewBox="0 0 ${width} ${bottom}">${ground}</svg>` +
    `<rect y="${bottom}" width="${width}" height="${FOOT}" fill="${palette.tones[3]}"/>`
  );
};

/** Collection and publisher at the foot, on one line. */
const drawFoot = ({ collection = '', publisher = '', lang }: CoverInput, theme: Theme): string => {
  const strong = new LetteringStyle(theme.lettering.author, theme, lang, 0.02);
  const plain = new LetteringStyle(theme.lettering.foot, theme, lang, 0.02);
  const size = Math.min(46, MEASURE / (strong.width(collection) + plain.width(publisher) + 1));
  const place = { y: coverSize.height - FOOT / 2 + size * 0.36, size, fill: CREAM };
  return (
    (collection && strong.line(collection, { ...place, ...startOf(lang) })) +
    (publisher && plain.line(publisher, { ...place, ...(collection ? endOf(lang) : startOf(lang)) }))
  );
};

/**
 * Draws a cover as a standalone SVG, 1480 × 2100 units: the text stands in the sky, a ground grows from the foot.
 * The collection gives the colours, the title the motif, its rhythm, the hour and the disc: a pure function of both.
 */
export const drawCover = (input: CoverInput, theme: Theme): string => {
  const { width, height } = coverSize;
  const palette = paletteOf(input.collection, theme);
  const growth = growthOf(input.title);
  const { blocks, bottom } = layOut(input, theme);
  const ink = growth.night ? CREAM : palette.ink;
  const name = [input.title, input.subtitle, input.author].filter(Boolean).join(', ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `role="img" xml:lang="${escapeXml(input.lang)}"><title>${escapeXml(name)}</title>` +
    drawLandscape(palette, growth, bottom) +
    blocks.map((block) => drawBlock(block, input.lang, ink)).join('') +
    `${drawFoot(input, theme)}</svg>`
  );
};
