import { expect, it } from 'vitest';
import { Diagnostics, type Place } from '../../../pipeline/diagnostics/diagnostics.js';
import { fontPackages } from '../../../pipeline/system/font-packages.js';
import { coverageOf } from '../../../pipeline/theme/coverage-of.js';
import { drawAll } from '../../../pipeline/theme/fallback/draw-all.js';
import { readTables } from '../../../pipeline/theme/sfnt.js';
import { faceSubsetter } from '../../../pipeline/theme/subset.js';
import { communs } from '../communs.js';

const placed = (text: string): ReadonlyMap<number, Place> =>
  new Map([...text].map((character) => [character.codePointAt(0) ?? 0, { file: '01.md' }]));

const draw = async (text: string, formulas: string, read = fontPackages(process.cwd())) => {
  const diagnostics = new Diagnostics('en');
  const own = await communs();
  const characters = { text: placed(text), formulas: placed(formulas) };
  const theme = await drawAll(own, characters, 'fr', read, diagnostics);
  return { theme, files: theme.faces.slice(own.faces.length).map(({ file }) => file), diagnostics };
};

const formulaFile = 'stix-two-math-latin-400-normal.ttf';

it('formulas are set in a font of their own, which is credited; text needs none for them', async () => {
  const { theme, files } = await draw('abc', '∑x');
  expect(files).toEqual([formulaFile]);
  expect(theme.families.at(-1)).toMatchObject({ family: 'STIX Two Math', license: 'OFL-1.1' });
  expect(theme.fontNotice).toContain('STIX Two Math: Copyright 2001-2021');
});

it('a book without formulas has no such font', async () => {
  expect((await draw('abc ∈', '')).files).toEqual(['noto-sans-math-latin-400-normal.ttf']);
});

it('what the font of formulas lacks comes from where text takes it', async () => {
  expect((await draw('', 'x مرحبا')).files).toEqual([
    'noto-naskh-arabic-arabic-400-normal.ttf',
    'noto-naskh-arabic-arabic-700-normal.ttf',
    formulaFile,
  ]);
});

it('names the package when it is not installed', async () => {
  const { files, diagnostics } = await draw('', 'x', async () => undefined);
  expect(files).toEqual([]);
  expect(diagnostics.messages.map(({ ruleId, note }) => `${ruleId} ${note}`)).toEqual([
    'font-not-installed Install the font: `npm install @fontsource/stix-two-math`.',
  ]);
});

it('it keeps the italics in which letters are shown, and what makes fences grow', async () => {
  const { theme } = await draw('', 'hπϖ(');
  const face = theme.faces.at(-1);
  if (!face) throw new Error('no face');
  const subset = await faceSubsetter((sfnt) => Promise.resolve(sfnt))(face, 'all of the book’s text', 'sfnt');
  const held = coverageOf(subset);
  expect([...'hℎπ𝜋𝜛('].filter((character) => !held.has(character.codePointAt(0) ?? 0))).toEqual([]);
  expect(held.has(0x62)).toBe(false);
  expect(readTables(subset).get('MATH')?.length).toBeGreaterThan(500);
});
