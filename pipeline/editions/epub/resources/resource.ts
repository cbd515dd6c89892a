/** One file of the publication beside its content documents. */
export interface Resource {
  /** Id in the manifest: an XML name. */
  readonly id: string;
  /** Name in the publication, ASCII: `images/four.jpg`. */
  readonly href: string;
  readonly mediaType: string;
  /** What it holds, or how to get that when its turn to be packed comes. */
  readonly content: string | Uint8Array | (() => Promise<Uint8Array>);
  /** EPUB manifest properties: `cover-image`. */
  readonly properties?: string;
}

/** Media types whose bytes deflating again would only cost time. */
export const isCompressed = (mediaType: string): boolean =>
  ['image/jpeg', 'image/png', 'image/gif', 'font/woff2'].includes(mediaType);
