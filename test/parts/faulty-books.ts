import { bookFiles, type Files } from '../book/read-book.js';
import { png } from '../manuscript/sample-pictures.js';

/** A book with one fault, and the same book mended. */
export interface FaultyBook {
  readonly fault: string;
  readonly files: Files;
  /** `file:line:column rule`. */
  readonly refused: string;
  readonly mended: Files;
}

const head = (license: string, ...more: readonly string[]): readonly string[] => [
  'title: Essai',
  'lang: fr',
  'contributors: [{ name: Ada Lovelace, roles: [aut] }]',
  `license: ${license}`,
  'copyright: { year: 2026, holder: Ada Lovelace }',
  'published: 2026-11-22',
  ...more,
];

const picture = { 'canard.png': png(20, 20) };
const shown = '# Un\n\nVoici un canard.\n\n![Un canard](canard.png)\n';

/** A book that shows `canard.png`, with this credit on lines 8 to 10 of `book.md`. */
const crediting = (license: string, ...credit: readonly string[]): Files =>
  bookFiles(head(license, 'credits:', '  canard.png:', ...credit.map((line) => `    ${line}`)), {
    ...picture,
    '01.md': shown,
  });

/** A book with a chapter of which one passage is by Jean Dupont. */
const borrowing = (license: string, credit: string): Files =>
  bookFiles(head(license), {
    '01.md': `---\ncredits:\n  "#extrait": { author: Jean Dupont, ${credit} }\n---\n# Un\n\n:::aside{#extrait}\nUn passage d’autrui.\n:::\n`,
  });

const translating = (license: string, original: string): Files =>
  bookFiles(head(license, `original: { title: Free, author: Ann Baker, license: ${original} }`));

const cover = (...more: readonly string[]): Files =>
  bookFiles(head('CC-BY-4.0', 'cover: canard.png', ...more), picture);

const beside = (license: string): Files => ({
  ...crediting('CC-BY-SA-4.0', 'author: David Revoy', 'license: CC-BY-4.0'),
  'canard.png.license': `SPDX-FileCopyrightText: 2024 David Revoy <https://exemple.org>\nSPDX-License-Identifier: ${license}\n`,
});

const revoy = 'author: David Revoy';

/** One fault each, as they come to a free press; the mended twin differs in what mends it and in nothing else. */
export const faultyBooks: readonly FaultyBook[] = [
  {
    fault: 'a NC picture in a BY-SA book',
    files: crediting('CC-BY-SA-4.0', revoy, 'license: CC-BY-NC-4.0'),
    refused: 'book.md:9:3 part-non-commercial',
    mended: crediting('CC-BY-SA-4.0', revoy, 'license: CC-BY-4.0'),
  },
  {
    fault: 'a cropped ND picture',
    files: crediting('CC-BY-4.0', revoy, 'license: CC-BY-ND-4.0', 'changes: recadrée'),
    refused: 'book.md:9:3 part-no-derivatives',
    mended: crediting('CC-BY-4.0', revoy, 'license: CC-BY-ND-4.0'),
  },
  {
    fault: 'a BY-SA text merged into a BY book',
    files: borrowing('CC-BY-4.0', 'license: CC-BY-SA-4.0, use: merged'),
    refused: '01.md:3:3 part-share-alike',
    mended: borrowing('CC-BY-4.0', 'license: CC-BY-SA-4.0, use: quotation'),
  },
  {
    fault: 'an unknown licence',
    files: crediting('CC-BY-4.0', revoy, 'license: CC-BY-5.0-IMAGINAIRE'),
    refused: 'book.md:11:14 license-unknown',
    mended: crediting('CC-BY-4.0', revoy, 'license: CC-BY-2.0'),
  },
  {
    fault: 'a credit without its author',
    files: crediting('CC-BY-4.0', 'title: Le canard', 'license: CC-BY-4.0'),
    refused: 'book.md:9:3 key-missing',
    mended: crediting('CC-BY-4.0', revoy, 'license: CC-BY-4.0'),
  },
  {
    fault: 'a translation of a BY-SA book under BY',
    files: translating('CC-BY-4.0', 'CC-BY-SA-4.0'),
    refused: 'book.md:8:54 part-share-alike',
    mended: translating('CC-BY-SA-4.0', 'CC-BY-SA-4.0'),
  },
  {
    fault: 'a cover that nobody is credited for',
    files: cover(),
    refused: 'book.md:8:8 uncredited-picture',
    mended: cover('credits: { canard.png: { author: David Revoy, license: CC-BY-4.0 } }'),
  },
  {
    fault: 'a GFDL text merged into a BY-SA book',
    files: borrowing('CC-BY-SA-4.0', 'license: GFDL-1.3-or-later, use: merged'),
    refused: '01.md:3:3 part-share-alike',
    mended: borrowing('GFDL-1.3-or-later', 'license: GFDL-1.3-or-later, use: merged'),
  },
  {
    fault: 'a picture of which all rights are reserved, without a permission',
    files: crediting('CC-BY-4.0', revoy, 'license: LicenseRef-all-rights-reserved'),
    refused: 'book.md:9:3 part-all-rights-reserved',
    mended: crediting(
      'CC-BY-4.0',
      revoy,
      'license: LicenseRef-all-rights-reserved',
      'permission: accord écrit du 3 mars 2026',
    ),
  },
  {
    fault: 'a sidecar against the credits',
    files: beside('CC-BY-NC-4.0'),
    refused: 'book.md:9:3 credit-contradicted',
    mended: beside('CC-BY-4.0'),
  },
];
