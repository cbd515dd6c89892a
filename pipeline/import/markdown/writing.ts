import type { FootnoteDefinition, Image, PhrasingContent } from 'mdast';
import type { Findings, Spot } from '../findings.js';
import type { Places } from './places.js';

/** Gives pictures their names in the book. */
export interface PictureNames {
  /** The picture of a part of the package; nothing, and told, when no edition could show it. */
  image(part: string, alt: string | undefined, spot: Spot): Image | [];
}

/** The notes of one file. */
export interface NoteNames {
  call(id: string): PhrasingContent[];
  definitions(): FootnoteDefinition[];
}

/** What the handlers that write one file of Markdown work with. */
export interface Writing {
  readonly places: Places;
  readonly pictures: PictureNames;
  readonly notes: NoteNames;
  readonly findings: Findings;
  /** The paragraph that is being written. */
  readonly spot: Spot;
  /** Whether the block itself carries the anchors of what it holds, as headings and figures do. */
  readonly ownsAnchors: boolean;
  /** Whether an anchor has not been written yet: many places may have the same. */
  isFirst(anchor: string): boolean;
}
