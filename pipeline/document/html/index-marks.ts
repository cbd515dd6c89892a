import type { Element, ElementContent, Nodes, Root } from 'hast';
import { isBlank, isElement, text } from './elements.js';
import { elementsIn } from './elements-in.js';

const isMark = (node: Nodes | undefined): node is Element =>
  isElement(node, 'span') && node.properties['dataIndex'] !== undefined && node.children.length === 0;

/**
 * Marks of the index that hold no words leave no trace in the text: of the spaces around one, one stays; where a
 * paragraph holds nothing else, or nothing else but a picture, what it marks is the element beside it.
 */
export const indexMarks = () => (tree: Root) => {
  if (elementsIn(tree, 'span').some(isMark)) settle(tree);
};

function settle(parent: Root | Element): void {
  const children = parent.children as ElementContent[];
  for (const child of [...children]) {
    if (child.type !== 'element') continue;
    settle(child);
    if (!isElement(child, 'p')) continue;
    const marks = child.children.filter(isMark);
    const others = child.children.filter((node) => !isMark(node) && !isBlank(node));
    if (marks.length === 0 || others.some((node) => !isElement(node, 'img'))) continue;
    const heir = others.find((node) => isElement(node)) ?? beside(children, child);
    if (!heir) continue;
    // What stood before may have left it marks already.
    for (const mark of [child, ...marks]) give(mark, heir);
    child.children = others;
    if (others.length === 0) children.splice(children.indexOf(child), 1);
  }
  for (const mark of children.filter(isMark)) closeSpaces(children, mark);
}

/** The element after a paragraph, else the one before. */
const beside = (children: readonly ElementContent[], paragraph: Element): Element | undefined => {
  const at = children.indexOf(paragraph);
  const found =
    children.slice(at + 1).find((node) => isElement(node)) ?? children.slice(0, at).findLast((node) => isElement(node));
  return isElement(found) ? found : undefined;
};

function give({ properties: { dataIndex } }: Element, heir: Element): void {
  if (dataIndex === undefined) return;
  const others = heir.properties['dataIndex'];
  heir.properties['dataIndex'] = others === undefined ? dataIndex : `${others} ${dataIndex}`;
}

/** Puts a mark right after the word before it: at the end of a line it stays with that word. */
function closeSpaces(children: ElementContent[], mark: Element): void {
  const at = children.indexOf(mark);
  const before = children.slice(0, at).findLast((node) => !isMark(node));
  const after = children.slice(at + 1).find((node) => !isMark(node));
  const space = before?.type === 'text' ? (/[ \t\n]+$/.exec(before.value)?.[0] ?? '') : '';
  if (before === undefined && after?.type === 'text') after.value = after.value.replace(/^[ \t\n]+/, '');
  if (before?.type !== 'text' || space === '') return;
  before.value = before.value.slice(0, -space.length);
  if (after?.type === 'text') after.value = after.value.replace(/^[ \t\n]*/, space);
  else if (after) children.splice(children.indexOf(after), 0, text(space));
}
