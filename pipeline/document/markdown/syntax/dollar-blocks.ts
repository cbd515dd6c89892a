import type { CompileContext, Token } from 'mdast-util-from-markdown';
import type { Math as DisplayMath } from 'mdast-util-math';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import type { Processor } from 'unified';
import { blanks, isEnd } from './blanks.js';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathFlow: 'mathFlow';
    mathFlowFence: 'mathFlowFence';
    mathFlowFenceSequence: 'mathFlowFenceSequence';
    mathFlowValue: 'mathFlowValue';
    mathFlowAttributes: 'mathFlowAttributes';
  }
}

const hash = 35;
const dollar = 36;
const dot = 46;
const backslash = 92;
const openBrace = 123;
const closeBrace = 125;

/** `{#eq-somme}`, then nothing more on the line. */
const attributes: Construct = {
  partial: true,
  tokenize(effects: Effects, ok: State, nok: State): State {
    return (code) => {
      effects.enter('mathFlowAttributes');
      effects.consume(code);
      return first;
    };
    function first(code: Code): State | undefined {
      return code === hash || code === dot ? inside(code) : nok(code);
    }
    function inside(code: Code): State | undefined {
      if (isEnd(code)) return nok(code);
      effects.consume(code);
      if (code !== closeBrace) return inside;
      effects.exit('mathFlowAttributes');
      return blanks(effects, (next) => (isEnd(next) ? ok(next) : nok(next)));
    }
  },
};

/** The dollars that close, as many as opened at least, their attributes, then nothing more on the line. */
const closing = (opened: number): Construct => ({
  partial: true,
  tokenize(effects: Effects, ok: State, nok: State): State {
    let size = 0;
    return (code) => {
      effects.enter('mathFlowFence');
      effects.enter('mathFlowFenceSequence');
      return sequence(code);
    };
    function sequence(code: Code): State | undefined {
      if (code === dollar) {
        effects.consume(code);
        size++;
        return sequence;
      }
      if (size < opened) return nok(code);
      effects.exit('mathFlowFenceSequence');
      return blanks(effects, after)(code);
    }
    function after(code: Code): State | undefined {
      if (code === openBrace) return effects.attempt(attributes, done, nok)(code);
      return isEnd(code) ? done(code) : nok(code);
    }
    function done(code: Code): State | undefined {
      effects.exit('mathFlowFence');
      return ok(code);
    }
  },
});

/** A line ending, when the line after it belongs to the same containers. */
const nextLine: Construct = {
  partial: true,
  tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    return (code) => {
      if (code === null) return nok(code);
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return (next) => (this.parser.lazy[this.now().line] ? nok(next) : ok(next));
    };
  },
};

function tokenizeBlock(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const isInterrupting = this.interrupt === true;
  let size = 0;
  let isAlone = false;
  let isCommand = false;
  let last: Code = null;
  return (code) => {
    effects.enter('mathFlow');
    effects.enter('mathFlowFence');
    effects.enter('mathFlowFenceSequence');
    return sequence(code);
  };

  function sequence(code: Code): State | undefined {
    if (code === dollar) {
      effects.consume(code);
      size++;
      return sequence;
    }
    if (size < 2) return nok(code);
    effects.exit('mathFlowFenceSequence');
    return blanks(effects, (next) =>
      next === openBrace ? effects.attempt(attributes, opened, opened)(next) : opened(next),
    )(code);
  }
  function opened(code: Code): State | undefined {
    effects.exit('mathFlowFence');
    isAlone = isEnd(code);
    isCommand = code === backslash;
    return isAlone ? lineEnd(code) : between(code);
  }
  /** Where a line of TeX may go on, end, or close the block. */
  function between(code: Code): State | undefined {
    if (isEnd(code)) return lineEnd(code);
    if (code === dollar && last !== backslash) return effects.attempt(closing(size), close, notClosing)(code);
    return value(code);
  }
  function notClosing(code: Code): State | undefined {
    effects.enter('mathFlowValue');
    effects.consume(code);
    last = code;
    // Dollars in the middle of a line close a formula of the sentence, which is no block.
    return (next) => (next === dollar ? nok(next) : inside(next));
  }
  function value(code: Code): State | undefined {
    effects.enter('mathFlowValue');
    return inside(code);
  }
  function inside(code: Code): State | undefined {
    if (isEnd(code) || (code === dollar && last !== backslash)) {
      effects.exit('mathFlowValue');
      return between(code);
    }
    last = last === backslash && code === backslash ? null : code;
    effects.consume(code);
    return inside;
  }
  function lineEnd(code: Code): State | undefined {
    last = null;
    // In a paragraph, `$$ ou` more likely ends a formula than begins one.
    if (isInterrupting) return isAlone || isCommand ? ok(code) : nok(code);
    return effects.attempt(nextLine, lineStart, nok)(code);
  }
  /** Only dollars alone on their line hold blank lines, so that a stray `$$ …` does not take in what follows. */
  function lineStart(code: Code): State | undefined {
    return blanks(effects, (next) => (isEnd(next) && !isAlone ? nok(next) : between(next)))(code);
  }
  function close(code: Code): State | undefined {
    effects.exit('mathFlow');
    return ok(code);
  }
}

function exitAttributes(this: CompileContext, token: Token): void {
  const math = this.stack.findLast((node): node is DisplayMath => node.type === 'math');
  if (math) math.meta = this.sliceSerialize(token);
}

/**
 * Reads displayed formulas as pandoc, Quarto and Jupyter write them: TeX may follow the dollars that open on their line and
 * come before those that close, and attributes may follow both (`$$ {#eq-somme}`). Dollars that nothing closes stay text.
 * Goes with remark-math, in the place of its `mathFlow`.
 */
export function dollarBlocks(this: Processor): void {
  const construct: Construct = { name: 'dollarBlock', concrete: true, tokenize: tokenizeBlock };
  const extension: Extension = { flow: { [dollar]: construct }, disable: { null: ['mathFlow'] } };
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    { exit: { mathFlowAttributes: exitAttributes } },
  ];
}
