import { describe, expect, it } from 'vitest';
import { indexOrder } from '../../../pipeline/document/indexing/order.js';

const sorted = (lang: string, ...terms: string[]): string[] => terms.toSorted(indexOrder(lang).compare);
const letters = (lang: string, ...terms: string[]): (string | undefined)[] => terms.map(indexOrder(lang).letterOf);

describe('the order of an index', () => {
  it('is that of French dictionaries: accents and ligatures count last', () =>
    expect(sorted('fr', 'zèbre', 'œuvre', 'Officier', 'état', 'étale', 'cote', 'côté', 'coté', 'côte')).toEqual([
      ...['cote', 'coté', 'côte', 'côté', 'étale', 'état', 'œuvre', 'Officier', 'zèbre'],
    ]));
  it('has Swedish letters after z', () => expect(sorted('sv', 'ö', 'zebra', 'å')).toEqual(['zebra', 'å', 'ö']));
  it('reads figures as numbers, and passes over punctuation', () =>
    expect(sorted('en', 'A10', '--draft', 'A2', 'drum')).toEqual(['A2', 'A10', '--draft', 'drum']));
});

describe('the letter that heads a group', () => {
  it('is the one under which readers look', () =>
    expect(letters('fr', 'œuvre', 'état', 'Ça', '--draft', '.csl', '1984')).toEqual(['O', 'E', 'C', 'D', 'C', '0–9']));
  it('is the language’s own', () => {
    expect(letters('sv', 'ål', 'zebra')).toEqual(['Å', 'Z']);
    expect(letters('el', 'ωμέγα')).toEqual(['Ω']);
  });
  it('is none where a script has too many', () => expect(letters('zh', '版权')).toEqual([undefined]));
});
