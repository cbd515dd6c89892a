import type { Node, Point, Position } from 'unist';
import { visit } from 'unist-util-visit';

/** Moves the places of a tree that was parsed from a piece of a file to where the piece stands in it. */
export function shiftPositions(tree: Node, start: Point): void {
  const shift = ({ line, column, offset }: Point): Point => ({
    line: line + start.line - 1,
    column: line === 1 ? column + start.column - 1 : column,
    ...(offset === undefined || start.offset === undefined ? {} : { offset: offset + start.offset }),
  });
  visit(tree, (node: Node) => {
    if (node.position)
      node.position = { start: shift(node.position.start), end: shift(node.position.end) } satisfies Position;
  });
}
