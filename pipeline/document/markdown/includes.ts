import type { Nodes, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { type Context, contextOf, placeOf } from '../context.js';
import { placesOf, resolvePath } from '../html/picture-path.js';
import { countApart } from '../included-places.js';
import { withoutComments } from './comments.js';
import { excerpt, type FoundInclude, includesIn, readIncludeTag, replaceIncludes } from './include-tag.js';

/** Files in files, at most. */
const deepest = 8;

const mayInclude = /\{\{#|\{\{<|\{!|-8<-|\{%-?\s*include/;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Reads a text as a file of the manuscript is read. */
type Read = (file: VFile) => Root;

/**
 * Takes in what the includes of mdBook, Quarto, MkDocs, GitBook and Jekyll name, inside the book's folder: lines of code
 * into code and into HTML, chapters' texts in the place of a paragraph that is nothing but an include. What cannot be followed is reported, and stays as typed.
 *
 * @param read The chain of transforms of a whole file, for the texts that are taken in.
 */
export const includes = (read: Read) => () => (tree: Root, file: VFile) => {
  if (!mayInclude.test(String(file.value))) return;
  const context = contextOf(file);
  visit(tree, (node, index, parent) => {
    const blocks = blocksFor(node, file, context, read);
    if (blocks && parent && index !== undefined) {
      (parent.children as RootContent[]).splice(index, 1, ...blocks);
      return [SKIP, index + blocks.length];
    }
    if ((node.type === 'code' || node.type === 'html') && mayInclude.test(node.value))
      node.value = replaceIncludes(node.value, ({ tag, written }) => {
        if (tag.startsWith('\\')) return tag.slice(1);
        const text = textNamed(written, context)?.text;
        // In a block of code, shortcodes and tags are examples of themselves.
        if (text === undefined && (node.type === 'html' || !/^\{(?:\{<|%)/.test(tag)))
          context.diagnostics.add('include-not-followed', { path: written }, placeOf(context, node));
        return node.type === 'html' && text !== undefined ? escaped(text) : (text ?? tag);
      });
    return undefined;
  });
};

/** The excerpt that `file:2:10` names, and where it was found; nothing when it is not in the book's folder. */
function textNamed(written: string, { book, path: from }: Context): { text: string; path: string } | undefined {
  const tag = readIncludeTag(written);
  // MkDocs counts from the folder of the whole text.
  const path = [resolvePath(tag.path, from), ...placesOf(`/${tag.path}`, from)].find((place) =>
    book.included?.has(place),
  );
  const text = path === undefined ? undefined : excerpt(book.included?.get(path) ?? '', tag);
  return path === undefined || text === undefined ? undefined : { text, path };
}

/** What stands in the place of a paragraph that is nothing but includes, or of what a comment leaves on its line. */
function blocksFor(node: Nodes, file: VFile, context: Context, read: Read): RootContent[] | undefined {
  // In code, a tag is spoken of.
  if (node.type === 'paragraph' ? node.children.some(({ type }) => type === 'inlineCode') : node.type !== 'html')
    return undefined;
  const text = withoutComments(textOf(node)).trim();
  const tags = includesIn(text);
  if (tags.length === 0) return undefined;
  const isAlone = replaceIncludes(text, () => '').trim() === '';
  if (!isAlone) return node.type === 'html' ? undefined : report(tags, node, context);
  const depth = (file.data.depth ?? 0) + 1;
  const blocks = tags.map(({ written }) => {
    const found = depth > deepest ? undefined : textNamed(written, context);
    if (!found) return undefined;
    const { path, text: value } = found;
    const tree = read(new VFile({ path, value, data: { context: { ...context, path }, depth } }));
    if (context.included) countApart(tree, path, context.included);
    return tree.children;
  });
  return blocks.includes(undefined) ? report(tags, node, context) : blocks.flatMap((each) => each ?? []);
}

function report(tags: readonly FoundInclude[], node: Nodes, context: Context): undefined {
  for (const { written: path } of tags)
    context.diagnostics.add('include-not-followed', { path }, placeOf(context, node));
}

declare module 'vfile' {
  interface DataMap {
    /** How many files are open around this one. */
    depth: number;
  }
}
