import type { Properties } from 'hast';
import type { Data, Nodes } from 'mdast';

/** `{#ancre .classe key=value key="a value"}` taken apart; pandoc's `-`, for a heading without a number, says nothing here. */
export interface WrittenAttributes {
  readonly id?: string;
  readonly classes: readonly string[];
  readonly others: Readonly<Record<string, string>>;
}

const item =
  /\s*(?:-(?=[\s#.]|$)|#([^\s#.{}="']+)|\.([^\s#.{}="']+)|([A-Za-z][\w:-]*)=(?:"([^"]*)"|'([^']*)'|([^\s{}"']+)))/y;

/** What kramdown and Python-Markdown may write first: `{: .classe }`. */
const colon = /^\s*:?/;

/** Reads what stands between braces; nothing when it is not attributes, so that `{x | x > 0}` stays text. */
export function parseAttributes(text: string): WrittenAttributes | undefined {
  let id: string | undefined;
  const classes: string[] = [];
  const others: Record<string, string> = {};
  const start = colon.exec(text)?.[0].length ?? 0;
  item.lastIndex = start;
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

/** Adds properties to the element that a node becomes. */
export function giveProperties(node: Nodes, properties: Properties): void {
  const data: Data & { hProperties?: Properties } = node.data ?? {};
  node.data = { ...data, hProperties: { ...data.hProperties, ...properties } } as Data;
}
