import type { Element as HastElement } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import type { Element, Root, RootContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { adapt, nothing, type Surroundings } from './adapt.js';

/** What a content document's shell needs to know. */
export interface Shell {
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  /** Partition of the book: `frontmatter`, `bodymatter`, `backmatter`. */
  readonly matter: string;
  readonly direction: 'ltr' | 'rtl';
  /** Size of the page, in pixels, where the layout is fixed (EPUB 3.3, § 8.2.2.6). */
  readonly page?: { readonly width: number; readonly height: number };
}

/** One XHTML content document as a tree, namespaces declared, ready to be measured and written. */
export const contentDocument = (section: HastElement, shell: Shell, surroundings: Surroundings): Root => {
  const { title, lang, matter, direction, page } = shell;
  const html = h(null, [
    h('html', { lang, 'xml:lang': lang, ...(direction === 'rtl' ? { dir: 'rtl' } : {}) }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('title', title),
        page && h('meta', { name: 'viewport', content: `width=${page.width}, height=${page.height}` }),
        h('link', { rel: ['stylesheet'], href: 'style.css' }),
      ]),
      {
        type: 'element',
        tagName: 'body',
        properties: { ...(page && { className: ['plate'] }), 'epub:type': matter },
        children: [section],
      },
    ]),
  ]);
  const root = toXast(html) as Root;
  const element = root.children.find((child): child is Element => child.type === 'element');
  if (element) element.attributes['xmlns:epub'] = 'http://www.idpf.org/2007/ops';
  adapt(root, surroundings);
  return root;
};

/** The document as it goes into the publication: XML, its letters as they are. */
export const toXhtml = (root: Root): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${toXml(root, { closeEmptyElements: true, tightClose: true }).replaceAll(nothing.value, '')}\n`;

/** EPUB 3.3, § 5.6.2.1: what a reading system must be ready for in this document; empty for most. */
export const manifestProperties = (root: Root): string => {
  const found = new Set<string>();
  const look = (node: Root | RootContent): void => {
    const property = node.type === 'element' ? properties[node.name] : undefined;
    if (property) found.add(property);
    if ('children' in node) node.children.forEach(look);
  };
  look(root);
  return [...found].sort().join(' ');
};

const properties: Readonly<Record<string, string>> = { math: 'mathml', svg: 'svg' };
