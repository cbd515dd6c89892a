import type { Element } from 'xast';
import { attributeOf } from '../package/xml-elements.js';

/** The signs that authors insert from the fonts Symbol and Wingdings, which are no Unicode fonts. */
const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  symbol: {
    A0: '€',
    A3: '≤',
    A5: '∞',
    AB: '↔',
    AC: '←',
    AD: '↑',
    AE: '→',
    AF: '↓',
    B0: '°',
    B1: '±',
    B3: '≥',
    B4: '×',
    B7: '•',
    B8: '÷',
    B9: '≠',
    BB: '≈',
    D6: '√',
    DE: '⇒',
    DB: '⇔',
    E5: '∑',
    '61': 'α',
    '62': 'β',
    '64': 'δ',
    '65': 'ε',
    '67': 'γ',
    '6C': 'λ',
    '6D': 'μ',
    '70': 'π',
    '73': 'σ',
    '77': 'ω',
    '44': 'Δ',
    '57': 'Ω',
  },
  wingdings: {
    E0: '→',
    DF: '←',
    E1: '↑',
    E2: '↓',
    FC: '✓',
    FB: '✗',
    FE: '☑',
    FD: '☒',
    A8: '☐',
    '6F': '☐',
    '6E': '■',
    '6C': '●',
    A7: '▪',
    D8: '➢',
    AB: '★',
    '4A': '☺',
    '28': '☎',
    '2A': '✉',
    '22': '✂',
  },
};

/** The sign of `w:sym`; nothing for one that is only in its font. */
export function symbol(node: Element): string | undefined {
  const font = attributeOf(node, 'w:font')?.toLowerCase() ?? '';
  const code = attributeOf(node, 'w:char') ?? '';
  const sign = known[font]?.[code.toUpperCase().replace(/^F0/, '').replace(/^00/, '')];
  const number = Number.parseInt(code, 16);
  if (sign !== undefined) return sign;
  return number > 0 && number < 0xe000 ? String.fromCodePoint(number) : undefined;
}
