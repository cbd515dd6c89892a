import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf } from '../context.js';
import { wordingFor } from '../wording.js';

/** The boxes of a task list say in words whether the task is done. */
export const taskLists = () => (tree: Root, file: VFile) => {
  const { task } = wordingFor(contextOf(file).lang);
  visit(tree, { type: 'element', tagName: 'input' }, (node) => {
    node.properties['ariaLabel'] = node.properties['checked'] ? task.done : task.open;
  });
};
