import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { EXIT, visit } from 'unist-util-visit';
import { rdfaPrefixes } from '../metadata/rdfa.js';
import type { WebBook } from '../web-book.js';

/**
 * Says in RDFa whose a third-party figure is and under which licence, about the picture's own address: otherwise
 * the page's licence would read as the picture's (ccREL §4.2).
 */
export const creditFigures = (web: WebBook, tree: Root): void => {
  visit(tree, { type: 'element', tagName: 'figure' }, (figure) => {
    const path = pictureOf(figure);
    const attribution = path === undefined ? undefined : web.document.pictures.get(path)?.attribution;
    if (path === undefined || !attribution) return;
    figure.properties['about'] = [web.pictureFiles.get(path) ?? path];
    figure.properties['prefix'] = rdfaPrefixes;
    figure.children.push(
      ...(attribution.title ? [h('meta', { property: 'dct:title', content: attribution.title })] : []),
      h('meta', { property: 'cc:attributionName', content: attribution.author }),
      ...(attribution.source ? [h('link', { property: 'dct:source', href: attribution.source })] : []),
      ...attribution.license.licenses.flatMap(({ uri }) =>
        uri ? [h('link', { property: 'cc:license', href: uri })] : [],
      ),
    );
  });
};

const pictureOf = (figure: Element): string | undefined => {
  let path: string | undefined;
  visit(figure, { type: 'element', tagName: 'img' }, ({ properties }) => {
    path = typeof properties['src'] === 'string' ? properties['src'] : undefined;
    return EXIT;
  });
  return path;
};
