import type { Properties } from 'hast';

/** `{#ancre .classe key=value key="a value"}` taken apart. */
export interface WrittenAttributes {
  readonly id?: string;
  readonly classes: readonly string[];
  readonly others: Readonly<Record<string, string>>;
}

const item = /\s*(?:#([^\s#.{}="']+)|\.([^\s#.{}="']+)|([A-Za-z][\w:-]*)=(?:"([^"]*)"|'([^']*)'|([^\s{}"']+)))/y;

/** Reads what stands between braces; nothing when it is not attributes, so that `{x | x > 0}` stays text. */
export function parseAttributes(text: string): WrittenAttributes | undefined {
  let id: string | undefined;
  const classes: string[] = [];
  const others: Record<string, string> = {};
  item.lastIndex = 0;
  let end = 0;
  for (let match = item.exec(text); match; match = item.exec(text)) {
    const [, anchor, className, key] = match;
    if (anchor) id = anchor;
    else if (className) classes.push(className);
    else if (key) others[key] = match[4] ?? match[5] ?? match[6] ?? '';
    end = item.lastIndex;
  }
  if (end === 0 || text.slice(end).trim() !== '') return undefined;
  return { ...(id === undefined ? {} : { id }), classes, others };
}

/** The same as hast properties. */
export const toProperties = ({ id, classes, others }: WrittenAttributes): Properties => ({
  ...(id === undefined ? {} : { id }),
  ...(classes.length > 0 ? { className: [...classes] } : {}),
  ...(others['lang'] ? { lang: others['lang'] } : {}),
});
