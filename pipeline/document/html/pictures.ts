import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { wordsFor } from '../../language/words.js';
import { type Context, contextOf, placeOf } from '../context.js';
import { captionMark } from '../markdown/captions.js';
import { element, text } from './elements.js';
import { elementsIn } from './elements-in.js';
import { findPicture, type PictureTarget } from './picture-path.js';

/**
 * Every `img` leads to a picture of the book's folder, with its size; what cannot be shown is an error and, in a
 * draft, a visible mark. Remote pictures are refused: a book must not depend on somebody else's server.
 */
export const pictures = () => (tree: Root, file: VFile) => {
  if (elementsIn(tree, 'img').length === 0) return;
  const context = contextOf(file);
  visit(tree, { type: 'element', tagName: 'img' }, (node, index, parent) => {
    if (!parent || index === undefined) return;
    const address = String(node.properties['src'] ?? '');
    const target = findPicture(address, context.path, context.book);
    if (target.kind === 'found') show(node, target.path, context);
    else {
      report(target, address, node, context);
      (parent.children as ElementContent[])[index] = mark(node, address, context);
    }
  });
};

function show(node: Element, path: string, { book }: Context): void {
  const picture = book.pictures.get(path);
  if (!picture) throw new Error(`The picture ${path} was found, then not.`);
  const { title, id, className, dataCredit, [captionMark]: captioned } = node.properties;
  node.properties = {
    src: path,
    alt: String(node.properties['alt'] ?? ''),
    width: Math.round(picture.width),
    height: Math.round(picture.height),
    ...(id ? { id } : {}),
    ...(className ? { className } : {}),
    ...(title ? { title } : {}),
    // Until `figures.ts`.
    ...(captioned ? { [captionMark]: captioned } : {}),
    // Until `sections/credits.ts`.
    ...(dataCredit ? { dataCredit } : {}),
  };
}

function report(target: PictureTarget, address: string, node: Element, context: Context): void {
  const { diagnostics } = context;
  const place = placeOf(context, node);
  if (target.kind === 'remote') diagnostics.add('remote-picture', { address }, place);
  if (target.kind === 'embedded') diagnostics.add('embedded-picture', {}, place);
  if (target.kind === 'missing') diagnostics.add('missing-picture', { path: target.path }, place);
  if (target.kind === 'not-a-picture') diagnostics.add('not-a-picture', { path: target.path }, place);
  if (target.kind === 'other-case')
    diagnostics.add('picture-case', { path: target.path, nearest: target.nearest }, place);
}

/** What a draft shows in the picture's place: what it would have shown, and where it was looked for. */
function mark(node: Element, address: string, { lang }: Context): Element {
  const alt = String(node.properties['alt'] ?? '').trim();
  const label = wordsFor(lang).pages.missingPicture(/^data:/i.test(address) ? 'data:…' : decodeURI(safe(address)));
  const { id } = node.properties;
  return element(
    'mark',
    { className: ['missing'], ...(id ? { id } : {}) },
    [text(alt ? `${label} (${alt})` : label)],
    node,
  );
}

const safe = (address: string): string => address.replace(/%(?![\dA-Fa-f]{2})/g, '%25');
