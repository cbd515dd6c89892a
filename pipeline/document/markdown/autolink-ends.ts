import type { Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Punctuation that GFM does not know to be none of the address: closing quotes, ellipsis, full-width signs. */
const end = /[»›”’…、。，；：！？）」』]+$/u;

/**
 * « https://exemple.org/a» : takes the punctuation that follows a bare address out of its link. `@moi@exemple.org` is an
 * account of the fediverse, not somebody's mailbox: it stays text.
 */
export const autolinkEnds = () => (tree: Root, file: VFile) => {
  const source = String(file.value);
  if (!/:\/\/|www\.|@/i.test(source)) return;
  visit(tree, 'link', (node, index, parent) => {
    const [child, ...others] = node.children;
    const start = node.position?.start.offset ?? -1;
    const isBare = !/[<[]/.test(source[start] ?? '');
    if (isBare && node.url.startsWith('mailto:') && source[start - 1] === '@' && parent && index !== undefined) {
      (parent.children as RootContent[]).splice(index, 1, ...node.children);
      return [SKIP, index + 1];
    }
    const [tail] = (child?.type === 'text' && others.length === 0 && end.exec(child.value)) || [];
    if (!isBare || tail === undefined || child?.type !== 'text' || !parent || index === undefined) return;
    child.value = child.value.slice(0, -tail.length);
    node.url = node.url.slice(0, -tail.length);
    (parent.children as RootContent[]).splice(index + 1, 0, { type: 'text', value: tail });
    return [SKIP, index + 2];
  });
};
