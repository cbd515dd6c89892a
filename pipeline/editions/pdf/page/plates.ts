import type { ElementContent } from 'hast';
import { isPlate } from '../../plate.js';

/** Plates, one each, and the stretches between them that are more than white space; one stretch when there is no plate. */
export const stretchesOf = (blocks: readonly ElementContent[]): readonly (readonly ElementContent[])[] => {
  if (!blocks.some(isPlate)) return [blocks];
  const stretches: ElementContent[][] = [];
  let open: ElementContent[] | undefined;
  for (const block of blocks) {
    if (isPlate(block)) {
      stretches.push([block]);
      open = undefined;
    } else if (open) open.push(block);
    else if (block.type !== 'text' || block.value.trim() !== '') {
      open = [block];
      stretches.push(open);
    }
  }
  return stretches;
};
