/** U+00A0, as wide as a word space, stretches when lines are justified. */
export const NBSP = '\u00a0';
/** U+202F, narrow, does not stretch. */
export const NNBSP = '\u202f';
