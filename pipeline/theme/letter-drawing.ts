import type { SubsetFace } from './subset.js';
import type { Face, Theme } from './theme.js';

/**
 * A drawing whose lettering asks for families of the theme, with those faces inside it: a picture cannot use
 * the fonts of the page that shows it, and readers' machines seldom have them. Only the characters that it
 * draws go in; a drawing without text comes back as it is.
 */
export async function letterDrawing(svg: Uint8Array, theme: Theme, subset: SubsetFace): Promise<Uint8Array> {
  const source = new TextDecoder().decode(svg);
  const root = /<svg\b[^>]*>/.exec(source);
  if (!root || !/<text\b/.test(source)) return svg;
  const characters = [...new Set(source.replace(/<[^>]*>/g, ''))].sort().join('');
  const faces = theme.faces.filter((face) => isAskedFor(face, source) && draws(face, characters));
  if (faces.length === 0) return svg;
  const rules = await Promise.all(faces.map(async (face) => faceRule(face, await subset(face, characters, 'woff2'))));
  const end = root.index + root[0].length;
  return new TextEncoder().encode(`${source.slice(0, end)}<style>${rules.join('')}</style>${source.slice(end)}`);
}

/** The family is named somewhere in the drawing, and so is the weight and the slope (the regular face always). */
function isAskedFor({ family, weight, style }: Face, source: string): boolean {
  if (!source.includes(family)) return false;
  if (style === 'italic' && !/italic|oblique/.test(source)) return false;
  return weight === 400 || new RegExp(weight >= 600 ? 'bold|[6-9]00' : `\\b${weight}\\b`).test(source);
}

const draws = ({ coverage }: Face, characters: string): boolean =>
  [...characters].some((character) => character.trim() !== '' && coverage.has(character.codePointAt(0) ?? 0));

function faceRule(face: Face, woff2: Uint8Array): string {
  const font = Buffer.from(woff2).toString('base64');
  return `@font-face{font-family:'${face.family}';font-weight:${face.weight};font-style:${face.style};src:url(data:font/woff2;base64,${font}) format('woff2')}`;
}
