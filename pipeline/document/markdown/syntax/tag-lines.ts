import type { Data, Literal } from 'mdast';
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types';
import type { Processor } from 'unified';
import { characterOf, isEnd } from './blanks.js';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    tagLine: 'tagLine';
  }
}

/** A tag of a site generator that has its line for itself, as typed. */
export interface TagLine extends Literal {
  type: 'tagLine';
  data?: Data;
}

declare module 'mdast' {
  interface RootContentMap {
    tagLine: TagLine;
  }
}

const openBrace = 123;

/** `{% hint %}`, `{{< figure >}}`, `{{% notice %}}`: one tag, and nothing more on the line. */
const alone = /^(?:\{%(?:(?!%\}).)*%\}|\{\{<(?:(?!>\}\}).)*>\}\}|\{\{%(?:(?!%\}\}).)*%\}\})[ \t]*$/;

function tokenizeLine(effects: Effects, ok: State, nok: State): State {
  let line = '';
  return (code) => {
    effects.enter('tagLine');
    return inside(code);
  };
  function inside(code: Code): State | undefined {
    if (isEnd(code)) {
      if (!alone.test(line)) return nok(code);
      effects.exit('tagLine');
      return ok(code);
    }
    line += code === null || code < 0 ? ' ' : characterOf(code);
    if (line.length === 2 && !/^\{[%{]/.test(line)) return nok(code);
    effects.consume(code);
    return inside;
  }
}

const fromMarkdown: FromMarkdown = {
  enter: {
    tagLine(token) {
      this.enter({ type: 'tagLine', value: this.sliceSerialize(token).trimEnd() }, token);
    },
  },
  exit: {
    tagLine(token) {
      this.exit(token);
    },
  },
};

/**
 * Reads the tags of Liquid (Jekyll, GitBook) and the shortcodes of Hugo that stand alone on their lines as blocks, so that
 * they end a paragraph or a list as they do there.
 */
export function tagLineSyntax(this: Processor): void {
  const construct: Construct = { name: 'tagLine', tokenize: tokenizeLine };
  const extension: Extension = { flow: { [openBrace]: construct } };
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), fromMarkdown];
}
