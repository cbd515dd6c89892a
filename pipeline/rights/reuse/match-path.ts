/** A pattern's pieces: literal characters, `*`, and `**` with the slash after it, which the reference tool takes in too. */
const pieces = /\\(.)|\*\*+\/?|\*|[^\\*]/gsu;

/** Literal characters, and stars by how far they reach. */
const tokens = (pattern: string): readonly { readonly star?: 'segment' | 'path'; readonly literal?: string }[] =>
  [...pattern.matchAll(pieces)].map(([piece, escaped]) => {
    if (escaped !== undefined) return { literal: escaped };
    if (piece === '*') return { star: 'segment' };
    return piece.startsWith('**') ? { star: 'path' } : { literal: piece };
  });

/**
 * Whether a path fits a pattern of `REUSE.toml` (REUSE 3.3): `*` is any run without a slash, `**` any run, a backslash makes
 * the next character literal. Takes time in proportion to pattern × path, whatever the pattern.
 */
export const matchesReusePath = (pattern: string, path: string): boolean => {
  const characters = [...path];
  // reachable[i]: the tokens so far can take in the first i characters.
  let reachable = characters.map(() => false).concat(false);
  reachable[0] = true;
  for (const { star, literal } of tokens(pattern)) {
    const next = reachable.map(() => false);
    for (const index of reachable.keys()) {
      const before = index > 0 ? characters[index - 1] : undefined;
      if (star)
        next[index] =
          reachable[index] || (before !== undefined && next[index - 1] === true && (star === 'path' || before !== '/'));
      else next[index] = index > 0 && reachable[index - 1] === true && before === literal;
    }
    reachable = next;
  }
  return reachable.at(-1) === true;
};
