import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { DefListDescriptionNode, DefListNode, DefListTermNode } from 'mdast-util-definition-list';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Terms are short; one of several lines in a row is shorter still. */
const longest = 90;
const longestOfSeveral = 50;

/** A sentence, or a paragraph whose lines were wrapped before a colon, as French allows: no term. */
function isUnlikely(terms: readonly DefListTermNode[]): boolean {
  const texts = terms.map((term) => textOf(term).trim());
  return texts.some((text) => /[.!?…;:,]$/.test(text) || text.length > (texts.length > 1 ? longestOfSeveral : longest));
}

const isSimple = (description: DefListDescriptionNode): boolean =>
  description.children.length === 1 && description.children[0]?.type === 'paragraph';

/** The words again as they would be without definition lists. */
function paragraphsOf(terms: readonly DefListTermNode[], descriptions: readonly DefListDescriptionNode[]): Paragraph[] {
  const text = (value: string): PhrasingContent => ({ type: 'text', value });
  const before = terms.flatMap((term, index) => [...(index > 0 ? [text('\n')] : []), ...term.children]);
  const after = descriptions.map(({ children: [first] }) => [
    text(': '),
    ...(first?.type === 'paragraph' ? first.children : []),
  ]);
  const isLoose = descriptions.some(({ spread }) => spread);
  const paragraph = (children: PhrasingContent[]): Paragraph => ({
    type: 'paragraph',
    children,
    ...(terms[0]?.position ? { position: terms[0].position } : {}),
  });
  if (isLoose) return [paragraph(before), ...after.map(paragraph)];
  return [paragraph([...before, ...after.flatMap((words) => [text('\n'), ...words])])];
}

function split(list: DefListNode): RootContent[] {
  const result: RootContent[] = [];
  let kept: DefListNode['children'] = [];
  const keep = (): void => {
    if (kept.length > 0) result.push({ ...list, children: kept });
    kept = [];
  };
  for (let at = 0; at < list.children.length; ) {
    const terms = list.children.slice(at).filter((_, index, rest) => isRun(rest, index, 'defListTerm'));
    const rest = list.children.slice(at + terms.length);
    const descriptions = rest.filter((_, index, all) => isRun(all, index, 'defListDescription'));
    at += Math.max(1, terms.length + descriptions.length);
    const [named, told] = [terms as DefListTermNode[], descriptions as DefListDescriptionNode[]];
    if (isUnlikely(named) && told.every(isSimple)) {
      keep();
      result.push(...paragraphsOf(named, told));
    } else kept.push(...terms, ...descriptions);
  }
  keep();
  return result;
}

/** Whether the nodes up to this one are all of a type. */
const isRun = (nodes: DefListNode['children'], index: number, type: string): boolean =>
  nodes.slice(0, index + 1).every((node) => node.type === type);

/** A line that begins with a colon after what is no term (a table's caption, a wrapped sentence) is text, not a definition. */
export const unlikelyDefinitions = () => (tree: Root, file: VFile) => {
  if (!/^[ \t>]*:[ \t]/m.test(String(file.value))) return;
  visit(tree, 'defList', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const replacement = split(node);
    parent.children.splice(index, 1, ...replacement);
    return [SKIP, index + replacement.length];
  });
};
