import type { Element } from 'xast';
import { attributeOf } from '../package/xml-elements.js';
import type { Switches } from '../switches.js';

const isGrey = (color: string): boolean => {
  const [, red, green, blue] = /^#([\dA-F]{2})([\dA-F]{2})([\dA-F]{2})$/i.exec(color) ?? [];
  return red === undefined || (red === green && green === blue);
};

/** A length of ODF, in twentieths of a point. */
export function lengthOf(text: string | undefined): number | undefined {
  const [, value, unit = ''] = /^(-?[\d.]+)(cm|mm|in|pt|pc|px)$/.exec(text ?? '') ?? [];
  const points: Readonly<Record<string, number>> = { cm: 28.35, mm: 2.835, in: 72, pt: 1, pc: 12, px: 0.75 };
  return value === undefined ? undefined : Number(value) * (points[unit] ?? 1) * 20;
}

/** A line under or through text is there unless it is `none`. */
const line = (value: string | undefined): boolean | undefined => (value === undefined ? undefined : value !== 'none');

function scriptOf(position: string | undefined): Switches['script'] | undefined {
  const [where] = position?.split(/\s+/) ?? [];
  if (where === undefined) return undefined;
  const height = Number.parseFloat(where);
  if (where === 'super' || height > 0) return 'super';
  return where === 'sub' || height < 0 ? 'sub' : 'none';
}

/** What `style:text-properties` says of the looks of text (ODF 1.3, part 3, § 16.29.30). */
export function textLooks(properties: Element | undefined): Switches {
  const said = (name: string): string | undefined => attributeOf(properties, name);
  const weight = said('fo:font-weight');
  const slope = said('fo:font-style');
  const variant = said('fo:font-variant');
  const background = said('fo:background-color');
  const color = said('fo:color');
  const size = lengthOf(said('fo:font-size'));
  const made: { [key in keyof Switches]: Switches[key] | undefined } = {
    bold: weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600,
    italic: slope === undefined ? undefined : slope !== 'normal',
    smallCaps: variant === undefined ? undefined : variant === 'small-caps',
    capitals: said('fo:text-transform') === undefined ? undefined : said('fo:text-transform') === 'uppercase',
    strike: line(said('style:text-line-through-style') ?? said('style:text-line-through-type')),
    underline: line(said('style:text-underline-style')),
    highlight: background === undefined ? undefined : !/^(?:transparent|#ffffff)$/i.test(background),
    hidden: said('text:display') === undefined ? undefined : said('text:display') === 'none',
    coloured: color === undefined ? undefined : !isGrey(color),
    script: scriptOf(said('style:text-position')),
    lang: languageOf(said('fo:language'), said('fo:country')),
    size: size === undefined ? undefined : size / 20,
  };
  return Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined));
}

const languageOf = (language: string | undefined, country: string | undefined): string | undefined => {
  if (!language || !/^[a-z]{2,3}$/.test(language) || language === 'zxx') return undefined;
  return country && /^[A-Z]{2}$/.test(country) ? `${language}-${country}` : language;
};
