import type { Data, Parent, Parents, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { directionOf } from '../../language/direction.js';
import { giveProperties, parseAttributes, toProperties, type WrittenAttributes } from './attributes.js';

const closing = /\]\{([^{}]*)\}/g;
const leading = /^\{([^{}]*)\}/;

/** `[texte]{.classe lang=en}` is a span, as in pandoc; `![](image.png){#ancre}` gives a figure its anchor, `{credit="…"}` its credit. */
export const spans = () => (tree: Root, file: VFile) => {
  if (!String(file.value).includes('{')) return;
  visit(tree, (node) => {
    if (!('children' in node) || !node.children.some((child) => child.type === 'text' && child.value.includes('{')))
      return;
    trailingAttributes(node);
    let joined = true;
    while (joined) joined = joinSpan(node);
  });
};

/** What attributes may follow: `[texte](adresse){.bouton}`, `` `code`{.python} ``, `**mot**{: .classe}`. */
const attributed = new Set(['image', 'link', 'inlineCode', 'strong', 'emphasis']);

/** Gives what attributes follow its anchor and language, and a picture its credit; the classes of other tools say nothing here. */
function trailingAttributes(parent: Parents): void {
  for (const [index, child] of parent.children.entries()) {
    const before = parent.children[index - 1];
    if (child.type !== 'text' || !before || !attributed.has(before.type)) continue;
    const match = leading.exec(child.value);
    const attributes = match?.[1] === undefined ? undefined : parseAttributes(match[1]);
    if (!match || !attributes) continue;
    child.value = child.value.slice(match[0].length);
    const { credit } = attributes.others;
    const isPicture = before.type === 'image';
    giveProperties(before, {
      ...toProperties(isPicture ? attributes : { ...attributes, classes: [] }),
      ...(isPicture && credit !== undefined ? { dataCredit: credit } : {}),
    });
  }
}

/** Joins the first span that closes among the children; false when there is none. */
function joinSpan(parent: Parents): boolean {
  const children = parent.children as PhrasingContent[];
  for (const [end, child] of children.entries()) {
    if (child.type !== 'text') continue;
    for (const match of child.value.matchAll(closing)) {
      const attributes = parseAttributes(match[1] ?? '');
      const start = attributes && openingBefore(children, end, match.index);
      if (!attributes || !start) continue;
      children.splice(
        start.child,
        end - start.child + 1,
        ...cut(children, start, { child: end, at: match.index }, match[0].length, attributes),
      );
      return true;
    }
  }
  return false;
}

interface Spot {
  readonly child: number;
  readonly at: number;
}

/** The bracket that this one closes. */
function openingBefore(children: readonly PhrasingContent[], end: number, at: number): Spot | undefined {
  let depth = 0;
  for (let index = end; index >= 0; index--) {
    const child = children[index];
    if (child?.type !== 'text') continue;
    for (let from = (index === end ? at : child.value.length) - 1; from >= 0; from--) {
      if (child.value[from] === ']') depth++;
      if (child.value[from] === '[' && depth-- === 0) return { child: index, at: from };
    }
  }
  return undefined;
}

function cut(
  children: readonly PhrasingContent[],
  start: Spot,
  end: Spot,
  length: number,
  attributes: WrittenAttributes,
): PhrasingContent[] {
  const piece = (index: number, from: number, to?: number): PhrasingContent[] => {
    const child = children[index];
    if (child?.type !== 'text') return child ? [child] : [];
    const value = child.value.slice(from, to);
    return value === '' ? [] : [{ ...child, value }];
  };
  const inside =
    start.child === end.child
      ? piece(start.child, start.at + 1, end.at)
      : [
          ...piece(start.child, start.at + 1),
          ...children.slice(start.child + 1, end.child),
          ...piece(end.child, 0, end.at),
        ];
  const { lang } = attributes.others;
  const hProperties = { ...toProperties(attributes), ...(lang === undefined ? {} : { dir: directionOf(lang) }) };
  const span: PhrasingContent = { type: 'span', children: inside, data: { hName: 'span', hProperties } };
  return [...piece(start.child, 0, start.at), span, ...piece(end.child, end.at + length)];
}

/** `[texte]{.classe}`. */
interface Span extends Parent {
  type: 'span';
  children: PhrasingContent[];
  data: Data & { hName: 'span' };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    span: Span;
  }
  interface RootContentMap {
    span: Span;
  }
}
