import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { callsInLinks } from '../html/calls-in-links.js';
import { element, isElement } from '../html/elements.js';
import type { Draft } from './draft.js';

/**
 * In a style of notes each citation of the text becomes a note of its own; one that stands in a note stays there. What
 * belongs to the sentence, the author's name, stays in the text (`data-part`).
 */
export function noteCitations(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { citations } = draft.context;
    if (!citations) continue;
    const definitions: Element[] = [];
    const heading: Root = { type: 'root', children: draft.heading };
    for (const tree of [heading, draft.tree])
      visitParents(tree, 'element', (node, ancestors) => {
        if (node.properties['dataNote'] !== undefined) return SKIP;
        const { dataCitation } = node.properties;
        const parent = ancestors.at(-1);
        if (typeof dataCitation !== 'string' || !parent) return undefined;
        // No author's note has this name: a space ends the names that are written.
        const name = `citation ${dataCitation}`;
        const call = element('sup', { dataNoteCall: name }, [], node);
        const isNarrative = citations[Number(dataCitation)]?.isNarrative ?? false;
        definitions.push(definition(name, node));
        const siblings = parent.children as ElementContent[];
        const index = siblings.indexOf(node);
        if (isNarrative) node.properties['dataPart'] = 'names';
        else closeUp(siblings[index - 1]);
        if (!isNarrative && /^en\b/i.test(draft.context.lang)) moveStop(siblings, index);
        siblings.splice(index, 1, ...(isNarrative ? [node] : []), call);
        return [SKIP, index + (isNarrative ? 2 : 1)];
      });
    for (const tree of [heading, draft.tree]) callsInLinks()(tree);
    draft.heading = heading.children as ElementContent[];
    draft.tree.children.push(...definitions);
  }
}

function definition(name: string, node: Element): Element {
  const whole = element('span', { ...node.properties, dataPart: 'note' }, [], node);
  return element('aside', { dataNote: name }, [element('p', {}, [whole], node)], node);
}

/** A call follows its word: the space before the brackets was theirs. */
const closeUp = (before: ElementContent | undefined): void => {
  if (isText(before)) before.value = before.value.trimEnd();
};

/** In English the call follows the stop: *a fact.¹* (Chicago Manual of Style, 14.26). */
function moveStop(siblings: ElementContent[], index: number): void {
  const [before, after] = [siblings[index - 1], siblings[index + 1]];
  const [stop = ''] = (isText(after) && /^[.,;:!?]+/.exec(after.value)) || [];
  if (!isText(before) || !isText(after) || stop === '') return;
  before.value += stop;
  after.value = after.value.slice(stop.length);
}

const isText = (node: ElementContent | undefined): node is Text =>
  node !== undefined && !isElement(node) && node.type === 'text';
