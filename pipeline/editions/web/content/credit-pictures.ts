import type { Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { creditStatements, rdfaPrefixes } from '../metadata/rdfa.js';
import type { WebBook } from '../web-book.js';

/**
 * Says in RDFa whose a third-party picture is and under which licence, about the picture's own address: otherwise
 * the page's licence would read as the picture's (ccREL, § 4.2). The figure carries it, or a `span` around the picture.
 */
export const creditPictures = (web: WebBook, tree: Root): void => {
  visitParents(tree, { type: 'element', tagName: 'img' }, (img, ancestors) => {
    const path = String(img.properties['src']);
    const attribution = web.document.pictures.get(path)?.attribution;
    if (!attribution) return undefined;
    const about = [web.pictureFiles.get(path) ?? path];
    const figure = ancestors.findLast((node) => node.type === 'element' && node.tagName === 'figure');
    if (figure?.type === 'element') {
      Object.assign(figure.properties, { about, prefix: rdfaPrefixes });
      const caption = figure.children.find((child) => child.type === 'element' && child.tagName === 'figcaption');
      if (caption?.type === 'element') caption.children.push(...creditStatements(attribution));
      else figure.children.push(h('span', creditStatements(attribution)));
      return undefined;
    }
    const parent = ancestors.at(-1);
    const place = parent?.children.indexOf(img) ?? -1;
    parent?.children.splice(place, 1, h('span', { about, prefix: rdfaPrefixes }, img, creditStatements(attribution)));
    return [SKIP, place + 1];
  });
};
