import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Section } from '../../../document/document.js';

/** A list of the navigation document beside the contents (EPUB 3.3, § 7.4.2). */
export interface NavigationList {
  readonly type: 'loi' | 'lot';
  readonly title: string;
  readonly points: readonly { readonly label: string; readonly href: string }[];
}

/** The lists of illustrations and of tables that the document has as pages: reading systems offer them in their menus. */
export const captionLists = (
  sections: readonly Section[],
  addresses: ReadonlyMap<string, string>,
): readonly NavigationList[] =>
  sections.flatMap(({ type, generated, title, tree }): NavigationList[] => {
    if (!generated || (type !== 'loi' && type !== 'lot')) return [];
    const links: Element[] = [];
    visit(tree, { type: 'element', tagName: 'a' }, (link) => {
      links.push(link);
    });
    const points = links.map((link) => ({
      label: textOf(link).replace(/\s+/g, ' ').trim(),
      href: addresses.get(String(link.properties['href']).slice(1)) ?? '',
    }));
    return [{ type, title, points }];
  });
