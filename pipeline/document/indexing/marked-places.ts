import type { Element, Nodes, Root } from 'hast';
import { isElement } from '../html/elements.js';
import type { Draft } from '../sections/draft.js';
import { titleText } from '../sections/title.js';
import type { IndexMark } from './index-mark.js';

/** A mark, and where it stands. */
export interface MarkedPlace {
  readonly mark: IndexMark;
  readonly draft: Draft;
  /** Of the element that the index leads to. */
  readonly id: string;
  /** The heading under which it stands: what a screen shows instead of a page number. */
  readonly title: string;
}

const isHeading = (node: Nodes): node is Element => isElement(node, 'h2', 'h3', 'h4', 'h5', 'h6');
/** Deeper headings say too little of where they are. */
const isTelling = (node: Nodes): node is Element => isElement(node, 'h2', 'h3');

/**
 * Every mark of the book in reading order, each with an identifier to lead to: a heading's or a section's own for a mark
 * in a title, else that of its element, made where it has none.
 */
export function markedPlaces(drafts: readonly Draft[]): MarkedPlace[] {
  let made = 0;
  return drafts.flatMap((draft) => {
    const places: MarkedPlace[] = [];
    let title = titleText(draft.heading);
    const walk = (node: Nodes, titleId: string | undefined): void => {
      const inside = isHeading(node) ? String(node.properties['id']) : titleId;
      if (isTelling(node)) title = titleText(node.children);
      if (isElement(node)) {
        const marks = takeMarks(node, draft);
        if (marks.length > 0) {
          if (inside === undefined) node.properties['id'] ??= `index--${++made}`;
          const id = inside ?? String(node.properties['id']);
          places.push(...marks.map((mark) => ({ mark, draft, id, title: title || draft.title })));
        }
      }
      if ('children' in node) for (const child of node.children) walk(child, inside);
    };
    const heading: Root = { type: 'root', children: draft.heading };
    walk(heading, draft.id);
    walk(draft.tree, undefined);
    for (const note of draft.notes) walk(note.tree, undefined);
    return places;
  });
}

/** Takes the numbers of its marks off an element. */
function takeMarks({ properties }: Element, { context: { indexMarks = [] } }: Draft): readonly IndexMark[] {
  const { dataIndex } = properties;
  if (dataIndex === undefined) return [];
  delete properties['dataIndex'];
  return String(dataIndex)
    .split(' ')
    .flatMap((number) => indexMarks[Number(number)] ?? []);
}
