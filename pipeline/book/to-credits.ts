import type { Diagnostics } from '../diagnostics/diagnostics.js';
import { nearestPath } from '../diagnostics/nearest-path.js';
import type { Manuscript, MarkdownFile } from '../manuscript/manuscript.js';
import { isGlob, matchesGlob } from '../rights/glob.js';
import type { Credit } from './book.js';
import { present } from './present.js';
import type { CreditKeys } from './schema/credit.js';

/** `chapitre.md#extrait` taken apart; the anchor keeps its sign. A file alone has none. */
const partsOf = (written: string): readonly [path: string, anchor: string] => {
  const at = written.indexOf('#');
  return at < 0 ? [written, ''] : [written.slice(0, at), written.slice(at)];
};

/**
 * The credits of one header, their paths made those of the folder. One that fits no file is warned of: it was meant for
 * one. An anchor alone is a place of the file that the header stands in.
 */
export const toCredits = (
  keys: Readonly<Record<string, CreditKeys>> | undefined,
  { path: file, header }: MarkdownFile,
  { folder, resolve }: Manuscript,
  diagnostics: Diagnostics,
): readonly Credit[] =>
  Object.entries(keys ?? {}).map(([written, { use, permission, exception, ...attribution }]) => {
    const [name, anchor] = partsOf(written);
    const path = name === '' ? file : (resolve(name, file) ?? name);
    const paths = [...folder.files.keys()];
    const place = { file, at: header.place(['credits', written], 'key') };
    if (!folder.files.has(path) && !paths.some((each) => matchesGlob(path, each))) {
      const nearest = isGlob(path) ? undefined : nearestPath(path, paths);
      diagnostics.add('credit-unused', { pattern: written, nearest: nearest ?? '' }, place);
    }
    const grounds = present({ use, permission, exception });
    return { pattern: `${path}${anchor}`, attribution: present(attribution), place, ...grounds };
  });
