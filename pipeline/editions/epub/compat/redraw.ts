import { imageSize } from 'image-size';
import type { Element, Root } from 'xast';
import { stampPicture } from '../../../rights/pictures/stamp-picture.js';
import type { WriterInput } from '../../edition.js';
import type { Content } from '../content/content.js';
import { draw } from '../drawn/draw.js';
import {
  type InlinePicture,
  inEm,
  inlineDrawings,
  inlinePictures,
  isFormula,
  isInline,
  keyOf,
  walk,
} from '../drawn/inline.js';
import type { DrawnPicture } from '../drawn/rasterise.js';
import { type FileDrawing, textSize } from '../drawn/sheet.js';
import type { PictureResource } from '../resources/pictures.js';
import type { Resource } from '../resources/resource.js';

/**
 * The same with PNG pictures for SVG drawings and MathML formulas, which old reading systems do not know. A formula's
 * alternative text is its TeX. The documents are changed in place.
 */
export const redraw = async ({ documents, pictures, resources }: Content, input: WriterInput): Promise<Content> => {
  const inline = inlineDrawings(
    documents.map(({ tree }) => tree),
    isInline,
  );
  const files = [...pictures, ...resources].filter(isSvg);
  const drawings = await Promise.all(files.map(fileDrawing));
  const drawn = await draw([...inline.values(), ...drawings], input);
  const redrawn = new Map(files.map(({ href }, index) => [href, drawn[inline.size + index]]));
  const shown = inlinePictures(inline.keys(), drawn);
  for (const { tree } of documents) replace(tree, shown, redrawn);
  const ofFile = <File extends Resource>(file: File): File => {
    const picture = redrawn.get(file.href);
    return picture ? { ...file, href: pngName(file.href), mediaType: 'image/png', content: picture.png } : file;
  };
  return {
    documents,
    pictures: pictures.map((resource) => stamped(ofFile(resource), input)),
    resources: [...resources.map(ofFile), ...[...shown.values()].map(({ resource }) => resource)],
  };
};

const isSvg = ({ mediaType }: Resource): boolean => mediaType === 'image/svg+xml';

const pngName = (href: string): string => href.replace(/\.svg$/, '.png');

const fileDrawing = async ({ content }: Resource): Promise<FileDrawing> => {
  const held = typeof content === 'function' ? await content() : content;
  const svg = typeof held === 'string' ? new TextEncoder().encode(held) : held;
  const { width, height } = imageSize(svg);
  return { svg, width, height };
};

const replace = (
  tree: Root,
  inline: ReadonlyMap<string, InlinePicture>,
  files: ReadonlyMap<string, DrawnPicture | undefined>,
): void => {
  walk(tree, (element) => {
    const { src } = element.attributes;
    if (element.name === 'img' && src && files.has(src)) element.attributes['src'] = pngName(src);
    const drawn = isInline(element) ? inline.get(keyOf(element)) : undefined;
    if (drawn) becomePicture(element, drawn);
  });
};

/** The picture grows with the text around it; in pixels for those that know no other measure. */
const becomePicture = (element: Element, { em, resource: { href } }: InlinePicture): void => {
  const { alttext, id } = element.attributes;
  const pixels = (value: number): string => String(Math.max(1, Math.round(value * textSize)));
  const kind = isFormula(element)
    ? { class: 'formula', alt: alttext ?? '' }
    : { class: 'ornament', alt: '', role: 'presentation' };
  element.name = 'img';
  element.children = [];
  element.attributes = {
    ...(id && { id }),
    ...kind,
    src: href,
    width: pixels(em.width),
    height: pixels(em.height),
    style: `width: ${inEm(em.width)}; height: auto; vertical-align: ${inEm(-em.depth)};`,
  };
};

/** A drawing of the book says in itself whose it is, as it did before. */
const stamped = (picture: PictureResource, { book }: WriterInput): PictureResource => {
  const { content, mediaType, picture: used } = picture;
  if (used.mediaType !== 'image/svg+xml' || !(content instanceof Uint8Array)) return picture;
  return { ...picture, content: stampPicture(content, mediaType, used.attribution ?? book.rights).bytes, moves: false };
};
