/** A family that draws what themes lack: one script, or signs that all languages share. */
export interface FallbackFamily {
  readonly family: string;
  readonly author: string;
  readonly copyright: string;
  readonly source: string;
  /** npm package of Fontsource, cut into WOFF2 slices by `unicode.json`. */
  readonly package: string;
  readonly weights: readonly number[];
  /** The file that holds it all: Fontsource does not cut it, or cuts sequences of emoji in two. */
  readonly whole?: string;
  /** What it is for. */
  readonly draws: RegExp;
  /** Languages, or their beginnings, whose readers expect its forms of the characters that several families draw. */
  readonly languages?: readonly string[];
}

const noto = 'The Noto Project Authors';

const ofNoto = (family: string, project: string, draws: RegExp): FallbackFamily => ({
  family,
  author: noto,
  copyright: `Copyright 2022 ${noto} (https://github.com/notofonts/${project})`,
  source: `https://github.com/notofonts/${project}`,
  package: `@fontsource/${family.toLowerCase().replaceAll(' ', '-')}`,
  weights: [400],
  draws,
});

const cjk = (family: string, draws: RegExp, languages: readonly string[]): FallbackFamily => ({
  ...ofNoto(family, 'noto-cjk', draws),
  author: 'Adobe',
  copyright: 'Copyright 2014-2022 Adobe (http://www.adobe.com/)',
  weights: [400, 700],
  languages,
});

const textAndBold = (family: FallbackFamily): FallbackFamily => ({ ...family, weights: [400, 700] });

/**
 * Fonts that stand in for the theme's, by script, all under the SIL Open Font License 1.1 without a reserved name. A
 * character takes the first that draws it; a package that is not installed is asked for by name.
 */
export const fallbackFamilies: readonly FallbackFamily[] = [
  textAndBold(ofNoto('Noto Naskh Arabic', 'arabic', /\p{Script=Arabic}/u)),
  textAndBold(ofNoto('Noto Serif Hebrew', 'hebrew', /\p{Script=Hebrew}/u)),
  {
    ...ofNoto('Noto Sans Math', 'math', /[\p{Sm}\u{1D400}-\u{1D7FF}\u2100-\u23FF\u25A0-\u25FF\u27C0-\u2BFF]/u),
    whole: 'latin',
  },
  {
    ...ofNoto('Noto Emoji', 'emoji', /[\p{Extended_Pictographic}\p{Emoji_Component}]/u),
    whole: 'emoji',
    author: 'Google',
    copyright: 'Copyright 2013 Google LLC',
    source: 'https://github.com/googlefonts/noto-emoji',
  },
  ofNoto('Noto Sans Symbols 2', 'symbols', /[\p{So}\p{Sm}\p{Po}\p{No}]/u),
  cjk('Noto Serif JP', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\u30FC\uFF00-\uFFEF]/u, [
    'ja',
  ]),
  cjk('Noto Serif TC', /[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u, ['zh-hant', 'zh-tw', 'zh-hk']),
  cjk('Noto Serif SC', /[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u, ['zh']),
  cjk('Noto Serif KR', /[\p{Script=Hangul}]/u, ['ko']),
  textAndBold(ofNoto('Noto Serif Devanagari', 'devanagari', /\p{Script=Devanagari}/u)),
  textAndBold(ofNoto('Noto Serif Bengali', 'bengali', /\p{Script=Bengali}/u)),
  textAndBold(ofNoto('Noto Serif Tamil', 'tamil', /\p{Script=Tamil}/u)),
  textAndBold(ofNoto('Noto Serif Thai', 'thai', /\p{Script=Thai}/u)),
  textAndBold(ofNoto('Noto Serif Khmer', 'khmer', /\p{Script=Khmer}/u)),
  textAndBold(ofNoto('Noto Serif Armenian', 'armenian', /\p{Script=Armenian}/u)),
  textAndBold(ofNoto('Noto Serif Georgian', 'georgian', /\p{Script=Georgian}/u)),
];
