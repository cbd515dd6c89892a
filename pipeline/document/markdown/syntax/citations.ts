import type { Literal, Parent, PhrasingContent } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State, Token, TokenizeContext } from 'micromark-util-types';
import type { Processor } from 'unified';

/** `@key`, `-@key`, `@{key}`, in brackets or in a sentence. */
export interface CitationKey extends Literal {
  type: 'citationKey';
  key: string;
  suppressed: boolean;
}

/** `[see @key, p. 33; @other]`: the keys, and what stands around them. */
export interface Citation extends Parent {
  type: 'citation';
  children: PhrasingContent[];
  /** Its Markdown. */
  written: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation;
    citationKey: CitationKey;
  }
  interface RootContentMap {
    citation: Citation;
    citationKey: CitationKey;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citation: 'citation';
    citationKey: 'citationKey';
    citationKeyName: 'citationKeyName';
    citationKeySuppression: 'citationKeySuppression';
    citationMarker: 'citationMarker';
  }
}

const [atSign, hyphen, backslash, caret] = [64, 45, 92, 94];
const [openBracket, closeBracket, openBrace, closeBrace, openParenthesis] = [91, 93, 123, 125, 40];
/** Characters in which a citation closes: a lone bracket does not make its whole chapter be searched. */
const longest = 2000;

const isLike = (code: Code, pattern: RegExp): boolean =>
  code !== null && code >= 0 && pattern.test(String.fromCharCode(code));
const isWord = (code: Code): boolean => isLike(code, /[\p{L}\p{M}\p{N}_]/u);
/** Signs that a key may have between two letters or figures (pandoc, Citation syntax). */
const isInner = (code: Code): boolean => isLike(code, /[:.#$%&+?<>~/-]/);
/** What an `@` may follow: in `moi@exemple.org` and `exemple.org/@moi` it begins no key. */
const mayPrecede = (code: Code): boolean => !isWord(code) && !isLike(code, /[@/.+=#]/);

/** An inner sign counts when a letter or a figure follows. */
const continuation: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) => (code) => {
    effects.enter('citationMarker');
    effects.consume(code);
    effects.exit('citationMarker');
    return (next) => (isWord(next) ? ok(next) : nok(next));
  },
};

function tokenizeKey(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return (code) => {
    effects.enter('citationKey');
    if (code !== hyphen) return at(code);
    effects.enter('citationKeySuppression');
    effects.consume(code);
    effects.exit('citationKeySuppression');
    return at;
  };
  function at(code: Code): State | undefined {
    if (code !== atSign) return nok(code);
    mark(code);
    return first;
  }
  function first(code: Code): State | undefined {
    if (code === openBrace) {
      mark(code);
      return braced;
    }
    if (!isWord(code)) return nok(code);
    effects.enter('citationKeyName');
    return name(code);
  }
  function name(code: Code): State | undefined {
    if (isInner(code)) return effects.check(continuation, inner, end)(code);
    return isWord(code) ? inner(code) : end(code);
  }
  function inner(code: Code): State {
    effects.consume(code);
    return name;
  }
  function end(code: Code): State | undefined {
    // `@moi@exemple.org` is somebody's address in the fediverse.
    if (code === atSign) return nok(code);
    effects.exit('citationKeyName');
    effects.exit('citationKey');
    return ok(code);
  }
  function braced(code: Code): State | undefined {
    if (code === null || code < 0 || code === closeBrace) return nok(code);
    effects.enter('citationKeyName');
    return inBraces(code);
  }
  function inBraces(code: Code): State | undefined {
    if (code === null || code < 0) return nok(code);
    if (code !== closeBrace) {
      effects.consume(code);
      return inBraces;
    }
    effects.exit('citationKeyName');
    mark(code);
    effects.exit('citationKey');
    return ok;
  }
  function mark(code: Code): void {
    effects.enter('citationMarker');
    effects.consume(code);
    effects.exit('citationMarker');
  }
}

const key: Construct = { name: 'citationKey', previous: mayPrecede, tokenize: tokenizeKey };

/** `[@a][@b]` are two citations; `[@a](…)`, `[@a][b]` and `[@a]{.b}` are a link, a reference and a span. */
const another: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) => (code) => {
    effects.enter('citationMarker');
    effects.consume(code);
    effects.exit('citationMarker');
    return (next) => (next === atSign || next === hyphen ? ok(next) : nok(next));
  },
};

function tokenizeCitation(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const { parser, previous } = this;
  let depth = 0;
  let length = 0;
  let last: Code = null;
  let holdsKey = false;
  let chunk: Token | undefined;
  const start = this.now();
  const written = (): string => this.sliceSerialize({ start, end: this.now() });
  return (code) => {
    if (previous === caret) return nok(code);
    effects.enter('citation');
    mark(code);
    return line;
  };
  function line(code: Code): State | undefined {
    if (code === null || code === closeBracket || code === caret) return nok(code);
    const next = effects.enter('chunkText', { contentType: 'text', ...(chunk && { previous: chunk }) });
    if (chunk) chunk.next = next;
    chunk = next;
    return inside(code);
  }
  function inside(code: Code): State | undefined {
    if (code === null || ++length > longest) return nok(code);
    if (last === atSign && (isWord(code) || code === openBrace)) holdsKey = true;
    if (code === closeBracket && depth === 0) return close(code);
    if (code === openBracket) depth++;
    if (code === closeBracket) depth--;
    // What an `@` follows that begins no key is forgotten with it.
    last = code === atSign && !(last === null || mayPrecede(last)) ? backslash : code;
    effects.consume(code);
    if (code === backslash) return escaped;
    if (code >= -2) return inside;
    effects.exit('chunkText');
    return line;
  }
  function escaped(code: Code): State | undefined {
    if (code === null || code < 0) return inside(code);
    last = backslash;
    effects.consume(code);
    return inside;
  }
  function close(code: Code): State | undefined {
    effects.exit('chunkText');
    if (!holdsKey) return nok(code);
    mark(code);
    effects.exit('citation');
    return after;
  }
  function after(code: Code): State | undefined {
    const label = written().slice(1, -1).replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();
    if (code === openParenthesis || code === openBrace || parser.defined.includes(label)) return nok(code);
    return code === openBracket ? effects.check(another, ok, nok)(code) : ok(code);
  }
  function mark(code: Code): void {
    effects.enter('citationMarker');
    effects.consume(code);
    effects.exit('citationMarker');
  }
}

const citation: Construct = { name: 'citation', tokenize: tokenizeCitation };

const fromMarkdown: FromMarkdownExtension = {
  enter: {
    citation(token) {
      this.enter({ type: 'citation', children: [], written: this.sliceSerialize(token) }, token);
    },
    citationKey(token) {
      const value = this.sliceSerialize(token);
      this.enter(
        { type: 'citationKey', key: value.replace(/^-?@\{?|\}$/g, ''), suppressed: value.startsWith('-'), value },
        token,
      );
    },
  },
  exit: {
    citation(token) {
      this.exit(token);
    },
    citationKey(token) {
      this.exit(token);
    },
  },
};

/**
 * Reads citations as pandoc does: `[see @key, pp. 33-35; -@other]`, and `@key` in a sentence. Keys are read character by
 * character, so that emphasis, escapes and e-mail addresses keep their meaning around them.
 */
export function citationSyntax(this: Processor): void {
  const extension: Extension = { text: { [openBracket]: citation, [atSign]: key, [hyphen]: key } };
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), fromMarkdown];
}
