import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { contextOf } from '../context.js';
import { wordingFor } from '../wording.js';
import { elementsIn } from './elements-in.js';

/** The boxes of a task list say in words whether the task is done. */
export const taskLists = () => (tree: Root, file: VFile) => {
  const { task } = wordingFor(contextOf(file).lang);
  for (const { properties } of elementsIn(tree, 'input'))
    properties['ariaLabel'] = properties['checked'] ? task.done : task.open;
};
