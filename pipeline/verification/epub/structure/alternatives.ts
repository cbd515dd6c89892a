import type { Element } from 'xast';
import type { XmlDocument } from '../publication.js';
import { allElements, attribute } from '../select.js';
import { type Check, each, type Fault, together } from './examination.js';

/** What is seen says whether it has a text: pictures, drawings, formulas; cells of headers say what they head. */
export const alternatives: Check = ({ spine }) => together(...spine.map(document));

const document = ({ path, tree }: XmlDocument) =>
  each(
    allElements(tree).filter(({ name }) => looks[name]),
    (element): readonly Fault[] => {
      const expected = looks[element.name]?.(element);
      return expected
        ? [{ where: `${path} ${element.name}`, found: attribute(element, 'src') ?? element.name, expected }]
        : [];
    },
  );

const has = (element: Element, name: string): boolean => (attribute(element, name) ?? '').trim() !== '';

/** What an element lacks. */
const looks: Readonly<Record<string, (element: Element) => string | undefined>> = {
  img: (element) => {
    if (attribute(element, 'alt') === undefined) return 'alt';
    return has(element, 'alt') || attribute(element, 'role') === 'presentation'
      ? undefined
      : 'role="presentation" or a text';
  },
  svg: (element) =>
    attribute(element, 'aria-hidden') === 'true' || has(element, 'aria-label') || has(element, 'aria-labelledby')
      ? undefined
      : 'aria-hidden or a name',
  math: (element) => (has(element, 'alttext') ? undefined : 'alttext'),
  th: (element) => (/^(col|row|colgroup|rowgroup)$/.test(attribute(element, 'scope') ?? '') ? undefined : 'scope'),
};
