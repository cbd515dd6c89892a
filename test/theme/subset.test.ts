import { Blob, Feature, Font, Buffer as HbBuffer, Face as HbFace, shape } from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { packFont } from '../../pipeline/theme/pack-font.js';
import { readNames } from '../../pipeline/theme/rename-font.js';
import { readTables } from '../../pipeline/theme/sfnt.js';
import { faceSubsetter } from '../../pipeline/theme/subset.js';
import type { Face } from '../../pipeline/theme/theme.js';
import { communs } from './communs.js';

const roman = async (): Promise<Face> => {
  const face = (await communs()).faces.find(({ file }) => file === 'SourceSerif4-Regular.ttf');
  if (!face) throw new Error('No roman');
  return face;
};

const characters = 'Le bureau, 1984 : « officiel »\u202f! xviie AV';

/** Outlines and advances of a shaped text, with a feature on or off. */
const drawing = (font: Uint8Array, text: string, feature: string): string => {
  const buffer = new HbBuffer();
  const hbFont = new Font(new HbFace(new Blob(font)));
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(
    hbFont,
    buffer,
    [Feature.fromString(feature)].filter((one) => one !== undefined),
  );
  return buffer
    .getGlyphInfosAndPositions()
    .map(({ codepoint, xAdvance }) => `${hbFont.glyphToPath(codepoint)} ${xAdvance}`)
    .join('\n');
};

const subsetFace = faceSubsetter(packFont);

describe('faces cut down', () => {
  it('keeps the characters of the book and drops the others', async () => {
    const subset = await subsetFace(await roman(), characters, 'sfnt');
    const drawn = new Set(new HbFace(new Blob(subset)).collectUnicodes());
    expect([...characters].every((character) => drawn.has(character.codePointAt(0) ?? 0))).toBe(true);
    expect(drawn.has('Z'.charCodeAt(0))).toBe(false);
    expect(subset.length).toBeLessThan(40_000);
  });

  it.each([
    ['small capitals', 'xvii', 'smcp'],
    ['old-style figures', '1984', 'onum'],
    ['superiors', 'e', 'sups'],
    ['ligatures', 'officiel', 'liga'],
    ['kerning', 'AV', 'kern'],
  ])('keeps %s', async (_, text, feature) => {
    const face = await roman();
    const subset = await subsetFace(face, characters, 'sfnt');
    const on = drawing(subset, text, `+${feature}`);
    expect(on).toBe(drawing(face.data, text, `+${feature}`));
    expect(on).not.toBe(drawing(subset, text, `-${feature}`));
  });

  it('gives the same bytes whatever the order of the characters', async () => {
    const face = await roman();
    const reversed = [...characters].toReversed().join('');
    expect(await subsetFace(face, characters, 'woff2')).toEqual(await subsetFace(face, reversed, 'woff2'));
  });

  it('bears another name than the reserved one, and the licence', async () => {
    const names = readNames(readTables(await subsetFace(await roman(), characters, 'sfnt')));
    expect([1, 3, 4, 6].map((id) => names.get(id)).join(' ')).not.toContain('Source');
    expect(names.get(1)).toBe('Communs Serif');
    expect(names.get(0)).toContain('Adobe');
    expect(names.get(13)).toContain('SIL Open Font License');
  });

  it('packs WOFF2', async () => {
    const packed = await subsetFace(await roman(), characters, 'woff2');
    expect(Buffer.from(packed.subarray(0, 4)).toString('latin1')).toBe('wOF2');
  });

  it('packs faces side by side without mixing their bytes', async () => {
    const { faces } = await communs();
    const packed = await Promise.all(faces.slice(0, 6).map((face) => subsetFace(face, 'abc', 'woff2')));
    expect(packed.map((bytes) => Buffer.from(bytes.slice(0, 4)).toString())).toEqual(Array(6).fill('wOF2'));
  });
});
