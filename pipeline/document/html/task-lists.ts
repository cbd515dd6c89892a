import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { wordsFor } from '../../language/words.js';
import { contextOf } from '../context.js';
import { elementsIn } from './elements-in.js';

/** The boxes of a task list say in words whether the task is done. */
export const taskLists = () => (tree: Root, file: VFile) => {
  const { task } = wordsFor(contextOf(file).lang).pages;
  for (const { properties } of elementsIn(tree, 'input'))
    properties['ariaLabel'] = properties['checked'] ? task.done : task.open;
};
