import type { PictureResource } from '../resources/pictures.js';
import type { Resource } from '../resources/resource.js';
import type { SpineDocument } from './documents.js';

/** What content documents are made of and refer to. */
export interface Content {
  readonly documents: readonly SpineDocument[];
  readonly pictures: readonly PictureResource[];
  /** What else they show. */
  readonly resources: readonly Resource[];
}
