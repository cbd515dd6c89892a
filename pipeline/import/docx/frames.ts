import type { Element } from 'xast';
import { allIn, childOf, findIn } from '../package/xml-elements.js';
import type { Box } from '../text-document.js';
import type { Context } from './context.js';

/** The frames of text of a drawing, each as what it holds. */
export function textBoxes(node: Element, context: Context): Box[] {
  if (!findIn(node, 'w:txbxContent')) return [];
  // What stands for a frame in older programs says the same again.
  const contents = allIn(node, 'w:txbxContent').filter((content) => !isAgain(node, content));
  return contents.map((content) => {
    const own: Context = { ...context, frames: [], carried: [], spot: { words: '' } };
    return { type: 'box', from: 'frame', blocks: context.blocks(content, own) };
  });
}

const isAgain = (node: Element, content: Element): boolean =>
  allIn(node, 'mc:AlternateContent').some((each) => {
    const fallback = childOf(each, 'mc:Fallback');
    return (
      childOf(each, 'mc:Choice') !== undefined &&
      fallback !== undefined &&
      allIn(fallback, 'w:txbxContent').includes(content)
    );
  });
