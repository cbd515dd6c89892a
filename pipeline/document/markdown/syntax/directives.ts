import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import type { Processor } from 'unified';

const colon = 58;
const openBracket = 91;
const isNameCode = (code: Code): boolean =>
  code !== null && /[\p{L}\p{N}_-]/u.test(String.fromCodePoint(Math.max(code, 0)));

/** Looks ahead for `:name[`. */
const opening: Construct = {
  partial: true,
  tokenize(effects: Effects, ok: State, nok: State): State {
    return (code) => {
      effects.enter('directiveText');
      effects.consume(code);
      return first;
    };
    function first(code: Code): State | undefined {
      if (!isNameCode(code)) return nok(code);
      effects.consume(code);
      return name;
    }
    function name(code: Code): State | undefined {
      if (isNameCode(code)) {
        effects.consume(code);
        return name;
      }
      if (code !== openBracket) return nok(code);
      effects.exit('directiveText');
      return ok(code);
    }
  },
};

/** An inline directive only when `[` follows its name: `10:30`, `note:suite` and `C:\x` stay text. */
const onlyWithLabel = (construct: Construct): Construct => ({
  ...construct,
  tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    return effects.check(opening, construct.tokenize.call(this, effects, ok, nok), nok);
  },
});

/**
 * Reads `:name[text]{attributes}`, `::name` and `:::name` … `:::` (remark-directive's syntax, with a stricter inline form).
 */
export function directiveSyntax(this: Processor): void {
  const syntax = directive();
  const inline = syntax.text?.[colon];
  if (!inline || Array.isArray(inline))
    throw new Error('micromark-extension-directive has changed its inline construct.');
  const extension: Extension = { ...syntax, text: { [colon]: onlyWithLabel(inline) } };
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()];
}
