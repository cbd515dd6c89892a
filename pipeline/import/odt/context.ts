import type { Element } from 'xast';
import type { Findings, Spot } from '../findings.js';
import type { Package } from '../package/open-package.js';
import type { Block, Inline } from '../text-document.js';
import type { Styles } from './styles.js';

/** What the handlers work with, and where they are in the document. */
export interface Context {
  readonly from: Package;
  readonly styles: Styles;
  readonly findings: Findings;
  /** Notes, by the id of their calls, as they are met. */
  readonly notes: Map<string, readonly Block[]>;
  /** How far each list has counted, by its identifier. */
  readonly counted: Map<string, number>;
  /** The paragraph that is being read. */
  spot: Spot;
  /** Frames anchored in the paragraph that is being read: they come after it. */
  frames: Block[];
  /** Places between paragraphs: they are those of the next one. */
  carried: Inline[];
  /** Reads what stands under a node as blocks: notes and frames hold some. */
  readonly blocks: (node: Element, context: Context) => Block[];
}

/** The same, for what stands apart from the paragraph that is being read. */
export const apart = (context: Context): Context => ({ ...context, spot: { words: '' }, frames: [], carried: [] });
