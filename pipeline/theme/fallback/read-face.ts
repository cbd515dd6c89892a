import wawoff2 from 'wawoff2';
import { coverageOf } from '../coverage-of.js';
import type { Face } from '../theme.js';

/** Reads a file of an installed npm package; nothing when the package is not there. */
export type ReadFontPackage = (name: string, path: string) => Promise<Uint8Array | undefined>;

/** A face of a package of Fontsource, unpacked, as a theme's own; nothing when the package or the face is not there. */
export async function readFace(
  fontPackage: string,
  slice: string,
  weight: number,
  read: ReadFontPackage,
): Promise<Pick<Face, 'file' | 'data' | 'coverage' | 'weight' | 'style' | 'license'> | undefined> {
  const name = `${fontPackage.replace('@fontsource/', '')}-${slice}-${weight}-normal`;
  const packed = await read(fontPackage, `files/${name}.woff2`);
  if (!packed) return undefined;
  const data = (await wawoff2.decompress(packed)).slice();
  return { file: `${name}.ttf`, data, coverage: coverageOf(data), weight, style: 'normal', license: 'OFL-1.1' };
}
