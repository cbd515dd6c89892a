import type { Html, PhrasingContent, Root } from 'mdast';
import type { Processor } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Fragment, fragment } from './fragment.js';
import { isHtmlName } from './html-names.js';
import { shiftPositions } from './shift-positions.js';

const opening = /^<([A-Za-z][\w-]*)(\s[^<>]*|\s(?:[^<>"']|"[^"]*"|'[^']*')*)>$/;
const attribute = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

interface Captioned {
  readonly name: string;
  readonly caption: string;
}

/** `<Listing number="3-1" caption="Un programme">`: the words that a reader sees, as Markdown. */
function captionOf(node: Html): Captioned | undefined {
  const match = opening.exec(node.value.trim());
  const name = match?.[1];
  if (name === undefined || isHtmlName(name)) return undefined;
  const attributes = new Map(
    [...(match?.[2] ?? '').matchAll(attribute)].map(([, key = '', a, b]) => [key.toLowerCase(), a ?? b ?? '']),
  );
  const caption = attributes.get('caption') ?? attributes.get('title');
  const number = attributes.get('number');
  const file = attributes.get('file-name') ?? attributes.get('filename');
  const label = number === undefined ? undefined : `${name} ${number}`;
  const words = [label, file === undefined ? undefined : `\`${file}\``, caption].filter(
    (part) => part !== undefined && part !== '',
  );
  return words.length === 0 ? undefined : { name, caption: words.join('. ') };
}

/** An element of the author's own that carries a caption becomes a figure with this caption. */
export function captionedElements(this: Processor) {
  const parse = (text: string): Root => this.parse(text) as Root;
  return (tree: Root, file: VFile) => {
    if (!String(file.value).includes('</')) return;
    const open: Captioned[] = [];
    visit(tree, 'html', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const captioned = captionOf(node);
      if (captioned && String(node.value).trim().startsWith('<')) {
        open.push(captioned);
        node.value = `<figure class="${captioned.name.toLowerCase()}">`;
        return;
      }
      const last = open.at(-1);
      if (!last || node.value.trim() !== `</${last.name}>`) return;
      open.pop();
      parent.children[index] = closing(node, last, parse);
      return SKIP;
    });
  };
}

function closing(node: Html, { caption }: Captioned, parse: (text: string) => Root): Fragment {
  const tree = parse(caption);
  if (node.position) shiftPositions(tree, node.position.start);
  const words = tree.children.flatMap((child): PhrasingContent[] => (child.type === 'paragraph' ? child.children : []));
  const tag = (value: string): Html => ({ type: 'html', value, ...(node.position ? { position: node.position } : {}) });
  return fragment([tag('<figcaption>'), ...words, tag('</figcaption></figure>')], node.position);
}
