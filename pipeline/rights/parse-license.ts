import parseExpression, { type Info } from 'spdx-expression-parse';
import { findLicense, licenses } from './licenses.js';
import type { License, LicenseExpression } from './rights.js';

/** A licence of the author's own, of which nothing is known: taken as asking everything and allowing nothing. */
const unlistedLicense = (id: string): License => {
  const name = id.replace(/^LicenseRef-/, '').replaceAll('-', ' ');
  return {
    id,
    name: { fr: name, en: name },
    shortName: name,
    kind: 'license',
    properties: { attribution: true, shareAlike: true, nonCommercial: true, noDerivatives: true, freeCulture: false },
  };
};

/** Writes each id and address of the text as SPDX does, and the operators in capitals. */
const normaliseWords = (text: string): string =>
  (text.match(/[()]|[^\s()]+/g) ?? [])
    .map((word) => {
      if (/^(?:and|or|with)$/i.test(word)) return word.toUpperCase();
      const known = findLicense(word);
      if (known) return known.id;
      const earliest = word.endsWith('+') ? findLicense(word.slice(0, -1)) : undefined;
      return earliest ? `${earliest.id}+` : word.replace(/^licenseref-/i, 'LicenseRef-');
    })
    .join(' ');

const toText = (node: Info, inside?: 'and' | 'or'): string => {
  if ('license' in node) {
    return `${node.license}${node.plus ? '+' : ''}${node.exception ? ` WITH ${node.exception}` : ''}`;
  }
  const text = `${toText(node.left, node.conjunction)} ${node.conjunction.toUpperCase()} ${toText(node.right, node.conjunction)}`;
  return inside === 'and' && node.conjunction === 'or' ? `(${text})` : text;
};

const namesOf = (node: Info): readonly string[] =>
  'license' in node ? [node.license] : [...namesOf(node.left), ...namesOf(node.right)];

const tryParse = (text: string): Info | undefined => {
  try {
    return parseExpression(text);
  } catch {
    // The parser's only way to say that this is not an SPDX expression.
    return undefined;
  }
};

/**
 * Reads a licence as an author writes it: an SPDX id in any case, an SPDX expression (SPDX 3.0, annex B), the name that
 * credits show (`CC BY-SA 4.0`), or the address of a licence in any spelling. Undefined when a licence in it is not in the register.
 */
export const parseLicense = (text: string): LicenseExpression | undefined => {
  const single = findLicense(text);
  if (single) return { expression: single.id, licenses: [single] };
  const parsed = tryParse(normaliseWords(text));
  if (!parsed) return undefined;
  const named = namesOf(parsed).map(
    (id) => licenses.get(id) ?? (id.startsWith('LicenseRef-') ? unlistedLicense(id) : undefined),
  );
  const [first, ...rest] = named.filter((license) => license !== undefined);
  if (!first || rest.length + 1 < named.length) return undefined;
  return { expression: toText(parsed), licenses: [first, ...rest] };
};
