import type { Element, ElementContent, Root, Text } from 'hast';
import { remark } from 'remark';
import type { VFile } from 'vfile';
import { type Context, contextOf } from '../context.js';
import { visitCitations } from '../markdown/citations.js';
import { citationSyntax } from '../markdown/syntax/citations.js';
import { classesOf, element, isElement, text } from './elements.js';
import { elementsIn } from './elements-in.js';

const parser = remark().use(citationSyntax).freeze();

/** The caption of a figure is no Markdown, `![…](f.png "D’après [@clef, p. 3]")`, but for what it cites. */
export const captionCitations = () => (tree: Root, file: VFile) => {
  const context = contextOf(file);
  if (context.book.bibliography.length === 0) return;
  for (const figure of elementsIn(tree, 'figure'))
    for (const caption of elementsIn(figure, 'span').filter((node) => classesOf(node).includes('caption')))
      caption.children = caption.children.flatMap((child) =>
        isElement(child) || child.type !== 'text' ? [child] : cut(child, figure, context),
      );
};

/** A caption's text, cut at its citations. */
function cut(words: Text, { position }: Element, { citations }: Context): ElementContent[] {
  const pieces: ElementContent[] = [];
  let from = 0;
  visitCitations(parser.parse(words.value), (node, citation) => {
    const start = node.position?.start.offset;
    if (start === undefined || !citations) return;
    const cites = citation.cites.map((each) => ({ ...each, position }));
    const index = String(citations.push({ ...citation, cites }) - 1);
    pieces.push(text(words.value.slice(from, start)), element('span', { dataCitation: index }, []));
    from = start + citation.written.length;
  });
  return from === 0 ? [words] : [...pieces, text(words.value.slice(from))];
}
