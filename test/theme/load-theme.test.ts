import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { findThemeFolder } from '../../pipeline/system/theme-folder.js';
import { loadTheme } from '../../pipeline/theme/load-theme.js';
import type { ThemeFolder } from '../../pipeline/theme/open-theme.js';
import { ThemeError } from '../../pipeline/theme/theme-error.js';
import { communs, communsFolder } from './communs.js';

const yaml = await readFile(new URL('../../themes/communs/theme.yaml', import.meta.url), 'utf8');

const refusal = async (changes: Record<string, string | undefined>): Promise<ThemeError> => {
  const error: unknown = await loadTheme('communs', communsFolder(changes), () => undefined).catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof ThemeError)) throw new Error(`Expected a ThemeError, got ${String(error)}`);
  return error;
};

describe('the theme communs', () => {
  it('has every face of its design, and style sheets and drawings', async () => {
    const theme = await communs();
    expect(theme.faces.filter(({ family }) => family === 'Source Serif 4')).toHaveLength(6);
    expect(Object.keys(theme.ornaments).toSorted()).toEqual(['change', 'copy', 'leaf', 'name', 'scene', 'share']);
    expect(Object.values(theme.css).every((sheet) => sheet.length > 0 && !/@font-face\s*\{/.test(sheet))).toBe(true);
    expect(theme.fontNotice).toContain('SIL OPEN FONT LICENSE');
  });

  it('sets the titles of notes apart from their text in each edition', async () => {
    for (const [edition, sheet] of Object.entries((await communs()).css))
      if (sheet.includes('.note')) expect(sheet, edition).toMatch(/\.note[^{}]*> \.title[^{}]*\{ font-weight: 600/);
  });

  it('draws the characters that the press needs in each family of text', async () => {
    const { faces } = await communs();
    const of = (families: string[]) =>
      new Set(faces.filter(({ family }) => families.includes(family)).flatMap(({ coverage }) => [...coverage]));
    for (const [family, companion] of [
      ['Source Serif 4', 'Communs Point Serif'],
      ['Source Sans 3', 'Communs Point Sans'],
      ['Source Code Pro', 'Communs Point Code'],
    ] as const)
      for (const character of '⋅·‑\u00a0\u202f«»“”’…—–ŒœÆæÉ€')
        expect(of([family, companion]), `${character} in ${family}`).toContain(character.codePointAt(0));
  });

  it('names palettes by collection, whatever the accents and capitals', async () => {
    const { palettes } = await communs();
    expect(palettes['bandes dessinees']).toBe(palettes['bd']);
    expect(palettes.default).toBe(palettes['essais']);
  });
});

describe('a theme that extends another', () => {
  const folder = (files: Readonly<Record<string, string>>): ThemeFolder => ({
    has: (path) => path in files,
    read: async (path) => Buffer.from(files[path] ?? ''),
  });
  const find = (name: string): ThemeFolder | undefined => (name === 'communs' ? communsFolder() : undefined);
  const load = (files: Readonly<Record<string, string>>) => loadTheme('refuge', folder(files), find);

  it('says only what is its own: the rest, fonts included, is the other theme’s', async () => {
    const theme = await load({
      'theme.yaml': 'extends: communs\ncss: { web: web.css }\nornaments: { leaf: leaf.svg }\n',
      'web.css': ':root { --accent: #005; }',
      'leaf.svg': '<svg/>',
    });
    const base = await communs();
    expect(theme.css.web).toBe(`${base.css.web}\n:root { --accent: #005; }`);
    expect(theme.css.epub).toBe(base.css.epub);
    expect(theme.ornaments).toEqual({ ...base.ornaments, leaf: '<svg/>' });
    expect(theme.faces.map(({ file }) => file)).toEqual(base.faces.map(({ file }) => file));
    expect(theme.palettes).toEqual(base.palettes);
  });

  it.each([
    ['a theme that is not there', { 'theme.yaml': 'extends: absent' }, 'theme.yaml extends'],
    ['itself', { 'theme.yaml': 'extends: refuge' }, 'theme.yaml extends'],
    [
      'another with a sheet that only the other has',
      { 'theme.yaml': 'extends: communs\ncss: { web: web.css }' },
      'web.css',
    ],
    ['another with a key that no theme has', { 'theme.yaml': 'extends: communs\ncolour: red' }, 'theme.yaml'],
  ])('is refused when it extends %s', async (_, files, where) => {
    const error: unknown = await load(files).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ThemeError);
    expect((error as ThemeError).problems.map((problem) => problem.where)).toEqual([where]);
  });

  it('`atelier` comes with the program', async () => {
    const own = findThemeFolder('atelier', '/');
    if (!own) throw new Error('The theme atelier is not there');
    const theme = await loadTheme('atelier', own, (name) => findThemeFolder(name, '/'));
    expect(theme.lettering.title.family).toBe('Source Sans 3');
    expect(theme.palettes['manuels']).toBe(theme.palettes.default);
    expect(theme.fontNotice).toContain('SIL OPEN FONT LICENSE');
  });
});

describe('a theme that cannot be used', () => {
  it('is refused with every file that is missing', async () => {
    const error = await refusal({ 'fonts/SourceSerif4-Light.ttf': undefined, 'ornaments/leaf.svg': undefined });
    expect(error.problems.map(({ where }) => where)).toEqual(['ornaments/leaf.svg', 'fonts/SourceSerif4-Light.ttf']);
    expect(error.explain('fr')).toContain('n’existe pas');
  });

  it('is refused with the place of each wrong value, in both languages', async () => {
    const error = await refusal({
      'theme.yaml': yaml.replace("'#F4E6D6'", 'beige').replace('fontNotice:', 'fontNote:'),
    });
    expect(error.explain('en')).toContain('theme.yaml palettes.essais.day: Invalid string');
    expect(error.explain('fr')).toContain('theme.yaml palettes.essais.day: Chaîne de caractères invalide');
    expect(error.explain('en')).toContain('fontNotice');
  });

  it('is refused when its YAML is broken', async () => {
    expect((await refusal({ 'theme.yaml': 'css: { epub: ' })).message).toContain('theme.yaml');
  });

  it('is refused when a path leaves its folder', async () => {
    const error = await refusal({ 'theme.yaml': yaml.replace('ornaments/leaf.svg', '../../secret') });
    expect(error.message).toContain('ornaments.leaf');
  });

  it('is refused when its covers want a face that it lacks', async () => {
    const error = await refusal({
      'theme.yaml': yaml.replace('title: { family: Source Serif 4', 'title: { family: Garamond'),
    });
    expect(error.explain('fr')).toContain('Garamond 600 normal');
  });
});
