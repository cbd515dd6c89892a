import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { nothing } from '../content/adapt.js';
import type { Resource } from '../resources/resource.js';
import type { DrawnPicture } from './rasterise.js';
import type { InlineDrawing } from './sheet.js';

/** The picture of a formula or of an ornament, as the publication has it. */
export interface InlinePicture {
  /** Sides in the size of the text around it, and how much hangs below its base line. */
  readonly em: NonNullable<DrawnPicture['em']>;
  readonly resource: Resource;
}

/** Calls `look` with every element but for those inside a formula or a drawing. */
export const walk = (parent: Root | Element, look: (element: Element, parent: Root | Element) => void): void => {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const isWhole = isInline(child);
    look(child, parent);
    if (!isWhole) walk(child, look);
  }
};

export const isFormula = ({ name }: Element): boolean => name === 'math';

/** A formula, or a drawing that stands in the text. */
export const isInline = (element: Element): boolean => isFormula(element) || element.name === 'svg';

/** Every formula and ornament that is wanted, once, in reading order, by its {@link keyOf}. */
export const inlineDrawings = (
  trees: readonly Root[],
  isWanted: (element: Element) => boolean,
): ReadonlyMap<string, InlineDrawing> => {
  const found = new Map<string, InlineDrawing>();
  for (const tree of trees)
    walk(tree, (element, parent) => {
      if (!isWanted(element)) return;
      const within = parent.type === 'element' && element.name === 'svg' ? parent.attributes['class'] : undefined;
      found.set(keyOf(element), { markup: markupOf(element), ...(within && { within }) });
    });
  return found;
};

const markupOf = (element: Element): string => toXml(element).replaceAll(nothing.value, '');

/** The same for formulas that look the same, whatever anchors they have: they are one picture. */
export const keyOf = ({ attributes: { id: _, ...attributes }, ...element }: Element): string =>
  markupOf({ ...element, attributes });

/** The files of what was drawn, by the keys of the drawings, which come in the same order. */
export const inlinePictures = (
  keys: Iterable<string>,
  drawn: readonly DrawnPicture[],
): ReadonlyMap<string, InlinePicture> =>
  new Map(
    [...keys].map((key, index) => {
      const { em, png } = drawn[index] ?? {};
      if (!em || !png) throw new Error(`Not drawn as it stands in the text: ${key}`);
      const number = index + 1;
      const resource = { id: `drawn-${number}`, href: `drawn/${number}.png`, mediaType: 'image/png', content: png };
      return [key, { em, resource }];
    }),
  );

/** A length in the size of the text, as CSS and MathML write it. */
export const inEm = (value: number): string => `${Number(value.toFixed(3))}em`;
