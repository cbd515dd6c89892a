import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import type { Processor } from 'unified';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathText: 'mathText';
    mathTextData: 'mathTextData';
    mathTextSequence: 'mathTextSequence';
  }
}

const dollar = 36;
const backslash = 92;
/** Characters in which a formula closes: a lone dollar does not make its whole chapter be searched. */
const longest = 2000;
const isSpace = (code: Code): boolean => code === null || code < 0 || code === 32;
const isDigit = (code: Code): boolean => code !== null && code >= 48 && code <= 57;

function tokenizeDollars(effects: Effects, ok: State, nok: State): State {
  let last: Code = null;
  let length = 0;
  return open;

  function open(code: Code): State | undefined {
    effects.enter('mathText');
    effects.enter('mathTextSequence');
    effects.consume(code);
    effects.exit('mathTextSequence');
    return first;
  }
  function first(code: Code): State | undefined {
    return isSpace(code) || code === dollar ? nok(code) : between(code);
  }
  function between(code: Code): State | undefined {
    if (code === null || length > longest) return nok(code);
    if (code === dollar && !isSpace(last)) return effects.attempt(closing, ok, nok)(code);
    if (code < -2) {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      last = code;
      return between;
    }
    effects.enter('mathTextData');
    return data(code);
  }
  function data(code: Code): State | undefined {
    if (code === null || code < -2 || (code === dollar && !isSpace(last) && last !== backslash)) {
      effects.exit('mathTextData');
      return between(code);
    }
    last = last === backslash && code === backslash ? null : code;
    effects.consume(code);
    length++;
    return length > longest ? nok : data;
  }
}

/** The same condition as remark-math's: the second of two dollars begins nothing. */
function previous(this: TokenizeContext, code: Code): boolean {
  return code !== dollar || this.events.at(-1)?.[1].type === 'characterEscape';
}

/** A closing dollar is not followed by a digit. */
const closing: Construct = {
  partial: true,
  tokenize(effects: Effects, ok: State, nok: State): State {
    return (code) => {
      effects.enter('mathTextSequence');
      effects.consume(code);
      effects.exit('mathTextSequence');
      effects.exit('mathText');
      return (next) => (isDigit(next) ? nok(next) : ok(next));
    };
  },
};

/**
 * Reads `$…$` as pandoc does: no space after the first dollar nor before the last, no digit after the last,
 * so that `5$ ou 6$` stays text. Goes with remark-math, which reads `$$…$$`.
 */
export function dollarSyntax(this: Processor): void {
  const construct: Construct = { name: 'mathText', previous, tokenize: tokenizeDollars };
  const extension: Extension = { text: { [dollar]: construct } };
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension];
}
