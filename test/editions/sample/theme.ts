import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { stampPicture } from '../../../pipeline/rights/pictures/stamp-picture.js';
import type { Cover, Face, Palette, Theme } from '../../../pipeline/theme/theme.js';
import { sampleBook } from './book.js';

/** Colours of the sample's collection. */
export const samplePalette: Palette = {
  day: '#f4e6d6',
  night: '#1f2a44',
  ink: '#3a1710',
  tones: ['#e3a683', '#c96f4a', '#a1432b', '#6e2a1c'],
  disc: '#e7b04a',
  moon: '#fbf3e4',
};

/** Basic Latin to Latin Extended-A, and general punctuation. */
const latin = [...Array(0x180).keys(), ...Array.from({ length: 0x70 }, (_, index) => 0x2000 + index)];

const face = async (file: string, style: Face['style']): Promise<Face> => ({
  family: 'Source Serif 4',
  weight: 400,
  style,
  file,
  data: await readFile(new URL(`../../../themes/communs/fonts/${file}`, import.meta.url)),
  license: 'OFL-1.1',
  coverage: new Set(latin),
  editions: ['epub', 'pdf', 'web'],
});

/** A theme of two faces and a few lines of CSS. */
export const sampleTheme = async (): Promise<Theme> => {
  const css = 'body { font-family: "Source Serif 4", serif; }\nhr.scene { border: 0; text-align: center; }\n';
  const roman = await face('SourceSerif4-Regular.ttf', 'normal');
  const italic = await face('SourceSerif4-Italic.ttf', 'italic');
  return {
    name: 'sample',
    css: { epub: css, pdf: css, web: css, site: css },
    faces: [roman, italic],
    families: [
      {
        family: 'Source Serif 4',
        author: 'Frank Grießhammer, Adobe',
        license: 'OFL-1.1',
        standIns: [{ fonts: ['Georgia'], size: 105, bold: 93 }],
      },
    ],
    fontNotice: 'Source Serif 4, SIL Open Font License 1.1\n',
    lettering: { title: roman, subtitle: italic, author: roman, foot: roman },
    palettes: { default: samplePalette },
    ornaments: {
      scene: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 68 20"><circle cx="34" cy="10" r="3"/></svg>',
    },
  };
};

/** A band of colour where the theme would grow a ground. */
export const sampleGround = (_title: string, width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#c96f4a"/></svg>`;

/** A plain 1400 × 2100 cover. */
export const sampleCover = async (): Promise<Cover> => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1400 2100"><rect width="1400" height="2100" fill="#f4e6d6"/><rect y="1300" width="1400" height="800" fill="#c96f4a"/></svg>';
  return {
    raster: {
      mediaType: 'image/jpeg',
      data: stampPicture(await sharp(Buffer.from(svg)).jpeg().toBuffer(), 'image/jpeg', sampleBook.rights).bytes,
      width: 1400,
      height: 2100,
    },
    svg,
    alt: 'Couverture : Le pain commun, Élodie Lefèvre et Jean d’Août',
  };
};
