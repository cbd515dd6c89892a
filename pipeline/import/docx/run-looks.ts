import type { Element } from 'xast';
import { attributeOf, childOf } from '../package/xml-elements.js';
import type { Switches } from '../switches.js';
import { numberOf, toggleOf, valOf } from './values.js';

/** What `w:rPr` says of the looks of text (ECMA-376, part 1, § 17.3.2). */
export function runLooks(properties: Element | undefined): Switches {
  if (!properties) return {};
  const scripts = { superscript: 'super', subscript: 'sub' } as const;
  const script = valOf(properties, 'w:vertAlign');
  const size = numberOf(valOf(properties, 'w:sz'));
  const color = valOf(properties, 'w:color');
  const lang = attributeOf(childOf(properties, 'w:lang'), toggleOf(properties, 'w:rtl') ? 'w:bidi' : 'w:val');
  const strike = toggleOf(properties, 'w:strike') ?? toggleOf(properties, 'w:dstrike');
  const highlight = valOf(properties, 'w:highlight');
  return defined({
    bold: toggleOf(properties, 'w:b'),
    italic: toggleOf(properties, 'w:i'),
    smallCaps: toggleOf(properties, 'w:smallCaps'),
    capitals: toggleOf(properties, 'w:caps'),
    strike,
    underline: toggleOf(properties, 'w:u'),
    highlight: highlight === undefined ? undefined : highlight !== 'none',
    hidden: toggleOf(properties, 'w:vanish'),
    coloured: color === undefined ? undefined : isColour(color),
    script:
      script === undefined ? undefined : script === 'superscript' || script === 'subscript' ? scripts[script] : 'none',
    lang: lang && /^[A-Za-z]{2,3}(?:-|$)/.test(lang) ? lang : undefined,
    size: size === undefined ? undefined : size / 2,
  });
}

/** Anything but black, white, greys, and what the program chooses. */
export const isColour = (color: string): boolean => {
  const [, red, green, blue] = /^#?([\dA-F]{2})([\dA-F]{2})([\dA-F]{2})$/i.exec(color) ?? [];
  return red !== undefined && !(red === green && green === blue);
};

const defined = (given: { [key in keyof Switches]: Switches[key] | undefined }): Switches =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
