import type { List, ListItem, RootContent } from 'mdast';
import type { ListPlace, Paragraph } from '../text-document.js';

type ToContent = (block: Paragraph) => RootContent[];

/** Paragraphs that follow each other in lists, as lists in lists. */
export function lists(run: readonly Paragraph[], toContent: ToContent): List[] {
  const made: List[] = [];
  for (const block of run) place(made, block, toContent, 0);
  return made;
}

/** Puts a paragraph where it belongs: in the last item, or in a list under it, as deep as it says. */
function place(into: List[], block: Paragraph, toContent: ToContent, level: number): void {
  const { list } = block;
  if (!list) return;
  const last = into.at(-1);
  const item = last?.children.at(-1);
  if (list.level > level && last && item) {
    const inner = item.children.at(-1);
    const under = inner?.type === 'list' ? [inner] : [];
    place(under, block, toContent, level + 1);
    item.children = [...item.children.filter((child) => child !== inner || inner.type !== 'list'), ...under];
    return;
  }
  const children = toContent(block).filter((child): child is ListItem['children'][number] => child.type !== 'text');
  if (children.length === 0) return;
  if (list.continues && item) {
    item.children.push(...children);
    item.spread = true;
    if (last) last.spread = true;
    return;
  }
  const made: ListItem = { type: 'listItem', spread: false, children };
  if (last && goesOn(last, list)) last.children.push(made);
  else
    into.push({
      type: 'list',
      ordered: list.ordered,
      spread: false,
      ...(list.ordered && { start: list.number ?? 1 }),
      children: [made],
    });
}

/** Whether an item is the next one of a list, by its kind and its number. */
const goesOn = (last: List, { ordered, number }: ListPlace): boolean =>
  last.ordered === ordered && (!ordered || number === (last.start ?? 1) + last.children.length);
