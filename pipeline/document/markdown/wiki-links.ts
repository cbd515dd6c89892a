import type { Image, Link, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Book } from '../../book/book.js';
import { type Context, contextOf } from '../context.js';
import { resolvePath } from '../html/picture-path.js';

/** `[[Page]]`, `[[Page#Titre|mots]]`, `![[image.png|300]]`; the bar may be escaped, as in a table. */
const written = /(!?)\[\[(?=[^\s"'[\]|])([^[\]|\n]+?)\\?(?:\|([^[\]\n]+?))?\]\]/g;
const pictureName = /\.(?:png|jpe?g|gif|webp|svg|avif|bmp|tiff?)$/i;
const sizes = /^\d+(?:x\d+)?$/;

/**
 * The links of Obsidian and of other wikis: `sections/sought-links.ts` finds the chapter or the heading that each names
 * (`data-wiki`), when the whole book has been read. What is embedded by `![[…]]` is a picture, or a link to the page.
 */
export const wikiLinks = () => (tree: Root, file: VFile) => {
  if (!String(file.value).includes('[[')) return;
  const context = contextOf(file);
  visit(tree, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'linkReference') return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return;
    const parts = split(node, context);
    if (!parts) return;
    (parent.children as RootContent[]).splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
};

/** A text cut at its links; nothing when it has none. */
function split(node: Text, context: Context): PhrasingContent[] | undefined {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(written)) {
    const [whole, mark, target = '', label] = match;
    // `liste[[1]]` is code that was not marked as such; `[[https://…]]` is no page.
    if (/[\p{L}\p{N}_)\]]$/u.test(node.value.slice(0, match.index)) || target.includes('://')) continue;
    if (match.index > from) parts.push({ ...node, value: node.value.slice(from, match.index) });
    const made = mark === '!' && pictureName.test(target) ? picture(target, label, context) : link(target, label);
    parts.push({ ...made, ...(node.position && { position: node.position }) });
    from = match.index + whole.length;
  }
  if (from === 0) return undefined;
  return from < node.value.length ? [...parts, { ...node, value: node.value.slice(from) }] : parts;
}

/** Says the words that it was given, else the heading or the page that it names. */
function link(target: string, label: string | undefined): Link {
  const [page = '', ...headings] = target.split('#');
  const heading = headings.at(-1)?.replace(/^\^.*/, '');
  const words = label?.trim() || heading || page.replace(/\.md$/i, '').split('/').at(-1) || target;
  return {
    type: 'link',
    url: '',
    children: [{ type: 'text', value: words }],
    data: { hName: 'a', hProperties: { dataWiki: target } },
  };
}

/** A picture may be named by its file alone, wherever it lies. */
function picture(target: string, label: string | undefined, { book, path }: Context): Image {
  const found = pathOf(target, path, book);
  const alt = label === undefined || sizes.test(label.trim()) ? '' : label.trim();
  return { type: 'image', url: found === undefined ? encodeURI(target) : `/${encodeURI(found)}`, title: null, alt };
}

function pathOf(target: string, from: string, book: Book): string | undefined {
  const exact = [resolvePath(target, from), resolvePath(`/${target}`, from)].find((path) => book.pictures.has(path));
  if (exact !== undefined) return exact;
  const named = [...book.pictures.keys()].filter((path) => `/${path}`.endsWith(`/${target.normalize('NFC')}`));
  return named.length === 1 ? named[0] : undefined;
}
