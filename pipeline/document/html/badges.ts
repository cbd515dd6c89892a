import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { contextOf, placeOf } from '../context.js';
import { isBlank, isElement, text } from './elements.js';
import { elementsIn } from './elements-in.js';

const badge = /^https?:\/\/(?:[^/]*(?:badge|shields)[^/]*\/|[^?#]*badge)/i;

/** The remote badge that a link holds and nothing else. */
function badgeIn(link: Element): Element | undefined {
  const [only, ...others] = link.children.filter((child) => !isBlank(child));
  if (others.length > 0 || !isElement(only, 'img') || !badge.test(String(only.properties['src']))) return undefined;
  return String(only.properties['alt'] ?? '').trim() === '' ? undefined : only;
}

/** A status badge of a web page (`[![Gitter](https://badges.gitter.im/…)](…)`) tells nothing in a book: its words take its place. */
export const badges = () => (tree: Root, file: VFile) => {
  const context = contextOf(file);
  for (const link of elementsIn(tree, 'a')) {
    const picture = badgeIn(link);
    if (!picture) continue;
    const { src, alt } = picture.properties;
    context.diagnostics.add('badge-replaced', { address: String(src) }, placeOf(context, picture));
    link.children = [text(String(alt))];
  }
};
