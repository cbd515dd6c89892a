import type { Data, Parent, PhrasingContent } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import type { Processor } from 'unified';

/** `x^2^` or `H~2~O`. */
interface Script extends Parent {
  type: 'script';
  children: PhrasingContent[];
  data: Data & { hName: 'sub' | 'sup' };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    script: Script;
  }
  interface RootContentMap {
    script: Script;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    subscript: 'subscript';
    superscript: 'superscript';
    scriptMarker: 'scriptMarker';
    scriptText: 'scriptText';
  }
}

const caret = 94;
const tilde = 126;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const isSpace = (code: Code): boolean => code === null || code < 0 || code === 32 || code === 160;

/** A marker, text without a space, the marker again; it must follow something (`~5/~6` stays text). */
const script = (marker: number, token: 'subscript' | 'superscript'): Construct => ({
  name: token,
  tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const { previous } = this;
    let brackets = 0;
    return open;

    function open(code: Code): State | undefined {
      if (isSpace(previous) || previous === marker || previous === openBracket) return nok(code);
      effects.enter(token);
      consumeMarker(code);
      return first;
    }
    function first(code: Code): State | undefined {
      if (isSpace(code) || code === marker) return nok(code);
      effects.enter('scriptText');
      effects.enter('chunkText', { contentType: 'text' });
      return text(code);
    }
    function text(code: Code): State | undefined {
      if (code === marker && brackets === 0) return close(code);
      if (code === openBracket) brackets++;
      if (isSpace(code) || (code === closeBracket && --brackets < 0)) return nok(code);
      effects.consume(code);
      return code === backslash ? escaped : text;
    }
    function escaped(code: Code): State | undefined {
      if (code !== marker && code !== backslash) return text(code);
      effects.consume(code);
      return text;
    }
    function close(code: Code): State {
      effects.exit('chunkText');
      effects.exit('scriptText');
      consumeMarker(code);
      effects.exit(token);
      return (next) => (next === marker ? nok(next) : ok(next));
    }
    function consumeMarker(code: Code): void {
      effects.enter('scriptMarker');
      effects.consume(code);
      effects.exit('scriptMarker');
    }
  },
});

const fromMarkdown: FromMarkdownExtension = {
  enter: {
    subscript(token) {
      this.enter({ type: 'script', children: [], data: { hName: 'sub' } }, token);
    },
    superscript(token) {
      this.enter({ type: 'script', children: [], data: { hName: 'sup' } }, token);
    },
  },
  exit: {
    subscript(token) {
      this.exit(token);
    },
    superscript(token) {
      this.exit(token);
    },
  },
};

/** Reads `H~2~O` and `x^2^` as pandoc does: no space inside; two tildes stay strikethrough. */
export function scriptSyntax(this: Processor): void {
  const extension: Extension = { text: { [caret]: script(caret, 'superscript'), [tilde]: script(tilde, 'subscript') } };
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), fromMarkdown];
}
