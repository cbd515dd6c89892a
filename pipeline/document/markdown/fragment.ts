import type { Data, Parent, RootContent } from 'mdast';
import type { Position } from 'unist';

/** Nodes that stand side by side, without the line ending that blocks get between them; its tag never reaches a book. */
export interface Fragment extends Parent {
  type: 'fragment';
  children: RootContent[];
  data: Data & { hName: typeof fragmentTag };
}

/** Not in `html/schema.ts`: the sanitiser leaves the content in its place. */
export const fragmentTag = 'x-fragment';

declare module 'mdast' {
  interface RootContentMap {
    fragment: Fragment;
  }
}

export const fragment = (children: RootContent[], position: Position | undefined): Fragment => ({
  type: 'fragment',
  children,
  data: { hName: fragmentTag },
  ...(position ? { position } : {}),
});
