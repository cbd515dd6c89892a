import { describe, expect, it } from 'vitest';
import { parseCredit } from '../../pipeline/rights/parse-credit.js';

describe('a credit in one line', () => {
  it.each([
    ['David Revoy, CC BY 4.0', { author: 'David Revoy', license: 'CC-BY-4.0' }],
    [
      '« Le canard », David Revoy, CC-BY-SA-4.0, https://exemple.org/canard, recadré, en gris',
      {
        title: 'Le canard',
        author: 'David Revoy',
        license: 'CC-BY-SA-4.0',
        source: 'https://exemple.org/canard',
        changes: 'recadré, en gris',
      },
    ],
    ['Ada, Grace et cie, sous licence Licence Art Libre 1.3', { author: 'Ada, Grace et cie', license: 'LAL-1.3' }],
    [
      'Anonyme, https://exemple.org/gravure, https://creativecommons.org/publicdomain/mark/1.0/',
      { author: 'Anonyme', license: 'CC-PDM-1.0', source: 'https://exemple.org/gravure' },
    ],
    ['David Revoy', { missing: 'license' }],
    ['David Revoy, https://exemple.org/by/4.0', { missing: 'license' }],
    ['CC BY 4.0, recadré', { missing: 'author' }],
    ['', { missing: 'license' }],
  ])('%s', (text, expected) => {
    const read = parseCredit(text);
    expect('license' in read ? { ...read, license: read.license.expression } : read).toEqual(expected);
  });
});
