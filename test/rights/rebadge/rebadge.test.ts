import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../../pipeline/diagnostics/diagnostics.js';
import { rebadge } from '../../../pipeline/rights/rebadge/rebadge.js';
import type { RebadgeOrder } from '../../../pipeline/rights/rebadge/rebadge-order.js';
import { publishSource, unzip, zipOf } from '../../editions/source/publish-source.js';
import { reuseFaults } from '../../editions/source/reuse-rules.js';

const order: RebadgeOrder = {
  publisher: 'Les Éditions du Lavoir',
  title: 'Le chemin, annoté',
  published: '2027-03-01',
};

const header = `# Notre premier livre.
title: Le chemin des crêtes
subtitle: Récit
lang: fr
contributors:
  - { name: Camille Orsini, roles: [aut] }
  - { name: Presse des Cimes, roles: [pbl] }
  - { name: Fonds du Livre, roles: [fnd, edt] }
license: CC-BY-SA-4.0   # le choix de l’autrice
copyright: { year: 2025, holder: Camille Orsini }
uncredited: own
# La maison :
publisher: [Presse des Cimes, Le Refuge]
funding: { by: Framasoft }
published: 2025-06-27
version: 2.1.0
identifiers: { doi: 10.5555/cimes, isbn: { epub: 978-2-07-036822-8, pdf: 978-2-07-036024-6 } }
source: https://exemple.org/git/cimes
collection: { title: Alpages, position: 3 }
translations: [ridge-path]
cover: images/couverture.svg
credits:
  images/couverture.svg: { author: David Revoy, license: CC-BY-4.0 }
contents:
  # d’abord
  - un.md
  - deux.md`;

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const drawing = text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>');

/** The bundle that the press itself makes of such a manuscript. */
const bundleOf = async (
  change: (header: string) => string = (same) => same,
  chapter = 'Marcher.',
): Promise<Map<string, Uint8Array>> =>
  unzip(
    zipOf(
      await publishSource(
        'chemin',
        new Map([
          ['book.md', text(`---\n${change(header)}\n---\nUn livre de la Presse des Cimes.\n`)],
          ['un.md', text(`# Un\n\n${chapter}\n`)],
          ['deux.md', text('# Deux\n\n![](images/carte.svg)\n')],
          ['images/carte.svg', drawing],
          ['images/couverture.svg', drawing],
        ]),
      ),
    ),
  );

const attempt = (bundle: ReadonlyMap<string, Uint8Array>, wanted: RebadgeOrder = order) => {
  const diagnostics = new Diagnostics('fr');
  const files = rebadge(bundle, wanted, diagnostics);
  return {
    files: files ?? new Map<string, Uint8Array>(),
    isMade: files !== undefined,
    read: (path: string) => new TextDecoder().decode(files?.get(path)),
    told: diagnostics.messages.map(({ ruleId, file, line, reason }) => ({ ruleId, file, line, reason })),
    rules: [...new Set(diagnostics.messages.map(({ ruleId }) => ruleId))],
  };
};

