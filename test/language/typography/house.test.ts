import { describe, expect, it } from 'vitest';
import { houseOf } from '../../../pipeline/language/typography/house.js';
import { typesetText } from '../../../pipeline/language/typography/typeset.js';

const set = (text: string, typography: Record<string, string>) => typesetText(text, 'fr', houseOf(typography));

describe('a house', () => {
  it('may want wide spaces inside guillemets', () => {
    expect(set('«Oui»', { guillemets: 'nbsp' })).toBe('«\u00a0Oui\u00a0»');
    expect(set('«Oui»', {})).toBe('«\u202fOui\u202f»');
  });

  it('may want one point throughout in inclusive writing, and does not touch other points', () => {
    expect(set('auteur·ices et lecteur⋅ices', { inclusive: '⋅' })).toBe('auteur⋅ices et lecteur⋅ices');
    expect(set('auteur⋅ices', { inclusive: '·' })).toBe('auteur·ices');
    expect(set('auteur·ices, 3 · 4 et framasoft.org', {})).toBe('auteur·ices, 3 · 4 et framasoft.org');
    expect(set('3 · 4 et framasoft.org', { inclusive: '⋅' })).toBe('3 · 4 et framasoft.org');
  });

  it('that is not understood has the default', () => {
    expect(set('«Oui»', { guillemets: 'large' })).toBe('«\u202fOui\u202f»');
  });
});
