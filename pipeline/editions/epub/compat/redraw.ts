import { imageSize } from 'image-size';
import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { stampPicture } from '../../../rights/pictures/stamp-picture.js';
import type { WriterInput } from '../../edition.js';
import { nothing } from '../content/adapt.js';
import type { Content } from '../content/content.js';
import { draw } from '../drawn/draw.js';
import type { DrawnPicture } from '../drawn/rasterise.js';
import { type FileDrawing, type InlineDrawing, textSize } from '../drawn/sheet.js';
import type { PictureResource } from '../resources/pictures.js';
import type { Resource } from '../resources/resource.js';

/**
 * The same with PNG pictures for SVG drawings and MathML formulas, which old reading systems do not know. A formula's
 * alternative text is its TeX. The documents are changed in place.
 */
export const redraw = async ({ documents, pictures, resources }: Content, input: WriterInput): Promise<Content> => {
  const inline = inlineDrawings(documents.map(({ tree }) => tree));
  const files = [...pictures, ...resources].filter(isSvg);
  const drawings = await Promise.all(files.map(fileDrawing));
  const drawn = await draw([...inline.values(), ...drawings], input);
  const formulas = [...inline.keys()].map((key, index) => [key, drawnResource(drawn[index], index)] as const);
  const redrawn = new Map(files.map(({ href }, index) => [href, drawn[inline.size + index]]));
  const shown = new Map(formulas);
  for (const { tree } of documents) replace(tree, shown, redrawn);
  const ofFile = <File extends Resource>(file: File): File => {
    const picture = redrawn.get(file.href);
    return picture ? { ...file, href: pngName(file.href), mediaType: 'image/png', content: picture.png } : file;
  };
  return {
    documents,
    pictures: pictures.map((resource) => stamped(ofFile(resource), input)),
    resources: [...resources.map(ofFile), ...formulas.map(([, { resource }]) => resource)],
  };
};

interface DrawnResource {
  readonly drawn: DrawnPicture;
  readonly resource: Resource;
}

const isSvg = ({ mediaType }: Resource): boolean => mediaType === 'image/svg+xml';

const pngName = (href: string): string => href.replace(/\.svg$/, '.png');

/** Every formula and ornament that the documents hold, once, in reading order, by its markup. */
const inlineDrawings = (trees: readonly Root[]): ReadonlyMap<string, InlineDrawing> => {
  const found = new Map<string, InlineDrawing>();
  for (const tree of trees)
    walk(tree, (element, parent) => {
      if (!isInline(element)) return;
      const within = parent.type === 'element' && element.name === 'svg' ? parent.attributes['class'] : undefined;
      found.set(keyOf(element), { markup: markupOf(element), ...(within && { within }) });
    });
  return found;
};

/** Calls `look` with every element but for those inside a formula or a drawing. */
const walk = (parent: Root | Element, look: (element: Element, parent: Root | Element) => void): void => {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const isWhole = isInline(child);
    look(child, parent);
    if (!isWhole) walk(child, look);
  }
};

const isInline = ({ name }: Element): boolean => name === 'math' || name === 'svg';

const markupOf = (element: Element): string => toXml(element).replaceAll(nothing.value, '');

/** Formulas that look the same are one picture, whatever anchors they have. */
const keyOf = ({ attributes: { id: _, ...attributes }, ...element }: Element): string =>
  markupOf({ ...element, attributes });

const fileDrawing = async ({ content }: Resource): Promise<FileDrawing> => {
  const held = typeof content === 'function' ? await content() : content;
  const svg = typeof held === 'string' ? new TextEncoder().encode(held) : held;
  const { width, height } = imageSize(svg);
  return { svg, width, height };
};

const drawnResource = (drawn: DrawnPicture | undefined, index: number): DrawnResource => {
  if (!drawn) throw new Error('A formula was not drawn');
  const name = `drawn-${index + 1}`;
  return {
    drawn,
    resource: { id: name, href: `drawn/${index + 1}.png`, mediaType: 'image/png', content: drawn.png },
  };
};

const replace = (
  tree: Root,
  inline: ReadonlyMap<string, DrawnResource>,
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
const becomePicture = (element: Element, { drawn: { em }, resource: { href } }: DrawnResource): void => {
  if (!em) throw new Error(`${href} stands in the text without a size in it`);
  const { alttext, id } = element.attributes;
  const short = (value: number): string => String(Number(value.toFixed(3)));
  const pixels = (value: number): string => String(Math.max(1, Math.round(value * textSize)));
  const isFormula = element.name === 'math';
  element.name = 'img';
  element.children = [];
  element.attributes = {
    ...(id && { id }),
    class: isFormula ? 'formula' : 'ornament',
    src: href,
    alt: isFormula ? (alttext ?? '') : '',
    ...(!isFormula && { role: 'presentation' }),
    width: pixels(em.width),
    height: pixels(em.height),
    style: `width: ${short(em.width)}em; height: auto; vertical-align: ${short(-em.depth)}em;`,
  };
};

/** A drawing of the book says in itself whose it is, as it did before. */
const stamped = (picture: PictureResource, { book }: WriterInput): PictureResource => {
  const { content, mediaType, picture: used } = picture;
  if (used.mediaType !== 'image/svg+xml' || !(content instanceof Uint8Array)) return picture;
  return { ...picture, content: stampPicture(content, mediaType, used.attribution ?? book.rights).bytes, moves: false };
};
