/** What a proofreader marks: its name, and where it is in a passage. */
type Mistake = readonly [name: string, pattern: RegExp];

const anySpace = '[ \\u00a0\\u2002\\u2009\\u202f]';

/** In every language. Figures and signs of code stand as objects (U+FFFC). */
const everywhere: readonly Mistake[] = [
  ['two spaces', new RegExp(`${anySpace}{2}`, 'gu')],
  ['a space after what opens', new RegExp(`[(\\[]${anySpace}`, 'gu')],
  [
    'a space before what closes',
    new RegExp(`${anySpace}[)\\],](?![\\w:])|(?<!\\ufffc)${anySpace}\\.(?![\\w./])`, 'gu'),
  ],
  ['no space after a comma', /\p{L},(?=\p{L})/gu],
  ['a straight apostrophe', /\p{L}'\p{L}/gu],
  ['a straight quotation mark', /"/gu],
  ['three points', /\.{3}/gu],
  ['a hyphen for a dash', / - (?=\p{L})/gu],
  ['a unit that may go to the next line', /\d (?:[kcm]m|km\/h|k?g|h|min|px|pt|[kKMGT]i?[oB])(?![\p{L}’])/gu],
];

const french: readonly Mistake[] = [
  ['no thin space before a high mark', /(?<=[\p{L}\p{N}»”’)\]…\ufffc])[;!?](?!\w)|[ \u00a0\u2009][;!?](?![\w&])/gu],
  ['no no-break space before a colon', /(?<=[\p{L}»”’)\]…\ufffc]):(?=\s|$)|[ \u202f\u2009]:(?=\s|$)/gu],
  ['no thin space inside guillemets', /«(?!\u202f)|(?<!\u202f)»/gu],
  ['no no-break space after the dash of a dialogue', /^—(?![\u00a0\u2002—])/gu],
  ['a space about a point of inclusive writing', new RegExp(`\\p{L}${anySpace}⋅|⋅${anySpace}\\p{L}`, 'gu')],
  ['a sign parted from its number', /\d[ \u00a0]?[%€]|\d ?°[CF]/gu],
  ['thousands parted by an ordinary space', /\d[ \u00a0]\d{3}(?!\d)/gu],
  ['a number parted from what it counts', /\d (?:euros?|millions?|milliards?)(?!\p{L})/gu],
  [
    'an abbreviation parted from what follows',
    /(?<![\p{L}\p{N}])(?:MM?\.|Mmes?|Mlles?|Dr|pp?\.|t\.|vol\.|chap\.|art\.|fig\.|n°) (?=[\p{Lu}\d])/gu,
  ],
  ['a century parted from its number', /[IVX]+(?:e|ᵉ) (?=siècle)/gu],
  ['an ordinal of another age', /\d(?:i?[èe]me)/gu],
];

const english: readonly Mistake[] = [
  ['a space before a mark', new RegExp(`(?<![«»‹›⋅\\ufffc])${anySpace}[;:!?](?!\\w)`, 'gu')],
  ['a space inside quotation marks', new RegExp(`“${anySpace}(?!”)|(?<!“)${anySpace}”`, 'gu')],
  ['a dash that may begin a line', /(?<!·) [–—](?= )/gu],
  [
    'an abbreviation parted from what follows',
    /(?<!\p{L})(?:Mrs?\.?|Dr\.?|pp?\.|vols?\.|chaps?\.|figs?\.|no\.) (?=[\p{Lu}\d])/gu,
  ],
];

/** The space errors of a passage: what is wrong, and the words around it with their spaces shown. */
export const spaceErrors = (passage: string, lang: 'en' | 'fr'): readonly string[] =>
  [...everywhere, ...(lang === 'fr' ? french : english)].flatMap(([name, pattern]) =>
    [...passage.matchAll(pattern)].map(
      ({ index, 0: { length } }) => `${name}: ${shown(passage.slice(Math.max(0, index - 25), index + length + 20))}`,
    ),
  );

const shown = (text: string): string =>
  text.replaceAll('\u00a0', '{nbsp}').replaceAll('\u202f', '{nnbsp}').replaceAll('\ufffc', '□');
