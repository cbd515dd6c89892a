/** A declaration: property and value. */
export type Declaration = readonly [property: string, value: string];

/** Shorthands of CSS Logical Properties 1 that set two sides. */
const pairs: Readonly<Record<string, readonly [start: string, end: string]>> = {
  inline: ['inline-start', 'inline-end'],
  block: ['block-start', 'block-end'],
};

const sides: Readonly<Record<'ltr' | 'rtl', Readonly<Record<string, string>>>> = {
  ltr: { 'inline-start': 'left', 'inline-end': 'right', 'block-start': 'top', 'block-end': 'bottom' },
  rtl: { 'inline-start': 'right', 'inline-end': 'left', 'block-start': 'top', 'block-end': 'bottom' },
};

/** Fragmentation as CSS 2.1 calls it (CSS Fragmentation 3, § 3.4). */
const breaks: Readonly<Record<string, string>> = { page: 'always', avoid: 'avoid', 'avoid-page': 'avoid' };

/** The declarations that say in CSS 2.1 what this one says, in a book of this direction. */
export const physical = ([property, value]: Declaration, direction: 'ltr' | 'rtl'): readonly Declaration[] => {
  const [, box = '', axis = ''] = /^(margin|padding)-(inline|block)$/.exec(property) ?? [];
  const pair = pairs[axis];
  if (pair) {
    const [first = value, second = first] = value.split(/\s+/);
    return [
      [`${box}-${sides[direction][pair[0]]}`, first],
      [`${box}-${sides[direction][pair[1]]}`, second],
    ];
  }
  const [, before = '', side = '', after = ''] =
    /^(margin|padding|border)-((?:inline|block)-(?:start|end))(-\w+)?$/.exec(property) ?? [];
  if (side) return [[`${before}-${sides[direction][side]}${after}`, value]];
  if (property === 'text-align') return [[property, aligned(value, direction)]];
  const [, place = ''] = /^break-(before|after|inside)$/.exec(property) ?? [];
  if (place) return breaks[value] ? [[`page-break-${place}`, breaks[value]]] : [];
  return [[property, value]];
};

const aligned = (value: string, direction: 'ltr' | 'rtl'): string =>
  value === 'start' || value === 'end' ? (sides[direction][`inline-${value}`] ?? value) : value;
