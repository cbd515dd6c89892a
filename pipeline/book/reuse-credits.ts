import type { Diagnostics } from '../diagnostics/diagnostics.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import { creditFor } from '../rights/credits.js';
import { asPattern } from '../rights/glob.js';
import { nearestLicense } from '../rights/nearest-license.js';
import { isReuseFile, type ReuseCredit, readReuse } from '../rights/reuse/read-reuse.js';
import type { LicenseExpression } from '../rights/rights.js';
import type { Credit } from './book.js';

/** What is the authors' own: their names, and the licence of the book. */
export interface Own {
  readonly names: readonly string[];
  readonly license: LicenseExpression;
}

const isOwn = (credit: ReuseCredit, { names, license }: Own): boolean =>
  credit.kind === 'credit' &&
  names.includes(credit.attribution.author) &&
  credit.attribution.license.expression === license.expression;

const toCredit = (path: string, said: ReuseCredit, diagnostics: Diagnostics): readonly Credit[] => {
  const place = { file: said.file, at: { line: said.line, column: 1 } };
  if (said.kind === 'credit') return [{ pattern: asPattern(path), attribution: said.attribution, place }];
  if (said.kind === 'license-unknown') {
    const { license } = said;
    diagnostics.add('license-unknown', { key: path, license, nearest: nearestLicense(license) ?? '' }, place);
  } else diagnostics.add('reuse-incomplete', { path, missing: said.kind }, place);
  return [];
};

/**
 * Credits of the pictures that REUSE information tells of (a `.license` sidecar, or `REUSE.toml`) and `book.md` does not:
 * what `book.md` says comes first. Pictures that are simply the authors' own need no credit, and get none.
 */
export const reuseCredits = (
  { pictures, texts }: Manuscript,
  told: readonly Credit[],
  own: Own,
  diagnostics: Diagnostics,
): readonly Credit[] => {
  const reuse = readReuse(new Map([...texts].filter(([path]) => isReuseFile(path))));
  for (const { file, line, reason } of reuse.unreadable) {
    diagnostics.add('reuse-unreadable', { file, reason }, { file, at: { line, column: 1 } });
  }
  return [...pictures.keys()].flatMap((path) => {
    const said = creditFor(told, path) ? undefined : reuse.creditOf(path);
    return said && !isOwn(said, own) ? toCredit(path, said, diagnostics) : [];
  });
};
