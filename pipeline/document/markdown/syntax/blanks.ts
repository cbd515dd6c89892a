import type { Code, Construct, Effects, State } from 'micromark-util-types';

/** The end of a line, or of the text. */
export const isEnd = (code: Code): boolean => code === null || code < -2;

/** A space, or one of the columns of a tab. */
export const isBlank = (code: Code): boolean => code === -2 || code === -1 || code === 32;

/** The character of a code; none at the end of a line, nor of a tab. */
export const characterOf = (code: Code): string => (code === null || code < 0 ? '' : String.fromCodePoint(code));

/** Goes through blanks, when there are any. */
export const blanks =
  (effects: Effects, then: State): State =>
  (code) => {
    if (!isBlank(code)) return then(code);
    effects.enter('whitespace');
    return inside(code);
    function inside(next: Code): State | undefined {
      if (isBlank(next)) {
        effects.consume(next);
        return inside;
      }
      effects.exit('whitespace');
      return then(next);
    }
  };

/** A line with nothing on it. */
export const emptyLine: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) => blanks(effects, (code) => (isEnd(code) ? ok(code) : nok(code))),
};
