import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { Theme } from '../../../theme/theme.js';

/** The theme's drawing for scene breaks, hidden from assistive technologies; nothing when it has none. */
export const sceneDrawing = ({ ornaments }: Theme): Element | undefined => {
  const source = ornaments['scene'];
  const svg = source && fromXml(source).children.find((child): child is Element => child.type === 'element');
  return svg ? { ...svg, attributes: { ...svg.attributes, 'aria-hidden': 'true' } } : undefined;
};
