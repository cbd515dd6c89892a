import type { Face } from '../theme.js';

/** A family of an npm package, as the colophon and the notice of fonts name it. */
export interface CreditedFamily {
  readonly family: string;
  readonly author: string;
  readonly copyright: string;
  readonly source: string;
  /** npm package of Fontsource, cut into WOFF2 slices by `unicode.json`. */
  readonly package: string;
}

/** A family that draws what themes lack: one script, or signs that all languages share. */
export interface FallbackFamily extends CreditedFamily {
  readonly weights: readonly number[];
  /** The file that holds it all: Fontsource does not cut it, or cuts sequences of emoji in two. */
  readonly whole?: string;
  /** Editions that embed it; all when absent. */
  readonly editions?: Face['editions'];
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
  textAndBold(ofNoto('Noto Naskh Arabic', 'arabic', /\p{Script_Extensions=Arabic}/u)),
  textAndBold(ofNoto('Noto Serif Hebrew', 'hebrew', /\p{Script_Extensions=Hebrew}/u)),
  {
    ...ofNoto('Noto Sans Math', 'math', /[\p{Sm}\u{1D400}-\u{1D7FF}\u2100-\u23FF\u25A0-\u25FF\u27C0-\u2BFF]/u),
    whole: 'latin',
  },
  {
    ...ofNoto('Noto Emoji', 'emoji', /[\p{Extended_Pictographic}\p{Emoji_Component}]/u),
    whole: 'emoji',
    // Browsers have emoji in colour; paper and many e-readers have none.
    editions: ['epub', 'pdf'],
    author: 'Google',
    copyright: 'Copyright 2013 Google LLC',
    source: 'https://github.com/googlefonts/noto-emoji',
  },
  ofNoto('Noto Sans Symbols 2', 'symbols', /[\p{So}\p{Sm}\p{Po}\p{No}]/u),
  cjk(
    'Noto Serif JP',
    /[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\u3000-\u303F\u30FC\uFF00-\uFFEF]/u,
    ['ja'],
  ),
  cjk('Noto Serif TC', /[\p{Script_Extensions=Han}\p{Script_Extensions=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u, [
    'zh-hant',
    'zh-tw',
    'zh-hk',
  ]),
  cjk('Noto Serif SC', /[\p{Script_Extensions=Han}\p{Script_Extensions=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u, ['zh']),
  cjk('Noto Serif KR', /[\p{Script_Extensions=Hangul}]/u, ['ko']),
  textAndBold(ofNoto('Noto Serif Devanagari', 'devanagari', /\p{Script_Extensions=Devanagari}/u)),
  textAndBold(ofNoto('Noto Serif Bengali', 'bengali', /\p{Script_Extensions=Bengali}/u)),
  textAndBold(ofNoto('Noto Serif Tamil', 'tamil', /\p{Script_Extensions=Tamil}/u)),
  textAndBold(ofNoto('Noto Serif Thai', 'thai', /\p{Script_Extensions=Thai}/u)),
  textAndBold(ofNoto('Noto Serif Khmer', 'khmer', /\p{Script_Extensions=Khmer}/u)),
  textAndBold(ofNoto('Noto Serif Armenian', 'armenian', /\p{Script_Extensions=Armenian}/u)),
  textAndBold(ofNoto('Noto Serif Georgian', 'georgian', /\p{Script_Extensions=Georgian}/u)),
];
