import type { Element, Nodes } from 'hast';

/** Whether a node is a plate, `figure.plate`: a picture that has a page of its own. */
export const isPlate = (node: Nodes): node is Element =>
  node.type === 'element' &&
  node.tagName === 'figure' &&
  Array.isArray(node.properties['className']) &&
  node.properties['className'].includes('plate');
