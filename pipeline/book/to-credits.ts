import type { Diagnostics } from '../diagnostics/diagnostics.js';
import { nearestPath } from '../diagnostics/nearest-path.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import { isGlob, matchesGlob } from '../rights/glob.js';
import type { Credit } from './book.js';
import { present } from './present.js';
import type { CreditKeys } from './schema/credit.js';

/** The credits of `book.md`, their paths made those of the folder. One that fits no file is warned of: it was meant for one. */
export const toCredits = (
  keys: Readonly<Record<string, CreditKeys>> | undefined,
  { bookFile, folder, resolve }: Manuscript,
  diagnostics: Diagnostics,
): readonly Credit[] =>
  Object.entries(keys ?? {}).map(([written, credit]) => {
    const pattern = resolve(written) ?? written;
    const paths = [...folder.files.keys()];
    const place = { file: bookFile.path, at: bookFile.header.place(['credits', written], 'key') };
    if (!folder.files.has(pattern) && !paths.some((path) => matchesGlob(pattern, path))) {
      const nearest = isGlob(pattern) ? undefined : nearestPath(pattern, paths);
      diagnostics.add('credit-unused', { pattern: written, nearest: nearest ?? '' }, place);
    }
    return { pattern, attribution: present(credit), place };
  });
