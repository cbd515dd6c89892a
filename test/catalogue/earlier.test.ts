import { describe, expect, test } from 'vitest';
import { earlierEditions } from '../../pipeline/catalogue/earlier.js';
import type { Format } from '../../pipeline/editions/edition.js';
import { loaf } from './sample-entries.js';

const all = new Set<Format>(['epub', 'pdf', 'web', 'source']);
const { earlier: _, ...first } = loaf;
const previous = { ...first, earlier: [] };
const paths = (result: ReturnType<typeof earlierEditions>) => result.earlier.map(({ href }) => href);

describe('what a new version leaves behind', () => {
  test('is every single file, under a name that bears its own version', () => {
    const result = earlierEditions(previous, '2.0.0', all);
    expect(paths(result)).toEqual([
      'versions/le-pain-commun-1.2.0.epub',
      'versions/le-pain-commun-1.1.0.pdf',
      'versions/le-pain-commun-source-1.2.0.zip',
    ]);
    expect(result.kept[0]).toEqual({ from: 'le-pain-commun.epub', to: 'versions/le-pain-commun-1.2.0.epub' });
    expect(result.earlier[0]).toMatchObject({ version: '1.2.0', published: '2026-11-22', sha256: 'a'.repeat(64) });
  });

  test('the file for the print shop goes with its PDF, then and later', () => {
    const print = { href: 'le-pain-commun-print.pdf', bytes: 2_600_000, sha256: 'f'.repeat(64) };
    const editions = previous.editions.map((edition) => (edition.format === 'pdf' ? { ...edition, print } : edition));
    const { earlier, kept } = earlierEditions({ ...previous, editions }, '2.0.0', all);
    const name = 'versions/le-pain-commun-print-1.1.0.pdf';
    expect(earlier.find(({ format }) => format === 'pdf')?.print).toEqual({ ...print, href: name });
    expect(kept).toContainEqual({ from: 'le-pain-commun-print.pdf', to: name });
    const later = earlierEditions({ ...previous, editions: [], earlier }, '2.1.0', all);
    expect(later.kept).toContainEqual({ from: name, to: name });
  });

  test('is nothing when the version is the same, or the previous was a draft', () => {
    const same = { ...previous, editions: previous.editions.map((edition) => ({ ...edition, version: '1.2.0' })) };
    expect(earlierEditions(same, '1.2.0', all).earlier).toEqual([]);
    expect(earlierEditions({ ...previous, draft: true }, '2.0.0', all).earlier).toEqual([]);
    expect(earlierEditions(undefined, '1.0.0', all).kept).toEqual([]);
  });

  test('is not what the build does not make: that goes on as it is', () => {
    expect(paths(earlierEditions(previous, '2.0.0', new Set<Format>(['pdf'])))).toEqual([
      'versions/le-pain-commun-1.1.0.pdf',
    ]);
  });

  test('stays through the versions that follow, until that version is made again', () => {
    const second = earlierEditions(previous, '2.0.0', all);
    const then = { ...previous, version: '2.0.0', editions: [], earlier: second.earlier };
    expect(paths(earlierEditions(then, '2.1.0', all))).toEqual(paths(second));
    expect(earlierEditions(then, '2.1.0', all).kept).toContainEqual({
      from: 'versions/le-pain-commun-1.2.0.epub',
      to: 'versions/le-pain-commun-1.2.0.epub',
    });
    expect(paths(earlierEditions(then, '1.2.0', all))).toEqual(['versions/le-pain-commun-1.1.0.pdf']);
  });
});
