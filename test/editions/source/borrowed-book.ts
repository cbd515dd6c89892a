import sharp from 'sharp';
import type { BookFolder } from '../../../pipeline/manuscript/manuscript.js';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const drawing = (label: string): Uint8Array =>
  text(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>${label}</title><path d="M0 0h9v9z"/></svg>`);

const bookFile = `---
title: Le livre emprunté
lang: fr
contributors:
  - { name: Ada Field, roles: [aut] }
license: CC-BY-SA-4.0
copyright: { year: 2026, holder: Ada Field }
uncredited: own
published: 2026-11-22
cover: images/couverture.png
bibliography: sources/references.bib
contents: [un.md, deux.md, trois.md]
credits:
  images/canard.jpg: { title: Le canard, author: David Revoy, source: "https://exemple.org/canard", license: CC-BY-4.0, changes: recadrée }
  images/port*.svg: { author: Atelier du Canal, license: "https://creativecommons.org/licenses/by-sa/3.0/fr/" }
  images/gravure.svg: { author: Graveur anonyme, license: "https://creativecommons.org/publicdomain/mark/1.0/" }
  images/affiche.svg: { author: La Régie, license: LicenseRef-all-rights-reserved }
  images/choix.svg: { author: Zoé, license: MIT OR Apache-2.0 }
  images/lettre.svg: { author: Zoé, license: GPL-3.0-or-later WITH Font-exception-2.0 }
  images/maison.svg: { author: La Maison, license: LicenseRef-Maison }
  images/tiroir.svg: { author: La Maison, license: LicenseRef-Tiroir }
---
Un livre qui doit beaucoup à d’autres.
`;

const shown = [
  'canard.jpg',
  'port 1.svg',
  'port*2.svg',
  'gravure.svg',
  'affiche.svg',
  'choix.svg',
  'lettre.svg',
  'maison.svg',
  'tiroir.svg',
  'nôtre.svg',
];

/** The files of a book that borrows under every kind of licence, with the traps that its folder may hold. */
export const borrowedBook = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const photograph = sharp({ create: { width: 40, height: 30, channels: 3, background: '#c96f4a' } });
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['book.md', text(bookFile)],
    // A book about licences quotes their tags.
    [
      'un.md',
      text(
        `# Un\n\n${shown.map((name) => `![Image](<images/${name}>)\n`).join('\n')}\nSPDX-License-Identifier: CC-BY-NC-4.0\n`,
      ),
    ],
    [
      'deux.md',
      text('---\ntitle: Deux\nlicense: LAL-1.3\ncontributors: [{ name: Zoé Durand, roles: [aut] }]\n---\nTexte.\n'),
    ],
    ['trois.md', text('# Trois\n\nTexte.\n')],
    ['README.md', text('# Notre dépôt\n')],
    [
      'REUSE.toml',
      text(
        'version = 1\n\n[[annotations]]\npath = "**"\nSPDX-FileCopyrightText = "2026 Ada Field"\nSPDX-License-Identifier = "CC-BY-SA-4.0"\n',
      ),
    ],
    ['sources/references.bib', text('@book{a, title = {A}}\n')],
    [
      'sources/references.bib.license',
      text('SPDX-FileCopyrightText: 2024 Bibliothèque\n\nSPDX-License-Identifier: etalab-2.0\n'),
    ],
    ['images/REUSE.toml', text('version = 1\n')],
    [
      'images/canard.jpg',
      await photograph
        .clone()
        .withExif({ IFD0: { Make: 'SECRETCAM' }, IFD3: { GPSLatitudeRef: 'N' } })
        .jpeg()
        .toBuffer(),
    ],
    ['images/couverture.png', await photograph.clone().png().toBuffer()],
    ['images/brouillon.psd.png', await photograph.clone().png().toBuffer()],
    ...shown.filter((name) => name.endsWith('.svg')).map((name) => [`images/${name}`, drawing(name)] as const),
    [
      'images/nôtre.svg.license',
      text('SPDX-FileCopyrightText: 2026 Ada Field\nSPDX-License-Identifier: CC-BY-SA-4.0\n'),
    ],
    ['LICENSES/LicenseRef-Maison.txt', text('Faites-en bon usage.\n')],
    ['LICENSES/MPL-2.0.txt', text('Inutile ici.\n')],
    ['notes-privees.txt', text('Ne pas publier.\n')],
  ];
  return new Map(files.map(([path, bytes]) => [path.normalize('NFC'), Uint8Array.from(bytes)]));
};

/** Files in memory as a book's folder. */
export const folderOf = (slug: string, files: ReadonlyMap<string, Uint8Array>): BookFolder => {
  const read = async (path: string): Promise<Uint8Array> => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`${path} is not there`);
    return bytes;
  };
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    slug,
    name: slug,
    files: new Map(sorted.map(([path, bytes]) => [path, { path, bytes: bytes.length }])),
    read,
    readHead: async (path, length) => (await read(path)).subarray(0, length),
  };
};
