/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;
/** What may not begin a line: closing marks, stops, small kana, iteration marks. */
const CLOSES = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}ーぁぃぅぇぉゃゅょっァィゥェォャュョッ々ゝ]/u;
const OPENS = /[\p{Ps}\p{Pi}]$/u;
/** After the hyphen of a compound that has two letters at least on each side. */
const AFTER_HYPHEN = /(?<=[\p{L}\p{N}]{2}-)(?=[\p{L}\p{N}]{2})/u;

/** Whether words of a text may stand side by side without a space. */
export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

const atSpaces = (title: string): string[] => title.match(/[^ ]+ ?/g) ?? [];

const atWords = (title: string, lang: string): string[] => {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(title)) {
    const before = pieces.at(-1);
    if (before !== undefined && (segment === ' ' || CLOSES.test(segment) || OPENS.test(before)))
      pieces[pieces.length - 1] = before + segment;
    else pieces.push(segment);
  }
  return pieces;
};

/**
 * A title's pieces, between which a line may end; each keeps the space that follows it. No-break spaces hold; compounds
 * are cut only when `hyphens` is true.
 */
export const splitTitle = (title: string, lang: string, { hyphens }: { hyphens: boolean }): string[] => {
  const text = title.trim().replace(/[\t\n\r ]+/g, ' ');
  const pieces = isUnspaced(text) ? atWords(text, lang) : atSpaces(text);
  return hyphens ? pieces.flatMap((piece) => piece.split(AFTER_HYPHEN)) : pieces;
};
