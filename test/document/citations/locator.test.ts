import { describe, expect, it } from 'vitest';
import { takeLocator } from '../../../pipeline/document/citations/locator.js';

describe('takeLocator', () => {
  it.each([
    [', p. 33', 'page 33', ''],
    [', p.\u00a033-35', 'page 33-35', ''],
    [', pp. 33–35, 38 et 40', 'page 33-35, 38 et 40', ''],
    [', p. 33 sq.', 'page 33 sq.', ''],
    [', p. ix-xii, préface', 'page ix-xii', ', préface'],
    [', 33', 'page 33', ''],
    [', chap. 2', 'chapter 2', ''],
    [', chapitre IV', 'chapter IV', ''],
    [', chapter 4, see there', 'chapter 4', ', see there'],
    [', § 12', 'section 12', ''],
    [', §§ 12-14', 'section 12-14', ''],
    [', t. II', 'volume II', ''],
    [', vol. 3', 'volume 3', ''],
    [', n° 5', 'issue 5', ''],
    [', n. 5', 'note 5', ''],
    [', fol. 12r°', 'folio 12r°', ''],
    [', l. 3-5', 'line 3-5', ''],
    [', v. 12', 'verse 12', ''],
    [', S. 12', 'page 12', ''],
    [', Kap. 3', 'chapter 3', ''],
    [', pág. 12', 'page 12', ''],
    [', passim', '', ', passim'],
    [', édition de 1990', '', ', édition de 1990'],
    [', pendant 3 ans', '', ', pendant 3 ans'],
    ['', '', ''],
  ])('%j', (text, expected, rest) => {
    const found = takeLocator(text);
    expect(found.locator ? `${found.locator.label} ${found.locator.value}` : '').toBe(expected);
    expect(found.rest).toBe(rest);
  });
});
