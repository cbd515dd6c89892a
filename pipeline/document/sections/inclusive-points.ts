import type { Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import type { Book } from '../../book/book.js';
import { houseOf } from '../../language/typography/house.js';
import { placeOf } from '../context.js';
import type { Draft } from './draft.js';

const point = /(?<=\p{L})[·⋅‧•](?=\p{L})/gu;
const opaque = new Set(['code', 'kbd', 'samp', 'pre', 'math']);

interface Use {
  readonly draft: Draft;
  readonly node: Text;
}

/** Warns when French text writes inclusive forms with several points: the eye stumbles, and a search misses half of them. */
export function checkInclusivePoints(drafts: readonly Draft[], book: Book): void {
  if (houseOf(book.typography).inclusive !== 'keep') return;
  const uses = new Map<string, Use[]>();
  for (const draft of drafts) {
    if (draft.generated || !/^fr\b/i.test(draft.context.lang)) continue;
    for (const tree of [draft.tree, ...draft.notes.map((note) => note.tree)]) collect(tree, draft, uses);
  }
  const [most, ...others] = [...uses].toSorted(([, a], [, b]) => b.length - a.length);
  if (!most) return;
  for (const [sign, [first]] of others) {
    const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    if (first)
      first.draft.context.diagnostics.add(
        'inclusive-points-mixed',
        { sign, code, usual: most[0], times: most[1].length },
        placeOf(first.draft.context, first.node),
      );
  }
}

function collect(tree: Root, draft: Draft, uses: Map<string, Use[]>): void {
  visit(tree, (node) => {
    if (node.type === 'element' && (opaque.has(node.tagName) || node.properties['lang'] !== undefined)) return 'skip';
    if (node.type === 'text')
      for (const [sign] of node.value.matchAll(point)) {
        const known = uses.get(sign);
        if (known) known.push({ draft, node });
        else uses.set(sign, [{ draft, node }]);
      }
    return true;
  });
}
