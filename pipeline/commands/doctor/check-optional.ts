import { join } from 'node:path';
import { installation } from '../../system/configuration.js';
import { folderState } from '../../system/folder-state.js';
import { fontPackages } from '../../system/font-packages.js';
import { programsOnPath } from '../../system/programs-on-path.js';
import { ownFontPackages } from '../../system/running.js';
import { fallbackFamilies } from '../../theme/fallback/families.js';
import { formulaFamily } from '../../theme/fallback/formula-face.js';
import type { Examined, Finding } from './finding.js';

/** Which fonts there are for what the theme does not draw. */
export async function checkFonts({ context, words }: Examined): Promise<Finding> {
  const subject = 'fonts';
  const read = fontPackages(context.configuration.root);
  const isThere = async (name: string): Promise<boolean> => (await read(name, 'package.json')) !== undefined;
  const own = await ownFontPackages();
  const present = await Promise.all(own.map(isThere));
  const absent = own.filter((_, index) => !present[index]);
  if (absent.length > 0) return { subject, state: 'attention', ...words.fontsAbsent(absent) };
  const families = [formulaFamily, ...fallbackFamilies];
  const installed = await Promise.all(families.map((family) => isThere(family.package)));
  const names = families.filter((_, index) => installed[index]).map(({ family }) => family);
  return { subject, state: 'works', says: words.fonts(names) };
}

/** Programs by others that judge finished files, and the folder into which `npm run conformance` fetches one. */
const checkers = [
  { name: 'Java', programs: ['java'] },
  { name: 'EPUBCheck', programs: ['epubcheck'] },
  { name: 'Ace', programs: ['ace'], fetched: join(installation, '.build/checkers/ace') },
];

/** Whether there are programs by others that judge finished files. */
export async function checkCheckers({ context, words }: Examined): Promise<Finding> {
  const subject = 'checkers';
  const found = await Promise.all(
    checkers.map(async ({ programs, fetched }) => {
      const [program] = await programsOnPath(programs, context.env);
      return program !== undefined || (fetched !== undefined && (await folderState(fetched)).kind === 'folder');
    }),
  );
  const absent = checkers.filter((_, index) => !found[index]).map(({ name }) => name);
  if (absent.length > 0) return { subject, state: 'attention', ...words.checkersAbsent(absent) };
  return { subject, state: 'works', says: words.checkers(checkers.map(({ name }) => name)) };
}
