/*
 * Builds the companion faces of the theme `communs`: the characters that the press needs and that Source Serif 4,
 * Source Sans 3 and Source Code Pro lack. Each is drawn by a glyph that the face has: U+22C5 (the point of
 * *auteur⋅ices*) by its U+00B7, U+2011 (no-break hyphen) by its hyphen. Being changed copies, they bear another name.
 *
 * The result is committed. After a font of the theme was replaced, make it again from the root of the project:
 * `npx tsc -p test --noEmit false --outDir .build/tools && node .build/tools/test/tools/communs-point.js`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { Blob, Face, Font } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { renameFont } from '../../pipeline/theme/rename-font.js';
import { readTables, writeTables } from '../../pipeline/theme/sfnt.js';

const fonts = 'themes/communs/fonts';
const drawnBy: readonly (readonly [character: number, glyph: string])[] = [
  [0x2011, '-'],
  [0x22c5, '·'],
];
const faces = [
  ['SourceSerif4', 'Serif', ['Light', 'LightItalic', 'Regular', 'Italic', 'SemiBold', 'SemiBoldItalic']],
  ['SourceSans3', 'Sans', ['Regular', 'Italic', 'SemiBold']],
  ['SourceCodePro', 'Code', ['Regular']],
] as const;

const weightOf = (style: string): number =>
  style.startsWith('Light') ? 300 : style.startsWith('SemiBold') ? 600 : 400;

/** A `cmap` table of one format 4 subtable (OpenType 1.9, `cmap`), each character a segment of its own. */
const characterMap = (glyphs: readonly (readonly [character: number, glyph: number])[]): Uint8Array => {
  const segments = [...glyphs, [0xffff, 0x10000] as const];
  const count = segments.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const words = [
    ...[0, 1, 3, 1, 0, 12],
    ...[4, 16 + count * 8, 0, count * 2, power * 2, Math.log2(power), (count - power) * 2],
    ...segments.map(([character]) => character),
    0,
    ...segments.map(([character]) => character),
    ...segments.map(([character, glyph]) => (glyph - character) & 0xffff),
    ...segments.map(() => 0),
  ];
  const table = Buffer.alloc(words.length * 2);
  for (const [index, word] of words.entries()) table.writeUInt16BE(word, index * 2);
  return table;
};

for (const [source, name, styles] of faces) {
  for (const style of styles) {
    const original = await readFile(`${fonts}/${source}-${style}.ttf`);
    const drawn = await subsetFont(original, drawnBy.map(([, glyph]) => glyph).join(''), {
      targetFormat: 'truetype',
      keepFeatures: [],
      noHinting: true,
      dropTables: ['GSUB', 'GPOS', 'GDEF', 'STAT', 'BASE', 'DSIG', 'gasp', 'meta'],
    });
    const font = new Font(new Face(new Blob(drawn)));
    const glyphs = drawnBy.map(([character, glyph]) => [character, font.glyph(glyph.charCodeAt(0)) ?? 0] as const);
    const remapped = writeTables(new Map([...readTables(drawn), ['cmap', characterMap(glyphs)]]));
    const companion = renameFont(remapped, {
      family: `Communs Point ${name}`,
      weight: weightOf(style),
      style: style.endsWith('Italic') ? 'italic' : 'normal',
    });
    await writeFile(`${fonts}/CommunsPoint${name}-${style}.ttf`, companion);
  }
}
