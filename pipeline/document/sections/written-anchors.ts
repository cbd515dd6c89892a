import type { Element } from 'hast';
import { placeOf } from '../context.js';
import { elementsIn } from '../html/elements-in.js';
import type { Draft } from './draft.js';
import type { Identifiers } from './identifiers.js';
import { slug } from './slug.js';

/**
 * The author's own anchors keep their names, in ASCII: the first place of a name has it, a second one is an error, unless
 * it is the same text that is taken in twice. Anchors inside a section's title lead to the section.
 */
export function keepWrittenAnchors(drafts: readonly Draft[], identifiers: Identifiers): void {
  const written = new Map<string, string>();
  const keep = (draft: Draft, node: Element | undefined, name: string): string => {
    const place = placeOf(draft.context, node ?? {});
    const at = JSON.stringify(place);
    if ((written.get(name) ?? at) !== at) draft.context.diagnostics.add('duplicate-anchor', { anchor: name }, place);
    written.set(name, at);
    const id = identifiers.give(/^[A-Za-z_][\w.-]*$/.test(name) ? name : slug(name) || 'anchor');
    if (!draft.names.has(name)) draft.names.set(name, id);
    return id;
  };
  for (const draft of drafts) {
    if (draft.writtenId !== undefined) draft.id = keep(draft, draft.titleNode, draft.writtenId);
    for (const node of elementsIn(draft.tree)) {
      alias(draft, node);
      const { id } = node.properties;
      if (typeof id === 'string' && id !== '') node.properties['id'] = keep(draft, node, id);
      else delete node.properties['id'];
    }
  }
}

/** Names that bare anchors left to this element (`html/bare-anchors.ts`): they lead to its identifier. */
function alias(draft: Draft, node: Element): void {
  const names = node.properties['dataNames'];
  delete node.properties['dataNames'];
  if (!Array.isArray(names)) return;
  if (!/^h[1-6]$/.test(node.tagName)) node.properties['id'] ??= String(names[0]);
  draft.aliases.push([node, names.map(String)]);
}
