import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types';
import type { Processor } from 'unified';
import { isHtmlName } from '../html-names.js';
import { blanks, characterOf, isBlank, isEnd } from './blanks.js';

const lessThan = 60;
const greaterThan = 62;
const slash = 47;

/** `<TabItem value="a">`, `</TabItem>`, `<Note />`: nothing else on the line, and a name that is not HTML's. */
function tokenizeTag(effects: Effects, ok: State, nok: State): State {
  let name = '';
  return (code) => {
    effects.enter('htmlFlow');
    effects.enter('htmlFlowData');
    effects.consume(code);
    return start;
  };
  function start(code: Code): State | undefined {
    if (code === slash) {
      effects.consume(code);
      return first;
    }
    return first(code);
  }
  function first(code: Code): State | undefined {
    return /[A-Z]/.test(characterOf(code)) ? inName(code) : nok(code);
  }
  function inName(code: Code): State | undefined {
    if (/[\w.]/.test(characterOf(code))) {
      name += characterOf(code);
      effects.consume(code);
      return inName;
    }
    const isTag = isBlank(code) || code === greaterThan || code === slash;
    return isTag && !isHtmlName(name) ? inside(code) : nok(code);
  }
  function inside(code: Code): State | undefined {
    if (isEnd(code) || code === lessThan) return nok(code);
    effects.consume(code);
    return code === greaterThan ? end : inside;
  }
  function end(code: Code): State | undefined {
    effects.exit('htmlFlowData');
    effects.exit('htmlFlow');
    return blanks(effects, (next) => (isEnd(next) ? ok(next) : nok(next)))(code);
  }
}

/** Reads a component's tag alone on its line as MDX does: what is between its tags is Markdown, without blank lines around. */
export function componentTags(this: Processor): void {
  const construct: Construct = { name: 'componentTag', concrete: true, tokenize: tokenizeTag };
  const extension: Extension = { flow: { [lessThan]: construct } };
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension];
}
