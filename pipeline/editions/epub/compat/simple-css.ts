import postcss, { type Declaration as Node, type Rule } from 'postcss';
import { semiBold } from './faces.js';
import { type Declaration, physical } from './physical.js';

/** What the style sheet is simplified for. */
export interface PlainSetting {
  readonly direction: 'ltr' | 'rtl';
  /** Families of the style sheet that go by other names, each with those that stand for it. */
  readonly families: ReadonlyMap<string, readonly string[]>;
}

/**
 * What CSS 2.1 can say of a style sheet: Adobe's old engine drops a whole sheet in which it meets what it does not know, so
 * that only what is on the lists below goes in. At-rules go: colours for the night, faces, namespaces.
 */
export const simpleCss = (css: string, setting: PlainSetting): string =>
  postcss
    .parse(css)
    .nodes.filter((node): node is Rule => node.type === 'rule')
    .map((rule) => simpleRule(rule, setting))
    .filter((rule) => rule !== '')
    .join('');

const simpleRule = ({ selectors, nodes }: Rule, setting: PlainSetting): string => {
  const known = selectors.filter(isPlainSelector);
  const declared = nodes
    .filter((node): node is Node => node.type === 'decl')
    .flatMap(({ prop, value }) => physical([prop.toLowerCase(), value.trim()], setting.direction))
    .flatMap((declaration) => plain(declaration, setting));
  // The last one counts, and stands where it was first said.
  const declarations = [...new Map(declared)];
  if (known.length === 0 || declarations.length === 0) return '';
  const lines = declarations.map(([property, value]) => `  ${property}: ${value};\n`);
  return `${known.join(', ')} {\n${lines.join('')}}\n`;
};

/**
 * CSS 2.1, § 5: types, classes, ids, attributes; descendants, children, neighbours; few pseudo-classes and no namespaces.
 * Drawings and formulas are not there any more.
 */
const isPlainSelector = (selector: string): boolean =>
  !/(^|[\s>+])(svg|math)(?![\w-])/.test(selector) &&
  !/::|~(?!=)|[$^*]=|\|(?!=)/.test(selector) &&
  [...selector.matchAll(/:([\w-]+)/g)].every(([, name = '']) => /^(first-child|link|visited|lang)$/.test(name));

const keywords = (...names: readonly string[]) => new RegExp(`^(${names.join('|')})$`);
const anything = /^/;
const length = String.raw`-?[\d.]+(em|ex|%|px|pt)?`;
const lengths = new RegExp(`^((${length}|auto|none|normal)( |$))+$`);
const colour = /^(#[\da-f]{3,6}|[a-z]+)$/i;
const side = /^(top|right|bottom|left)$/;

/** Properties that go in, with the values that they may have. */
const allowed: Readonly<Record<string, RegExp>> = {
  'font-family': anything,
  'font-style': keywords('normal', 'italic'),
  'font-weight': keywords('normal', 'bold'),
  'font-variant': keywords('normal', 'small-caps'),
  'font-size': lengths,
  'line-height': lengths,
  'letter-spacing': lengths,
  'text-align': keywords('left', 'right', 'center', 'justify'),
  'text-decoration': keywords('none', 'underline', 'line-through'),
  'text-indent': lengths,
  'text-transform': keywords('none', 'uppercase', 'lowercase', 'capitalize'),
  'vertical-align': new RegExp(`^(baseline|sub|super|top|middle|bottom|text-top|text-bottom|${length})$`),
  'white-space': keywords('normal', 'nowrap', 'pre', 'pre-wrap', 'pre-line'),
  color: colour,
  background: keywords('none'),
  'background-color': colour,
  display: keywords('block', 'inline', 'inline-block', 'none', 'list-item', 'table'),
  'list-style': keywords('none', 'disc', 'circle', 'square', 'decimal'),
  'list-style-type': keywords('none', 'disc', 'circle', 'square', 'decimal'),
  'border-collapse': keywords('collapse', 'separate'),
  'page-break-before': keywords('always', 'avoid', 'auto'),
  'page-break-after': keywords('always', 'avoid', 'auto'),
  'page-break-inside': keywords('avoid', 'auto'),
  widows: /^\d+$/,
  orphans: /^\d+$/,
  width: lengths,
  height: lengths,
  'max-width': lengths,
  'min-width': lengths,
  margin: lengths,
  padding: lengths,
  border: anything,
  'border-width': lengths,
  'border-style': /^((solid|dashed|dotted|double|none)( |$))+$/,
  'border-color': colour,
  hyphens: keywords('none', 'manual', 'auto'),
  'adobe-hyphenate': keywords('none', 'explicit', 'auto'),
};

const valuesOf = (property: string): RegExp | undefined => {
  const [, box = '', place = '', part = ''] = /^(margin|padding|border)-(\w+)(?:-(\w+))?$/.exec(property) ?? [];
  return allowed[property] ?? (side.test(place) ? allowed[part ? `${box}-${part}` : box] : undefined);
};

/** The declaration, if old reading systems understand it; else nothing. */
const plain = (declaration: Declaration, { families }: PlainSetting): readonly Declaration[] => {
  const [property, value] = reworded(declaration, families);
  if (/[(!]|currentcolor|[\d.](rem|v[hw]|vmin|vmax|ch|lh)\b/i.test(value)) return [];
  return valuesOf(property)?.test(value) ? [[property, value]] : [];
};

/** What had another name, or fewer values, in CSS 2.1. */
const reworded = ([property, value]: Declaration, families: ReadonlyMap<string, readonly string[]>): Declaration => {
  if (property === 'font-family') return [property, value.replace(/"([^"]*)"/g, (_, name) => named(name, families))];
  if (/^border(-(top|right|bottom|left))?$/.test(property)) return [property, value.replace(/\s*currentcolor/i, '')];
  if (property === 'font-variant-caps') return ['font-variant', value.replace(/^all-/, '')];
  if (property === 'text-decoration') return [property, value.split(' ')[0] ?? value];
  if (property === 'font-weight' && /^\d+$/.test(value))
    return [property, Number(value) >= semiBold ? 'bold' : 'normal'];
  return [property, value];
};

const named = (family: string, families: ReadonlyMap<string, readonly string[]>): string =>
  (families.get(family) ?? [family]).map((name) => `"${name}"`).join(', ');
