import type { Root } from 'hast';
import { VFile } from 'vfile';
import type { Book } from '../book/book.js';
import type { Diagnostics } from '../diagnostics/diagnostics.js';
import type { Context } from './context.js';
import { elementsIn } from './html/elements-in.js';
import { normalizeHeadings } from './sections/headings.js';
import type { Chains } from './sections/read-file.js';

/**
 * The blurb of `book.md`, through the same transforms as the chapters. It is shown outside the book: only links to the
 * web lead somewhere, and it has no notes.
 */
export function toBlurb(book: Book, diagnostics: Diagnostics, chains: Chains): Root {
  const { path, text: value } = book.blurb;
  const context: Context = { book, diagnostics, path, lang: book.lang };
  const file = new VFile({ path, value, data: { context } });
  const tree = chains.html(chains.markdown(file), file);
  normalizeHeadings(tree, 0, context);
  for (const node of elementsIn(tree)) {
    delete node.properties['id'];
    if (node.tagName === 'a' && !/^(?:https?|mailto):/i.test(String(node.properties['href']))) {
      node.tagName = 'span';
      delete node.properties['href'];
    }
    node.children = node.children.filter(
      (child) => child.type !== 'element' || !(child.properties['dataNoteCall'] || child.properties['dataNote']),
    );
  }
  tree.children = tree.children.filter((child) => child.type !== 'element' || !child.properties['dataNote']);
  return tree;
}
