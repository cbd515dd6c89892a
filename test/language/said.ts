/** What functions of words are given: numbers where they count, names elsewhere. */
const examples = ['2', 'B', 'C', 'D'];

/** Every word and sentence under a table of words, those made by functions included. */
export const said = (words: unknown): readonly string[] => {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String(words(...examples.slice(0, words.length)))];
  if (Array.isArray(words)) return words.flatMap(said);
  return words !== null && typeof words === 'object' ? Object.values(words).flatMap(said) : [];
};
