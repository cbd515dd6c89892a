import type { Image, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Processor } from 'unified';
import type { Position } from 'unist';
import { SKIP, visit } from 'unist-util-visit';

/** Marks, in the tree of HTML, the paragraph that is the caption of the picture before it. */
export const captionMark = 'dataCaption';

/** What words of Markdown in a line are made of. Nothing else needs to be parsed. */
const marked = /[*_`^~[\]$<@\\&]/;

/** Stands before a caption as it is parsed, so that no list, title or quotation can begin there. */
const guard = '(';

/**
 * The caption of a picture alone in its paragraph, `![…](f.png "D’après *Le Pain*[^1]")`, is Markdown as the caption of
 * a table is: it follows the paragraph as one of its own, which `html/figures.ts` puts into the figure.
 */
export function captions(this: Processor) {
  const parse = (text: string) => this.parse(text) as Root;
  return (tree: Root) => {
    let notes: string | undefined;
    visit(tree, 'paragraph', (node, index, parent) => {
      if (!parent || index === undefined || !node.children.every(isBeside)) return;
      const pictures = node.children.flatMap((child) => pictureIn(child) ?? []);
      const made = pictures.flatMap((picture) => {
        if (!picture.title || !marked.test(picture.title)) return [];
        notes ??= emptyNotes(tree);
        return captionOf(picture, parse(`${guard}${picture.title.replace(/\s+/g, ' ').trim()}${notes}`));
      });
      (parent.children as RootContent[]).splice(index + 1, 0, ...made);
      return [SKIP, index + 1 + made.length];
    });
  };
}

/** The picture itself, or that of a link around one. */
const pictureIn = (node: PhrasingContent): Image | undefined => {
  if (node.type === 'image') return node;
  const [only, ...others] = node.type === 'link' ? node.children : [];
  return only?.type === 'image' && others.length === 0 ? only : undefined;
};

/** What may stand in the paragraph of a figure: pictures, and the white space between them. */
const isBeside = (node: PhrasingContent): boolean =>
  pictureIn(node) !== undefined || node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

/** A call is one only where its note is known: the names of the file's notes. */
const emptyNotes = (tree: Root): string => {
  const names: string[] = [];
  visit(tree, 'footnoteDefinition', ({ label, identifier }) => void names.push(`\n\n[^${label ?? identifier}]: …`));
  return names.join('');
};

/** The caption as a paragraph, when there is more to it than plain words; the picture then knows that it has one. */
const captionOf = (picture: Image, { children: [first] }: Root): Paragraph[] => {
  if (first?.type !== 'paragraph') return [];
  const [start, ...rest] = first.children;
  if (start?.type !== 'text' || !start.value.startsWith(guard)) return [];
  const words = { ...start, value: start.value.slice(guard.length) };
  const caption: Paragraph = {
    type: 'paragraph',
    children: words.value === '' ? rest : [words, ...rest],
    data: { hProperties: { [captionMark]: 'true' } },
  };
  if (picture.position) placeAt(caption, picture.position);
  picture.data = { ...picture.data, hProperties: { ...picture.data?.hProperties, [captionMark]: 'true' } };
  return [caption];
};

/** All of a caption is said to stand where its picture does. */
const placeAt = (caption: Paragraph, position: Position): void =>
  visit(caption, (node) => {
    node.position = position;
  });
