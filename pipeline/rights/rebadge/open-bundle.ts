import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import { nearestLicense } from '../nearest-license.js';
import { parseLicense } from '../parse-license.js';
import { type BundleLock, bundleLock, bundlePaths } from '../reuse/bundle-files.js';
import { type BookHeader, openBookHeader } from './book-header.js';
import { type FirstEdition, readFirstEdition } from './first-edition.js';

/** What of a source bundle cannot be done without. */
export interface Bundle {
  readonly lock: BundleLock;
  readonly header: BookHeader;
  readonly first: FirstEdition;
}

const readLock = (text: string | undefined): BundleLock | undefined => {
  try {
    return bundleLock.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    // JSON.parse's only way to say that this is not JSON.
    return undefined;
  }
};

/**
 * Reads a bundle's lock and the header of its `book.md`. Undefined, with `rebadge-unreadable` or `license-unknown`, when
 * they cannot be read.
 *
 * @param read The text of a file of the bundle.
 */
export const openBundle = (
  read: (path: string) => string | undefined,
  origin: string | undefined,
  diagnostics: Diagnostics,
): Bundle | undefined => {
  const lock = readLock(read(bundlePaths.lock));
  if (!lock) diagnostics.add('rebadge-unreadable', { file: bundlePaths.lock }, { file: bundlePaths.lock });
  const header = openBookHeader(read('book.md') ?? '');
  const written = header?.text('license') ?? '';
  const license = parseLicense(written);
  const first = header && license && readFirstEdition(header, license, origin);
  if (header && written !== '' && !license) {
    const unknown = { key: 'license', license: written, nearest: nearestLicense(written) ?? '' };
    diagnostics.add('license-unknown', unknown, { file: 'book.md', at: { line: header.line('license'), column: 1 } });
  } else if (!first) diagnostics.add('rebadge-unreadable', { file: 'book.md' }, { file: 'book.md' });
  return lock && header && first && { lock, header, first };
};
