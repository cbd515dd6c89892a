import { nameless } from '../directive-names.js';
import { noteKind, shortNames } from '../note-kinds.js';

/** ```` ```{note} Titre ````: a block of code whose content is Markdown (MyST). */
const mystFence = /^([ \t>]*)(`{3,}|~{3,})\{([a-z][\w-]*)\}[ \t]*(.*?)[ \t]*$/;
/** The directives of MyST that hold Markdown, notes apart, and what they are here. */
const holders: Readonly<Record<string, string>> = {
  admonition: shortNames.note,
  dropdown: shortNames.note,
  topic: shortNames.note,
  sidebar: 'aside',
  margin: 'aside',
  epigraph: 'epigraph',
  'tab-set': nameless,
  'tab-item': 'tab',
};

/** The directive that one of MyST is, when it holds Markdown. */
export function holderOf(name: string): string | undefined {
  const kind = noteKind(name);
  if (kind) return shortNames[kind];
  return Object.hasOwn(holders, name) ? holders[name] : undefined;
}

/** The line that opens such a block, as that of a directive with as many colons. */
function asHolder(line: string): string | undefined {
  const [, indent = '', ticks = '', name = '', title = ''] = mystFence.exec(line) ?? [];
  const holder = holderOf(name);
  if (holder === undefined || /[[\]]/.test(title)) return undefined;
  const written = `${indent}${':'.repeat(ticks.length)}${holder}${title === '' ? '' : `[${title}]`}`;
  return written.length > line.length ? undefined : written.padEnd(line.length);
}

/** What MyST says of a block in its first lines; none of it is text. */
const option = /^[ \t>]*:(?:class|name|open|icon|color|animate|sync|selected|gutter|margin|columns|width|align|label):/;
const opensBraced = /^[ \t>]*:{3,}[ \t]*\{[a-z]/;

/** Follows the lines of a text, outside its other blocks of code. */
export class MystFences {
  readonly #open: string[] = [];
  #isFirst = false;

  /** What stands for the line, as long as it; nothing when it is none of MyST's. */
  read(line: string): string | undefined {
    if (this.#isFirst && option.test(line)) return ' '.repeat(line.length);
    const holder = asHolder(line);
    this.#isFirst = holder !== undefined || opensBraced.test(line);
    if (holder !== undefined) {
      this.#open.push(/[`~]+/.exec(line)?.[0] ?? '');
      return holder;
    }
    if (this.#open.at(-1) !== line.trim() || line.trim() === '') return undefined;
    this.#open.pop();
    return line.replace(/[`~]/g, ':');
  }
}
