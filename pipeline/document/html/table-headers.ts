import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { contextOf, placeOf } from '../context.js';
import { isBlank } from './elements.js';
import { elementsIn } from './elements-in.js';

/** Tells the author of tables none of whose head cells says anything: read aloud, their columns have no names. */
export const tableHeaders = () => (tree: Root, file: VFile) => {
  const context = contextOf(file);
  for (const table of elementsIn(tree, 'table')) {
    const isNamed = elementsIn(table, 'th').some((cell) => cell.children.some((child) => !isBlank(child)));
    const isLayout = table.properties['role'] === 'presentation';
    if (!isNamed && !isLayout) context.diagnostics.add('table-without-header', {}, placeOf(context, table));
  }
};
