import { expect, test } from 'vitest';
import { usedCharacters } from '../../pipeline/document/used-characters.js';
import { documentOf } from './document-of.js';

const formulasOf = (markdown: string): string => {
  const { document } = documentOf(markdown);
  return [...usedCharacters(document, 'book.md').formulas.keys()].map((code) => String.fromCodePoint(code)).join('');
};

test('the sign of a root, which MathML does not write, is asked of the font of formulas', () => {
  expect(formulasOf('# Un\n\nSoit $\\sqrt{x}$.\n')).toContain('√');
  expect(formulasOf('# Un\n\nSoit $\\sqrt[3]{x}$.\n')).toContain('√');
  expect(formulasOf('# Un\n\nSoit $x$.\n')).not.toContain('√');
});
