/** The marks that generated sentences are joined with, spaces included. */
export interface Punctuation {
  readonly comma: string;
  readonly semicolon: string;
  readonly stop: string;
  /** Between two sentences. */
  readonly gap: string;
  readonly open: string;
  readonly close: string;
}

/** Of languages in Latin letters. */
export const latin: Punctuation = { comma: ', ', semicolon: '; ', stop: '.', gap: ' ', open: ' (', close: ')' };

/** Of languages in Arabic letters. */
export const arabic: Punctuation = { ...latin, comma: '، ', semicolon: '؛ ' };

/** Of Chinese: full-width marks, which hold their own space. */
export const chinese: Punctuation = { comma: '，', semicolon: '；', stop: '。', gap: '', open: '（', close: '）' };

/** Of Japanese. */
export const japanese: Punctuation = { ...chinese, comma: '、' };
