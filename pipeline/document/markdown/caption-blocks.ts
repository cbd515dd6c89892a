import type { Image, Paragraph, Root, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { giveProperties } from './attributes.js';
import { captionMark } from './captions.js';

/** `/// caption` of PyMdown, after a picture or a table: its caption. After anything else, a paragraph. */
export const captionBlocks = () => (tree: Root, file: VFile) => {
  if (!String(file.value).includes('caption')) return;
  visit(tree, 'containerDirective', (node, index, parent) => {
    if (node.name !== 'caption' || !parent || index === undefined) return;
    const words = node.children as RootContent[];
    const [first] = words;
    const before = parent.children[index - 1];
    if (first?.type === 'paragraph' && before) join(first, before);
    (parent.children as RootContent[]).splice(index, 1, ...words);
    return [SKIP, index];
  });
};

/** Marks the words as the caption of what stands before them. */
function join(words: Paragraph, before: RootContent | Root['children'][number]): void {
  const picture = before.type === 'paragraph' ? pictureIn(before) : undefined;
  if (picture) {
    giveProperties(picture, { [captionMark]: 'true' });
    giveProperties(words, { [captionMark]: 'true' });
  } else if (before.type === 'table') {
    const mark: Text = { type: 'text', value: ': ' };
    words.children.unshift(mark);
  }
}

/** The picture that is alone in a paragraph. */
const pictureIn = ({ children }: Paragraph): Image | undefined => {
  const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return only?.type === 'image' && others.length === 0 ? only : undefined;
};
