import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { type Expected, expectedOf } from '../../../pipeline/verification/expected.js';
import { verifySource } from '../../../pipeline/verification/source/verify-source.js';
import { borrowedBook } from '../../editions/source/borrowed-book.js';
import { publishSource, unzip, zipOf } from '../../editions/source/publish-source.js';

let bundle: ReadonlyMap<string, Uint8Array>;
let expected: Expected;

beforeAll(async () => {
  const publication = await publishSource('emprunt', await borrowedBook());
  bundle = unzip(zipOf(publication));
  expected = expectedOf(publication.book, publication.document, true);
});

const sumsOf = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  new TextEncoder().encode(
    [...files].map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`).join(''),
  );

/** What fails once a file was changed, or taken away, by someone who made the checksums anew. */
const failures = async (path: string, change: (text: string) => string | undefined): Promise<readonly string[]> => {
  const before = new TextDecoder().decode(bundle.get(path));
  const after = change(before);
  if (after === before) throw new Error(`${path} does not hold what was to be changed`);
  const files = new Map([...bundle].filter(([name]) => name !== path && name !== 'SHA256SUMS'));
  if (after !== undefined) files.set(path, new TextEncoder().encode(after));
  files.set('SHA256SUMS', sumsOf(files));
  const content = zipSync(Object.fromEntries([...files].map(([name, bytes]) => [`emprunt/${name}`, bytes])));
  const edition = { format: 'source', files: [{ path: 'x.zip', mediaType: 'application/zip', content }] } as const;
  const { proofs } = await verifySource(edition, expected);
  return proofs.flatMap(({ holds, fact, where }) => (holds ? [] : [`${fact}: ${where}`]));
};

test('what REUSE says of the book, of each file by others, of the texts of licences agrees with the record', async () => {
  const content = zipSync(Object.fromEntries([...bundle].map(([name, bytes]) => [`emprunt/${name}`, bytes])));
  const files = [{ path: 'x.zip', mediaType: 'application/zip', content }];
  const { proofs } = await verifySource({ format: 'source', files }, expected);
  expect(proofs.filter(({ holds }) => !holds)).toEqual([]);
  const read = proofs.filter(({ fact }) => fact !== 'sha256').map(({ fact, where }) => `${fact}: ${where}`);
  expect(read).toEqual(
    expect.arrayContaining([
      'license: REUSE.toml path=**',
      'notice: REUSE.toml path=**',
      'credit: REUSE.toml images/canard.jpg',
      'credit: REUSE.toml deux.md',
      'credit: images/nôtre.svg.license images/nôtre.svg',
      'license text: LICENSES/LAL-1.3.*',
    ]),
  );
  // Left out of the bundle, so there is nothing to say of it.
  expect(read.join('\n')).not.toContain('affiche');
});

test.each<[string, string, string | RegExp, string, string]>([
  ['the book’s licence', 'REUSE.toml', /"CC-BY-SA-4\.0"\s*$/m, '"CC-BY-4.0"', 'license: REUSE.toml path=**'],
  ['a picture’s author', 'REUSE.toml', 'David Revoy', 'Personne', 'credit: REUSE.toml images/canard.jpg'],
  ['a chapter’s licence', 'REUSE.toml', '"LAL-1.3"', '"CC0-1.0"', 'credit: REUSE.toml deux.md'],
  [
    'a sidecar',
    'images/nôtre.svg.license',
    'CC-BY-SA-4.0',
    'CC-BY-4.0',
    'credit: images/nôtre.svg.license images/nôtre.svg',
  ],
])('%s, changed, is found though the checksums were made anew', async (_, path, before, after, place) => {
  const changeLast = (text: string): string => {
    const at = text.lastIndexOf('# Below this line');
    const start = Math.max(0, at);
    return text.slice(0, start) + text.slice(start).replace(before, after);
  };
  expect(await failures(path, changeLast)).toContain(place);
});

test('the year of the notice, the text of a licence and the whole of REUSE.toml are missed', async () => {
  expect(
    await failures('REUSE.toml', (text) => text.replace(/(Below[\s\S]*?)2026 Ada Field/, '$11999 Ada Field')),
  ).toEqual(['notice: REUSE.toml path=**']);
  expect(await failures('LICENSES/LAL-1.3.txt', () => undefined)).toEqual(['license text: LICENSES/LAL-1.3.*']);
  expect((await failures('REUSE.toml', () => undefined)).length).toBeGreaterThan(5);
});

test('a changed file is found by its checksum, a changed licence by the header', async () => {
  const { proofs } = await verifySource(
    {
      format: 'source',
      files: [
        {
          path: 'x.zip',
          mediaType: 'application/zip',
          content: zipSync({
            ...Object.fromEntries([...bundle].map(([name, bytes]) => [`emprunt/${name}`, bytes])),
            'emprunt/trois.md': new TextEncoder().encode('# Trois\n\nAutre.\n'),
          }),
        },
      ],
    },
    expected,
  );
  expect(proofs.filter(({ holds }) => !holds)).toMatchObject([{ fact: 'sha256', where: 'trois.md' }]);
  expect(await failures('book.md', (text) => text.replace('license: CC-BY-SA-4.0', 'license: CC-BY-4.0'))).toEqual([
    'license: book.md',
  ]);
});
