import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Publication } from '../../../pipeline/publish.js';
import { borrowedBook } from './borrowed-book.js';
import { publishSource, unzip, zipOf } from './publish-source.js';
import { reuseFaults } from './reuse-rules.js';

type Files = ReadonlyMap<string, Uint8Array>;

const sum = ([path, bytes]: readonly [string, Uint8Array]): string =>
  `${path} ${createHash('sha256').update(bytes).digest('hex')}`;

describe('the source edition', () => {
  let written: Files = new Map();
  let publication: Publication;
  let bundle: Files = new Map();
  const text = (path: string) => new TextDecoder().decode(bundle.get(path));

  beforeAll(async () => {
    written = await borrowedBook();
    publication = await publishSource('emprunt', written);
    bundle = unzip(zipOf(publication));
  });

  it('holds what the book is made from, in a folder of its name, and nothing else of the manuscript', () => {
    expect(Object.keys(unzipSync(zipOf(publication))).every((path) => path.startsWith('emprunt/'))).toBe(true);
    expect([...bundle.keys()].filter((path) => !path.startsWith('LICENSES/')).sort()).toEqual([
      'CREDITS.txt',
      'README.md',
      'README.txt',
      'REUSE.toml',
      'SHA256SUMS',
      'book.md',
      'deux.md',
      'images/REUSE.toml',
      'images/canard.jpg',
      'images/choix.svg',
      'images/couverture.png',
      'images/gravure.svg',
      'images/lettre.svg',
      'images/maison.svg',
      'images/nôtre.svg',
      'images/nôtre.svg.license',
      'images/port 1.svg',
      'images/port*2.svg',
      'livres-lock.json',
      'sources/references.bib',
      'sources/references.bib.license',
      'trois.md',
      'un.md',
    ]);
  });

  it('follows the rules of REUSE, with the text of each licence used', () => {
    expect(reuseFaults(bundle)).toEqual([]);
    expect([...bundle.keys()].filter((path) => path.startsWith('LICENSES/')).sort()).toEqual([
      'LICENSES/Apache-2.0.txt',
      'LICENSES/CC-BY-4.0.txt',
      'LICENSES/CC-BY-SA-4.0.txt',
      'LICENSES/CC-PDM-1.0.txt',
      'LICENSES/Font-exception-2.0.txt',
      'LICENSES/GPL-3.0-or-later.txt',
      'LICENSES/LAL-1.3.txt',
      'LICENSES/LicenseRef-CC-BY-SA-3.0-FR.txt',
      'LICENSES/LicenseRef-Maison.txt',
      'LICENSES/MIT.txt',
      'LICENSES/etalab-2.0.txt',
    ]);
    expect(text('LICENSES/LAL-1.3.txt')).toContain('Avec la Licence Art Libre, l’autorisation est donnée');
    expect(text('LICENSES/LicenseRef-Maison.txt')).toBe('Faites-en bon usage.\n');
  });

  it('says where to read a licence whose text it does not have, and tells the author', () => {
    expect(text('LICENSES/LicenseRef-CC-BY-SA-3.0-FR.txt')).toContain(
      'https://creativecommons.org/licenses/by-sa/3.0/fr/legalcode',
    );
    const told = publication.diagnostics.messages.filter(({ ruleId }) => ruleId === 'license-text-missing');
    expect(told.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('`Font-exception-2.0`'),
      expect.stringContaining('`LicenseRef-CC-BY-SA-3.0-FR`'),
    ]);
    expect(told[0]).toMatchObject({
      file: 'book.md',
      line: 14,
      note: expect.stringContaining('LICENSES/Font-exception-2.0.txt'),
    });
  });

  it('leaves out, and lists, what others may not use', () => {
    expect(bundle.has('images/affiche.svg')).toBe(false);
    expect(text('README.txt')).toMatch(
      /images\/affiche\.svg \(employé avec une permission[^)]*\)\n {2}images\/tiroir\.svg \(le texte de sa licence est inconnu\)/,
    );
    const { leftOut } = JSON.parse(text('livres-lock.json'));
    expect(leftOut).toMatchObject([
      { path: 'images/affiche.svg', author: 'La Régie', why: 'permission' },
      { path: 'images/tiroir.svg', author: 'La Maison', why: 'license-text' },
    ]);
    const told = publication.diagnostics.messages.filter(({ ruleId }) => ruleId === 'source-left-out');
    expect(told.map(({ file }) => file)).toEqual(['images/affiche.svg', 'images/tiroir.svg']);
  });

  it('credits each borrowed item in plain words', () => {
    expect(text('CREDITS.txt')).toContain(
      'images/canard.jpg\n  « Le canard »\n  David Revoy\n  https://exemple.org/canard\n  CC BY 4.0 – https://creativecommons.org/licenses/by/4.0/\n  Changements : recadrée\n',
    );
    expect(text('CREDITS.txt')).toContain('deux.md\n  2026 Zoé Durand\n  Licence Art Libre 1.3');
    expect(text('CREDITS.txt')).toContain('Tout le reste :\n© 2026 Ada Field. Sous licence CC BY-SA 4.0.');
    for (const own of ['trois.md', 'nôtre.svg', 'couverture.png']) expect(text('CREDITS.txt')).not.toContain(own);
  });

  it('keeps the pictures but not their private data', () => {
    expect(Buffer.from(written.get('images/canard.jpg') ?? []).includes('SECRETCAM')).toBe(true);
    expect(Buffer.from(bundle.get('images/canard.jpg') ?? []).includes('SECRETCAM')).toBe(false);
    expect(bundle.get('images/gravure.svg')).toEqual(written.get('images/gravure.svg'));
  });

  it('gives the SHA-256 of every file but its own list', () => {
    const lines = [...bundle]
      .filter(([path]) => path !== 'SHA256SUMS')
      .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`);
    expect(
      text('SHA256SUMS')
        .split(/(?<=\n)/)
        .sort(),
    ).toEqual(lines.sort());
    const { items, generator, theme } = JSON.parse(text('livres-lock.json'));
    expect(items.find(({ path }: { path: string }) => path === 'un.md').sha256).toBe(
      createHash('sha256')
        .update(bundle.get('un.md') ?? '')
        .digest('hex'),
    );
    expect({ generator, theme: theme.name }).toEqual({ generator: 'livres 0.1.0', theme: 'communs' });
  });

  it('is made again, byte for byte, from its own folder once what was left out is back', async () => {
    const missing = ['images/affiche.svg', 'images/tiroir.svg'].map(
      (path) => [path, written.get(path) ?? new Uint8Array()] as const,
    );
    const again = zipOf(await publishSource('emprunt', new Map([...bundle, ...missing])));
    expect([...unzip(again)].map(sum)).toEqual([...bundle].map(sum));
    expect(sum(['zip', again])).toEqual(sum(['zip', zipOf(publication)]));
  });
});