describe('rebadge', () => {
  it('makes another edition’s header of the first one’s, comments kept', async () => {
    const { read } = attempt(await bundleOf());
    expect(read('book.md')).toBe(`---
# Notre premier livre.
title: Le chemin, annoté
lang: fr
contributors:
  - { name: Camille Orsini, roles: [ aut ] }
  - { name: Fonds du Livre, roles: [ edt ] }
license: CC-BY-SA-4.0 # le choix de l’autrice
copyright: { year: 2025, holder: Camille Orsini }
uncredited: own
# La maison :
publisher: Les Éditions du Lavoir
published: 2027-03-01
version: 1.0.0
contents:
  - origin.md
  # d’abord
  - un.md
  - deux.md
original:
  title: Le chemin des crêtes
  lang: fr
  author: Camille Orsini
  license: CC-BY-SA-4.0
  url: https://exemple.org/git/cimes
---
Un livre de la Presse des Cimes.
`);
  });

  it('tells readers where the edition comes from', async () => {
    expect(attempt(await bundleOf()).read('origin.md')).toBe(`---
title: À propos de cette édition
type: foreword
---

Cette édition, *Le chemin, annoté*, publiée par Les Éditions du Lavoir le 1er mars 2027, est tirée de *Le chemin des crêtes. Récit*, de Camille Orsini, publié par Presse des Cimes et Le Refuge le 27 juin 2025 (version 2.1.0), sous licence [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/).

On trouve l’original à l’adresse <https://exemple.org/git/cimes>.

Ont changé : le titre, l’éditeur, les identifiants et la couverture. Le texte et les images sont ceux de l’original.

L’écriture de l’original a été soutenue par Framasoft et Fonds du Livre.

Presse des Cimes et Le Refuge n’ont pas pris part à cette édition, et ne l’ont pas approuvée.
`);
  });

  it('makes a folder that follows REUSE, and that the press can publish', async () => {
    const { files } = attempt(await bundleOf());
    expect(reuseFaults(files)).toEqual([]);
    expect(files.has('images/couverture.svg')).toBe(false);
    expect([...files.keys()].filter((path) => path.startsWith('LICENSES/'))).toEqual(['LICENSES/CC-BY-SA-4.0.txt']);
    const sums = new TextDecoder().decode(files.get('SHA256SUMS'));
    const sum = createHash('sha256')
      .update(files.get('book.md') ?? '')
      .digest('hex');
    expect(sums).toContain(`${sum}  book.md\n`);
    const { book, diagnostics } = await publishSource('chemin-annote', files);
    expect(diagnostics.messages.filter(({ fatal }) => fatal === true).map(String)).toEqual([]);
    expect(book).toMatchObject({
      title: 'Le chemin, annoté',
      publishers: ['Les Éditions du Lavoir'],
      original: { title: 'Le chemin des crêtes' },
      rights: { holder: 'Camille Orsini', year: 2025 },
    });
    expect(book.identifiers).toEqual({ uuid: expect.any(String), compat: expect.any(String) });
  });

  it('says in its own words what else is changed, and escapes what is no markup', async () => {
    const made = attempt(
      await bundleOf((it) => it.replace('title: Le chemin des crêtes', 'title: "Crêtes *et* :sc[x] <b>"')),
      {
        ...order,
        subtitle: 'Édition augmentée',
        changes: 'deux chapitres ajoutés.',
        origin: 'https://exemple.org/paquet.zip',
      },
    );
    expect(made.read('origin.md')).toContain('*Crêtes \\*et\\* \\:sc\\[x\\] \\<b\\>. Récit*');
    expect(made.read('origin.md')).toContain('Les autres changements : deux chapitres ajoutés.\n');
    expect(made.read('origin.md')).toContain('<https://exemple.org/paquet.zip>');
    expect(made.read('book.md')).toContain('subtitle: Édition augmentée\n');
  });

  it('keeps the work behind a translation, and stands first without `contents`', async () => {
    const original = 'original: { title: The Ridge, author: Ann Baker, lang: en, license: CC-BY-SA-4.0 }';
    const translated = await bundleOf((it) => `${it.replace(/contents:[\s\S]*/, '')}${original}`);
    const made = attempt(translated);
    expect(made.read('book.md')).toContain(original);
    expect(made.read('0-origin.md')).toContain('Ce livre est lui-même tiré de *The Ridge*, de Ann Baker.');
    const { book } = await publishSource('chemin-annote', made.files);
    expect(book.contents[0]).toMatchObject({ kind: 'file', file: { path: '0-origin.md' } });
  });

  it('keeps a cover that the text shows', async () => {
    const { files, read } = attempt(await bundleOf(undefined, '![](images/couverture.svg)'));
    expect(files.has('images/couverture.svg')).toBe(true);
    expect(read('book.md')).not.toMatch(/^cover:/m);
    expect(read('book.md')).toContain('David Revoy');
    expect(reuseFaults(files)).toEqual([]);
  });

  it('shows every place where a mark or a number of the first edition still stands', async () => {
    const { told } = attempt(
      await bundleOf(undefined, 'Imprimé par la presse des cimes.\n\nISBN 9782070368228 (EPUB)'),
    );
    expect(told).toEqual([
      {
        ruleId: 'rebadge-mark-left',
        file: 'book.md',
        line: 30,
        reason: expect.stringContaining('« Presse des Cimes »'),
      },
      { ruleId: 'rebadge-mark-left', file: 'un.md', line: 3, reason: expect.stringContaining('« presse des cimes »') },
      { ruleId: 'rebadge-mark-left', file: 'un.md', line: 5, reason: expect.stringContaining('« 9782070368228 »') },
    ]);
  });

  it.each(['CC-BY-ND-4.0', 'CC-BY-NC-ND-4.0', 'LicenseRef-all-rights-reserved', 'LicenseRef-Maison'])(
    'refuses what %s forbids, at its line',
    async (license) => {
      const { isMade, told } = attempt(await bundleOf((it) => it.replace('CC-BY-SA-4.0 ', `${license} `)));
      expect(isMade).toBe(false);
      expect(told).toEqual([
        { ruleId: 'rebadge-forbidden', file: 'book.md', line: 10, reason: expect.stringContaining(license) },
      ]);
    },
  );

  it('takes the licence that allows it, of several to choose from', async () => {
    const either = await bundleOf((it) => it.replace('CC-BY-SA-4.0 ', 'CC-BY-ND-4.0 OR CC-BY-SA-4.0 '));
    expect(attempt(either).isMade).toBe(true);
  });

  it('warns that a non-commercial edition may not be sold', async () => {
    const { isMade, rules } = attempt(await bundleOf((it) => it.replace('CC-BY-SA-4.0 ', 'CC-BY-NC-SA-4.0 ')));
    expect(isMade).toBe(true);
    expect(rules).toContain('rebadge-not-for-sale');
  });

  it('refuses the first edition’s own title or name', async () => {
    const bundle = await bundleOf();
    const sameTitle = { ...order, title: 'Le  chemin des crêtes', subtitle: 'récit' };
    expect(attempt(bundle, sameTitle)).toMatchObject({ isMade: false, rules: ['rebadge-same-title'] });
    expect(attempt(bundle, { ...order, title: 'Le chemin des crêtes' }).isMade).toBe(true);
    expect(attempt(bundle, { ...order, publisher: 'le refuge' })).toMatchObject({
      isMade: false,
      rules: ['rebadge-same-publisher'],
    });
  });

  it('says what the bundle lacks', async () => {
    const reserved = '  images/carte.svg: { author: La Régie, license: LicenseRef-all-rights-reserved }\ncontents:';
    const { told, files } = attempt(await bundleOf((it) => it.replace('contents:', reserved)));
    expect(told).toContainEqual(expect.objectContaining({ ruleId: 'rebadge-incomplete', file: 'images/carte.svg' }));
    expect(reuseFaults(files)).toEqual([]);
  });

  it('refuses what is no bundle', async () => {
    const bundle = await bundleOf();
    const without = (path: string) => new Map([...bundle].filter(([each]) => each !== path));
    const withBook = (file: string) => new Map([...bundle, ['book.md', text(file)]]);
    expect(attempt(new Map()).rules).toEqual(['rebadge-unreadable']);
    expect(attempt(without('livres-lock.json')).told).toMatchObject([
      { ruleId: 'rebadge-unreadable', file: 'livres-lock.json' },
    ]);
    expect(attempt(without('book.md')).told).toMatchObject([{ ruleId: 'rebadge-unreadable', file: 'book.md' }]);
    expect(attempt(withBook('---\ntitle: [\n---\n')).told).toMatchObject([
      { ruleId: 'rebadge-unreadable', file: 'book.md' },
    ]);
    expect(attempt(withBook('---\ntitle: A\nlang: fr\nlicense: CC-BY-SAA\n---\n')).told).toMatchObject([
      { ruleId: 'license-unknown', file: 'book.md', line: 4 },
    ]);
  });
});
