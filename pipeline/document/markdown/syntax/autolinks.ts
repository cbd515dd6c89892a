import type { Nodes, Root } from 'mdast';
import type { Extension, Transform } from 'mdast-util-from-markdown';
import type { Processor } from 'unified';

const sign = /@|www\.|:\/\//i;
const mayHoldAddress = (node: Nodes): boolean =>
  node.type === 'text' ? sign.test(node.value) : 'children' in node && node.children.some(mayHoldAddress);

/** Runs a transform on the blocks that may hold an address. */
const onAddresses =
  (transform: Transform): Transform =>
  (tree) => {
    for (const [index, child] of tree.children.entries()) {
      if (!mayHoldAddress(child)) continue;
      const part: Root = { type: 'root', children: [child] };
      transform(part);
      tree.children.splice(index, 1, ...part.children);
    }
    return undefined;
  };

/**
 * Makes remark-gfm look for bare addresses only where there may be one: searching every word of a novel for them takes
 * as long as parsing it. Comes right after remark-gfm.
 */
export function sparingAutolinks(this: Processor): void {
  const data = this.data();
  const spare = (extension: Extension): Extension =>
    extension.transforms ? { ...extension, transforms: extension.transforms.map(onAddresses) } : extension;
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((each) =>
    Array.isArray(each) ? each.map(spare) : spare(each),
  );
}
