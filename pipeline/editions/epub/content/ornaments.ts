import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { RightsRecord } from '../../../rights/rights.js';
import type { Theme } from '../../../theme/theme.js';

/** The theme's drawings that stand in the text, as XML; they say nothing that the words beside them do not say. */
export interface Ornaments {
  /** For scene breaks; absent when the theme has none. */
  readonly scene?: Element;
  /** For the licence's box: what one may do, what it asks. */
  readonly signs: readonly Element[];
}

/** The drawings that this book calls for. */
export const ornamentsOf = (theme: Theme, { license }: RightsRecord): Ornaments => {
  const [{ kind, properties }] = license.licenses;
  const free = kind !== 'all-rights-reserved';
  const named: readonly (readonly [string, boolean])[] = [
    ['copy', free],
    ['change', free && !properties.noDerivatives],
    ['name', free && properties.attribution],
    ['share', free && properties.shareAlike],
  ];
  const scene = drawing(theme, 'scene');
  return {
    ...(scene && { scene }),
    signs: named.flatMap(([name, holds]) => (holds ? (drawing(theme, name) ?? []) : [])),
  };
};

const drawing = ({ ornaments }: Theme, name: string): Element | undefined => {
  const source = ornaments[name];
  const svg = source && fromXml(source).children.find((child): child is Element => child.type === 'element');
  return svg ? { ...svg, attributes: { ...svg.attributes, 'aria-hidden': 'true' } } : undefined;
};
