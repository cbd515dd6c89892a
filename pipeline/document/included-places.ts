import type { Node, Point, Position } from 'unist';
import { visit } from 'unist-util-visit';
import type { Place } from '../diagnostics/diagnostics.js';

/**
 * Places in texts that a file takes in. Of a place, only its numbers come through all transforms, so the lines of the
 * n-th text are counted from n times a number that no file has lines enough to reach.
 */
const apart = 10_000_000;

/**
 * Counts the lines of a tree that was read from another file apart from those of the file that takes it in. It has no
 * offsets any more: they would be looked up in the wrong text.
 *
 * @param included Paths of the texts taken in so far: `path` is added.
 */
export function countApart(tree: Node, path: string, included: string[]): void {
  const first = included.push(path) * apart;
  const moved = ({ line, column }: Point): Point => ({ line: line + first, column });
  visit(tree, ({ position }) => {
    // What it takes in itself is counted apart already.
    if (position && position.start.line < apart)
      Object.assign(position, { start: moved(position.start), end: moved(position.end) });
  });
}

/** Where something was written: in the file itself, or in one of the texts that it takes in. */
export function writtenPlace(file: string, included: readonly string[], at: Position | undefined): Place {
  const text = at && included[Math.floor(at.start.line / apart) - 1];
  if (!at || text === undefined) return { file, at };
  const written = ({ line, column }: Point): Point => ({ line: line % apart, column });
  return { file: text, at: { start: written(at.start), end: written(at.end) } };
}
