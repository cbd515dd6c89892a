import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visitParents } from 'unist-util-visit-parents';

/** A page of a finished web edition, parsed as a browser would. */
export interface Page {
  /** `read/introduction.html`. */
  readonly path: string;
  readonly tree: Root;
  /** Every element, with those that hold it, outermost first. */
  readonly elements: readonly { readonly element: Element; readonly within: readonly Element[] }[];
}

const parser = rehype();

/** The pages among a web edition's files, in the order of their paths. */
export const parsePages = (files: ReadonlyMap<string, string | Uint8Array>): readonly Page[] =>
  [...files]
    .filter(([path]) => path.endsWith('.html'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => parsePage(path, textContent(content)));

const parsePage = (path: string, html: string): Page => {
  const tree = parser.parse(html);
  const elements: { element: Element; within: Element[] }[] = [];
  visitParents(tree, 'element', (element, ancestors) => {
    elements.push({ element, within: ancestors.filter((node): node is Element => node.type === 'element') });
  });
  return { path, tree, elements };
};

export const textContent = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

/** An attribute as text, whatever the parser made of it. */
export const attribute = ({ properties }: Element, name: string): string | undefined => {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
};

export const hasToken = (element: Element, name: string, token: string): boolean =>
  (attribute(element, name) ?? '').split(/\s+/).includes(token);
