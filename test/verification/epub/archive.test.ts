import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeEpub } from '../../../pipeline/editions/epub/write-epub.js';
import { abridge } from '../../../pipeline/verification/epub/abridge.js';
import { openArchive, readEntry } from '../../../pipeline/verification/epub/archive.js';
import { validityProofs } from '../../../pipeline/verification/epub/validity.js';
import { verifyEpub } from '../../../pipeline/verification/epub/verify-epub.js';
import { expectedOf } from '../../../pipeline/verification/expected.js';
import { sampleInput } from '../../editions/sample-input.js';
import { bytesOf, stored } from '../../editions/stored-content.js';
import { add, drop, tamper } from './tamper.js';

const input = await sampleInput();
let epub: Uint8Array;
beforeAll(async () => {
  epub = await bytesOf((await writeEpub(input)).files[0]);
});

/** What is found wrong in a file, in words. */
const faultsOf = async (content: Uint8Array): Promise<readonly string[]> => {
  const files = [{ path: 'b.epub', mediaType: 'application/epub+zip', content }];
  const { proofs } = await verifyEpub({ format: 'epub', files }, expectedOf(input.book, input.document, false));
  return proofs.flatMap(({ holds, found }) => (holds ? [] : [found ?? '']));
};

describe('an archive is read by its directory', () => {
  test('every entry is what it was packed from', async () => {
    const files = { mimetype: 'application/epub+zip', 'é/long.txt': 'mie '.repeat(5000), vide: '' };
    const packed = zipSync({
      mimetype: [strToU8(files.mimetype), { level: 0 }],
      'é/long.txt': strToU8(files['é/long.txt']),
      vide: strToU8(files.vide),
    });
    const archive = await openArchive(stored(packed));
    for (const entry of archive.entries)
      expect(new TextDecoder().decode(await readEntry(archive, entry))).toBe(files[entry.name as keyof typeof files]);
    expect(archive.entries.map(({ stored: kept, size }) => [kept, size])).toEqual([
      [true, 20],
      [false, 20_000],
      [false, 0],
    ]);
  });

  test.each([
    ['no zip at all', () => strToU8('Le four')],
    ['a file cut short', () => epub.subarray(0, epub.length - 400)],
    ['a file whose beginning is lost', () => epub.subarray(5000)],
  ])('%s proves nothing', async (_, made) => {
    expect((await faultsOf(made())).join()).toMatch(/zip file|damaged/);
  });

  test('a changed byte of a picture is found', async () => {
    const archive = await openArchive(stored(epub));
    const photograph = archive.entries.find(({ name }) => name === 'OEBPS/images/four.jpg');
    if (!photograph) throw new Error('The sample shows a photograph');
    const changed = epub.slice();
    const at = photograph.offset + 30 + photograph.name.length + photograph.packed - 50;
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(await faultsOf(changed)).toEqual(['OEBPS/images/four.jpg is damaged']);
  });
});

describe('an abridged copy', () => {
  test('is as valid as the whole, and short', async () => {
    const noise = new Uint8Array(3_000_000).map((_, index) => (index * 2_654_435_761) >>> 13);
    const photograph = (files: Map<string, Uint8Array>): void => {
      const head = files.get('OEBPS/images/four.jpg') ?? new Uint8Array();
      files.set('OEBPS/images/four.jpg', new Uint8Array([...head, ...noise]));
    };
    const long = tamper(epub, [photograph]);
    const copy = await abridge(await openArchive(stored(long)));
    expect(copy.length).toBeLessThan(long.length - 2_900_000);
    expect((await validityProofs(copy, 'b.epub')).filter(({ holds }) => !holds)).toEqual([]);
  });

  test.each([
    ['a picture that is none', [drop('OEBPS/images/four.jpg'), add('OEBPS/images/four.jpg', 'Le four')], 'OPF-029'],
    ['a resource that is not there', [drop('OEBPS/images/four.jpg')], 'RSC-'],
  ])('shows %s as the whole does', async (_, changes, code) => {
    const wrong = tamper(epub, changes);
    const copy = await abridge(await openArchive(stored(wrong)));
    const found = await validityProofs(copy, 'b.epub');
    expect(found).toEqual(await validityProofs(wrong, 'b.epub'));
    expect(found.map((proof) => proof.found).join()).toContain(code);
  });

  test('keeps what stands before the first entry, which is a fault', async () => {
    const before = new Uint8Array([...strToU8('before'), ...epub]);
    expect((await faultsOf(before)).length).toBeGreaterThan(0);
  });
});
