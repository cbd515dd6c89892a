import { describe, expect, it } from 'vitest';
import { Diagnostics, type Place } from '../../../pipeline/diagnostics/diagnostics.js';
import { fontFaceCss } from '../../../pipeline/editions/font-faces.js';
import { fontPackages } from '../../../pipeline/system/font-packages.js';
import { drawAll } from '../../../pipeline/theme/fallback/draw-all.js';
import { communs } from '../communs.js';

const draw = async (text: string, lang = 'fr', read = fontPackages(process.cwd())) => {
  const places = new Map<number, Place>(
    [...text].map((character, index) => [
      character.codePointAt(0) ?? 0,
      { file: '01.md', at: { line: 3, column: index + 1 } },
    ]),
  );
  const diagnostics = new Diagnostics('en');
  const own = await communs();
  const theme = await drawAll(own, { text: places, formulas: new Map() }, lang, read, diagnostics);
  return {
    theme,
    files: theme.faces.slice(own.faces.length).map(({ file }) => file),
    messages: diagnostics.messages.map(({ ruleId, line, column, note }) => `${line}:${column} ${ruleId} ${note}`),
  };
};

describe('drawAll', () => {
  it('adds nothing where the theme draws all', async () => {
    const { theme, messages } = await draw('auteur⋅ices, « cœur » \u202f! Ελλάς, Москва');
    expect(theme).toBe(await communs());
    expect(messages).toEqual([]);
  });

  it('takes emoji, Arabic, Persian, Hebrew and mathematics from fallback fonts, and credits them', async () => {
    const { theme, files, messages } = await draw('🦆 ∈ مرحبا پچگ שלום');
    expect(files).toEqual([
      'noto-naskh-arabic-arabic-400-normal.ttf',
      'noto-naskh-arabic-arabic-700-normal.ttf',
      'noto-serif-hebrew-hebrew-400-normal.ttf',
      'noto-serif-hebrew-hebrew-700-normal.ttf',
      'noto-sans-math-latin-400-normal.ttf',
      'noto-emoji-emoji-400-normal.ttf',
    ]);
    expect(messages).toEqual([]);
    expect(theme.families.map(({ family }) => family)).toContain('Noto Emoji');
    expect(theme.fontNotice).toContain('Noto Emoji: Copyright 2013 Google LLC');
  });

  it('asks for the characters of the script and for what joins them, never for those of the theme', async () => {
    const { theme } = await draw('👩\u200d💻');
    const range = theme.faces.at(-1)?.unicodeRange ?? '';
    expect(range).toMatch(/U\+200D, .*U\+FE0E-FE0F, .*U\+1F300-/);
    expect(range).not.toMatch(/U\+(30|61|41)\b/);
  });

  it('draws emoji in bold titles beside scripts that have bold faces', async () => {
    const { theme } = await draw('🦆 مرحبا');
    expect(fontFaceCss(theme.faces.slice(-3), ({ file }) => file, 'truetype').match(/font-weight: [\d ]+/g)).toEqual([
      'font-weight: 400',
      'font-weight: 700',
      'font-weight: 400',
      'font-weight: 700',
    ]);
  });

  it('names the package that would draw the language', async () => {
    const nothing = async () => undefined;
    expect((await draw('日本', 'ja', nothing)).messages).toEqual([
      '3:1 font-not-installed Install the font: `npm install @fontsource/noto-serif-jp`.',
    ]);
    expect((await draw('中文', 'zh', nothing)).messages.join()).toContain('noto-serif-sc`');
    expect((await draw('中文', 'zh-Hant', nothing)).messages.join()).toContain('noto-serif-tc`');
  });

  it('tells of a character that no font draws, where it stands', async () => {
    const { messages } = await draw('ab𓀀');
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('3:3 glyph-missing');
  });
});
