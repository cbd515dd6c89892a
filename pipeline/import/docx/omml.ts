import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { attributeOf, childOf, childrenOf, textOf } from '../package/xml-elements.js';

type Handler = (node: Element) => ElementContent[];

/** A formula of Word (`m:oMath`, ECMA-376, part 1, § 22.1) as MathML. */
export const toMathMl = (node: Element): Element => x('math', row(node));

const row = (node: Element | undefined): ElementContent[] =>
  childrenOf(node).flatMap((child) => handlers[child.name]?.(child) ?? (/Pr$|^w:/.test(child.name) ? [] : row(child)));

/** One argument, by its name. */
const part = (node: Element, name: string): Element => x('mrow', row(childOf(node, name)));

const setting = (node: Element, name: string): string | undefined =>
  attributeOf(childOf(childOf(node, `${node.name}Pr`), name), 'm:val');

const isOn = (node: Element, name: string): boolean => {
  const child = childOf(childOf(node, `${node.name}Pr`), name);
  return child !== undefined && !/^(?:0|off|false)$/.test(attributeOf(child, 'm:val') ?? '1');
};

const operator = (sign: string): Element => x('mo', sign);

/** Names of functions are upright in TeX when they are written as commands. */
const functions =
  /^(?:sin|cos|tan|cot|arcsin|arccos|arctan|sinh|cosh|tanh|ln|log|exp|lim|max|min|sup|inf|det|dim|ker|gcd|deg|arg)$/;

const variants: Readonly<Record<string, string>> = {
  'double-struck': 'double-struck',
  script: 'script',
  fraktur: 'fraktur',
};

/** A run is letters, numbers and signs one after another. */
const run: Handler = (node) => {
  const properties = childOf(node, 'm:rPr');
  const value = childrenOf(node, 'm:t').map(textOf).join('');
  if (childOf(properties, 'm:nor')) return [x('mtext', value)];
  const style = attributeOf(childOf(properties, 'm:sty'), 'm:val');
  const script = variants[attributeOf(childOf(properties, 'm:scr'), 'm:val') ?? ''];
  const variant = script ?? (style === 'b' || style === 'bi' ? 'bold' : undefined);
  return (value.match(/\d+(?:[.,]\d+)*|\p{L}+|\S/gu) ?? []).flatMap((word) => letters(word, style, variant));
};

function letters(word: string, style: string | undefined, variant: string | undefined): ElementContent[] {
  if (/^\d/.test(word)) return [x('mn', variant ? { mathvariant: variant } : {}, word)];
  if (functions.test(word)) return [x('mi', `\\${word}`)];
  if (!/^\p{L}/u.test(word)) return [operator(word)];
  if (style === 'p' && word.length > 1) return [x('mi', { mathvariant: 'normal' }, word)];
  return [...word].map((letter) => x('mi', variant ? { mathvariant: variant } : {}, letter));
}

const nary: Handler = (node) => {
  const sign = operator(setting(node, 'm:chr') ?? '∫');
  const isBeside = setting(node, 'm:limLoc') === 'subSup';
  const [lower, upper] = [part(node, 'm:sub'), part(node, 'm:sup')];
  const [hasLower, hasUpper] = [!isOn(node, 'm:subHide'), !isOn(node, 'm:supHide')];
  const name =
    hasLower && hasUpper
      ? isBeside
        ? 'msubsup'
        : 'munderover'
      : hasLower
        ? isBeside
          ? 'msub'
          : 'munder'
        : isBeside
          ? 'msup'
          : 'mover';
  const limits = [...(hasLower ? [lower] : []), ...(hasUpper ? [upper] : [])];
  return [limits.length > 0 ? x(name, [sign, ...limits]) : sign, ...row(childOf(node, 'm:e'))];
};

const delimiters: Handler = (node) => {
  const between = setting(node, 'm:sepChr') ?? '|';
  const arguments_ = childrenOf(node, 'm:e').flatMap((each, index) => [
    ...(index > 0 && between !== '' ? [operator(between)] : []),
    ...row(each),
  ]);
  return [
    x('mrow', [operator(setting(node, 'm:begChr') ?? '('), ...arguments_, operator(setting(node, 'm:endChr') ?? ')')]),
  ];
};

const matrix: Handler = (node) => [
  x(
    'mtable',
    childrenOf(node, 'm:mr').map((line) =>
      x(
        'mtr',
        childrenOf(line, 'm:e').map((each) => x('mtd', row(each))),
      ),
    ),
  ),
];

const equations: Handler = (node) => [
  x(
    'mtable',
    childrenOf(node, 'm:e').map((each) => x('mtr', [x('mtd', row(each))])),
  ),
];

/** A function of two or three arguments that MathML has too. */
const same =
  (name: string, ...parts: readonly string[]): Handler =>
  (node) => [
    x(
      name,
      parts.map((each) => part(node, each)),
    ),
  ];

const radical: Handler = (node) => {
  const degree = childOf(node, 'm:deg');
  const hasDegree = !isOn(node, 'm:degHide') && degree !== undefined && childrenOf(degree).length > 0;
  return [hasDegree ? x('mroot', [part(node, 'm:e'), part(node, 'm:deg')]) : x('msqrt', row(childOf(node, 'm:e')))];
};

const accent: Handler = (node) => [
  x('mover', { accent: 'true' }, [part(node, 'm:e'), operator(setting(node, 'm:chr') ?? '^')]),
];

const bar: Handler = (node) => [
  setting(node, 'm:pos') === 'top'
    ? x('mover', { accent: 'true' }, [part(node, 'm:e'), operator('¯')])
    : x('munder', [part(node, 'm:e'), operator('_')]),
];

const grouping: Handler = (node) => [
  x(setting(node, 'm:pos') === 'top' ? 'mover' : 'munder', [
    part(node, 'm:e'),
    operator(setting(node, 'm:chr') ?? '⏟'),
  ]),
];

const handlers: Readonly<Record<string, Handler>> = {
  'm:r': run,
  'm:f': same('mfrac', 'm:num', 'm:den'),
  'm:sSup': same('msup', 'm:e', 'm:sup'),
  'm:sSub': same('msub', 'm:e', 'm:sub'),
  'm:sSubSup': same('msubsup', 'm:e', 'm:sub', 'm:sup'),
  'm:sPre': (node) => [x('msubsup', [x('mrow'), part(node, 'm:sub'), part(node, 'm:sup')]), part(node, 'm:e')],
  'm:limLow': same('munder', 'm:e', 'm:lim'),
  'm:limUpp': same('mover', 'm:e', 'm:lim'),
  'm:rad': radical,
  'm:nary': nary,
  'm:d': delimiters,
  'm:m': matrix,
  'm:eqArr': equations,
  'm:acc': accent,
  'm:bar': bar,
  'm:groupChr': grouping,
  'm:phant': () => [],
};
