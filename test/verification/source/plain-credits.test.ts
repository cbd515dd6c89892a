import { beforeAll, expect, test } from 'vitest';
import { type Expected, expectedOf } from '../../../pipeline/verification/expected.js';
import { verifyEdition } from '../../../pipeline/verification/verify-editions.js';
import { borrowedBook } from '../../editions/source/borrowed-book.js';
import { publishSource, unzip, zipOf } from '../../editions/source/publish-source.js';
import { type Change, drop, edit, tamper } from '../epub/tamper.js';

let zip: Uint8Array;
let expected: Expected;

beforeAll(async () => {
  const publication = await publishSource('emprunt', await borrowedBook());
  zip = zipOf(publication);
  expected = expectedOf(publication.book, publication.document, true);
});

/** What is read in `CREDITS.txt`, once somebody changed the bundle. */
const readCredits = async (changes: readonly Change[]) => {
  const files = [{ path: 'x.zip', mediaType: 'application/zip', content: tamper(zip, changes) }];
  const { proofs } = await verifyEdition({ format: 'source', files }, expected);
  return proofs.filter(({ fact, where }) => fact !== 'sha256' && where.startsWith('CREDITS.txt'));
};

test('the credits in plain words name everybody whom the record names, each with the licence', async () => {
  const proofs = await readCredits([]);
  expect(proofs.filter(({ holds }) => !holds)).toEqual([]);
  expect(proofs.map(({ where, found }) => `${where}: ${found}`)).toEqual(
    expect.arrayContaining([
      'CREDITS.txt images/canard.jpg: David Revoy | https://creativecommons.org/licenses/by/4.0/',
      'CREDITS.txt deux.md: Zoé Durand | https://artlibre.org/',
      'CREDITS.txt: Ada Field',
      'CREDITS.txt: https://creativecommons.org/licenses/by-sa/4.0/',
    ]),
  );
  expect(unzip(zip).has('images/affiche.svg')).toBe(false);
  expect(proofs.map(({ where }) => where)).not.toContain('CREDITS.txt images/affiche.svg');
});

const credits = 'emprunt/CREDITS.txt';

test.each<readonly [string, Change, string]>([
  ['the author of a picture', edit(credits, 'David Revoy', 'Personne'), 'credit: CREDITS.txt images/canard.jpg'],
  [
    'the licence of a picture',
    edit(credits, 'licenses/by/4.0', 'licenses/by-nc/4.0'),
    'credit: CREDITS.txt images/canard.jpg',
  ],
  ['the author of a chapter', edit(credits, 'Zoé Durand', 'Personne'), 'credit: CREDITS.txt deux.md'],
  ['the year of the book', edit(credits, '© 2026', '© 1999'), 'notice: CREDITS.txt'],
  ['the licence of the book', edit(credits, /by-sa\/4\.0\/\n$/, 'by/4.0/\n'), 'license: CREDITS.txt'],
])('%s, changed, is found', async (_, change, place) => {
  const told = (await readCredits([change])).flatMap(({ holds, fact, where }) => (holds ? [] : [`${fact}: ${where}`]));
  expect(told).toEqual([place]);
});

test('credits that are not there hold nothing', async () => {
  expect((await readCredits([drop(credits)])).some(({ holds }) => holds)).toBe(false);
});
