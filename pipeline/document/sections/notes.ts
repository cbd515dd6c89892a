import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { element, text } from '../html/elements.js';
import { elementsIn } from '../html/elements-in.js';
import type { Draft } from './draft.js';

/**
 * Numbers the notes of a section by the order of their first calls, takes them out of the text and joins calls and
 * notes by identifiers unique in the book. A note that another note calls comes after it.
 */
export function numberNotes(draft: Draft, nextId: (prefix: string) => string): void {
  const definitions = takeDefinitions(draft.tree);
  const numbered = new Map<
    string,
    { readonly id: string; readonly label: string; readonly tree: Root; readonly calls: string[] }
  >();
  const call = (node: Element): void => {
    const name = String(node.properties['dataNoteCall']);
    delete node.properties['dataNoteCall'];
    const definition = definitions.get(name);
    if (!definition) return;
    let note = numbered.get(name);
    if (!note) {
      const id = nextId('note-');
      note = { id, label: String(numbered.size + 1), tree: { type: 'root', children: definition.children }, calls: [] };
      numbered.set(name, note);
      draft.names.set(`fn-${name}`, id);
    }
    const id = `noteref-${note.id.slice('note-'.length)}${note.calls.length === 0 ? '' : `-${note.calls.length + 1}`}`;
    note.calls.push(id);
    node.children = [
      element('a', { className: ['noteref'], id, href: `#${note.id}`, role: 'doc-noteref' }, [text(note.label)], node),
    ];
  };
  const callsOf = (tree: Root): void => {
    for (const node of elementsIn(tree, 'sup')) if (node.properties['dataNoteCall'] !== undefined) call(node);
  };
  callsOf({ type: 'root', children: draft.heading });
  callsOf(draft.tree);
  for (const { tree } of numbered.values()) callsOf(tree);
  draft.notes = [...numbered.values()].flatMap(({ calls, ...note }) => {
    const [first, ...others] = calls;
    return first === undefined ? [] : [{ ...note, calls: [first, ...others] as const }];
  });
}

function takeDefinitions(tree: Root): Map<string, Element> {
  const definitions = new Map<string, Element>();
  if (!elementsIn(tree, 'aside').some(({ properties }) => properties['dataNote'])) return definitions;
  visit(tree, 'element', (node, index, parent) => {
    const name = node.properties['dataNote'];
    if (typeof name !== 'string' || !parent || index === undefined) return;
    if (!definitions.has(name)) definitions.set(name, node);
    delete node.properties['dataNote'];
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return definitions;
}
