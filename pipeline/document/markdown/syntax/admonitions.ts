import type { Paragraph, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import type { Processor } from 'unified';
import { noteKind } from '../note-kinds.js';
import { blanks, characterOf, emptyLine, isBlank, isEnd } from './blanks.js';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    admonition: 'admonition';
    admonitionMarker: 'admonitionMarker';
    admonitionKind: 'admonitionKind';
    admonitionQuote: 'admonitionQuote';
    admonitionTitle: 'admonitionTitle';
    admonitionIndent: 'admonitionIndent';
  }
  interface ContainerState {
    /** By how many columns the content of an admonition is indented. */
    admonitionColumns?: number;
  }
}

declare module 'mdast-util-from-markdown' {
  interface CompileData {
    /** The last `!!! kind` that was read, as typed. */
    admonitionOpening?: string;
  }
}

const quote = 34;
const equals = 61;
const exclamation = 33;
const question = 63;
/** What a tab is called among the directives. */
const tab = 'tab';
const isFold = (code: Code): boolean => code === 43 || code === exclamation;
const isKind = (code: Code): boolean => isBlank(code) || /[\w-]/.test(characterOf(code));

/** The quotation mark that ends a title: the last of its line. */
const closingQuote: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) => (code) => {
    effects.enter('admonitionQuote');
    effects.consume(code);
    effects.exit('admonitionQuote');
    return blanks(effects, (next) => (isEnd(next) ? ok(next) : nok(next)));
  },
};

/** The line that opens: `!!! kind "Title"`, `???+ kind`, `=== "Title"`. */
function tokenizeOpening(effects: Effects, ok: State, nok: State): State {
  let size = 0;
  let isTab = false;
  return (code) => {
    isTab = code === equals;
    // Micromark ends a container at its last line by this mark.
    effects.enter('admonition')._container = true;
    effects.enter('admonitionMarker');
    return marker(code);

    function marker(next: Code): State | undefined {
      if (size < 3 && next === code) {
        effects.consume(next);
        size++;
        return marker;
      }
      if (size < 3) return nok(next);
      if (isFold(next)) {
        effects.consume(next);
        return marker;
      }
      effects.exit('admonitionMarker');
      return isBlank(next) || code === exclamation ? blanks(effects, isTab ? opening : firstOfKind)(next) : nok(next);
    }
  };
  function firstOfKind(code: Code): State | undefined {
    if (!/[a-z]/i.test(characterOf(code))) return nok(code);
    effects.enter('admonitionKind');
    return kind(code);
  }
  function kind(code: Code): State | undefined {
    if (isKind(code)) {
      effects.consume(code);
      return kind;
    }
    effects.exit('admonitionKind');
    return isEnd(code) ? ok(code) : opening(code);
  }
  function opening(code: Code): State | undefined {
    if (code !== quote) return nok(code);
    effects.enter('admonitionQuote');
    effects.consume(code);
    effects.exit('admonitionQuote');
    return afterQuote;
  }
  function afterQuote(code: Code): State | undefined {
    if (code === quote) return effects.attempt(closingQuote, isTab ? nok : ok, title)(code);
    return title(code);
  }
  function title(code: Code): State | undefined {
    if (isEnd(code)) return nok(code);
    effects.enter('admonitionTitle');
    effects.enter('chunkText', { contentType: 'text' });
    effects.consume(code);
    return inside;
  }
  function inside(code: Code): State | undefined {
    if (isEnd(code)) return nok(code);
    if (code === quote) return effects.check(closingQuote, end, more)(code);
    return more(code);
  }
  function more(code: Code): State | undefined {
    effects.consume(code);
    return inside;
  }
  function end(code: Code): State | undefined {
    effects.exit('chunkText');
    effects.exit('admonitionTitle');
    return effects.attempt(closingQuote, ok, nok)(code);
  }
}

/** Takes the indentation of the content off a line: that of its first line, two columns to four. */
const indentation: Construct = {
  partial: true,
  tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const state = this.containerState ?? {};
    const wanted = state.admonitionColumns;
    let columns = 0;
    return (code) => {
      if (!isBlank(code)) return nok(code);
      effects.enter('admonitionIndent');
      return inside(code);
    };
    function inside(code: Code): State | undefined {
      if (isBlank(code) && columns < (wanted ?? 4)) {
        effects.consume(code);
        columns++;
        return inside;
      }
      effects.exit('admonitionIndent');
      if (columns < (wanted ?? 2)) return nok(code);
      state.admonitionColumns = columns;
      return ok(code);
    }
  },
};

const continuation: Construct = {
  tokenize: (effects, ok, nok) => effects.check(emptyLine, ok, effects.attempt(indentation, ok, nok)),
};

/** The directive that is open. */
const openDirective = ({ stack }: CompileContext): ContainerDirective | undefined =>
  stack.findLast((node): node is ContainerDirective => node.type === 'containerDirective');

/** `!!! kind` without anything that belongs to it is an exclamation. */
function exitAdmonition(this: CompileContext, token: Token): void {
  const directive = openDirective(this);
  this.exit(token);
  const siblings = this.stack.at(-1);
  if (!directive || directive.children.length > 0 || !siblings || !('children' in siblings)) return;
  const position = directive.position && { position: directive.position };
  const value = this.data.admonitionOpening ?? '';
  const typed: Paragraph = { type: 'paragraph', children: [{ type: 'text', value, ...position }], ...position };
  (siblings.children as RootContent[]).splice(-1, 1, typed);
}

const fromMarkdown: FromMarkdown = {
  enter: {
    admonition(token) {
      this.enter({ type: 'containerDirective', name: tab, children: [] }, token);
    },
    admonitionTitle(token) {
      this.enter({ type: 'paragraph', data: { directiveLabel: true }, children: [] }, token);
    },
  },
  exit: {
    admonition: exitAdmonition,
    admonitionMarker(token) {
      this.data.admonitionOpening = this.sliceSerialize(token);
    },
    admonitionKind(token) {
      const directive = openDirective(this);
      const written = this.sliceSerialize(token).trim();
      this.data.admonitionOpening += ` ${written}`;
      const [kind = ''] = written.split(/\s/);
      if (directive) directive.name = noteKind(kind) ?? 'note';
    },
    admonitionTitle(token) {
      this.exit(token);
    },
  },
};

/**
 * Reads `!!! note "Titre"` and the indented text under it (Python-Markdown, Material for MkDocs), its folded form `???` and
 * the tabs `=== "Titre"`, as containers: they are the directives `:::note[Titre]` and `:::tab[Titre]`.
 */
export function admonitionSyntax(this: Processor): void {
  const construct: Construct = {
    name: 'admonition',
    tokenize: tokenizeOpening,
    continuation,
    exit: (effects) => void effects.exit('admonition'),
  };
  const extension: Extension = {
    document: { [exclamation]: construct, [question]: construct, [equals]: construct },
  };
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), fromMarkdown];
}
