import type { Format, Writer } from './edition.js';

/** How an edition is made. */
interface EditionRow {
  readonly load: () => Promise<Writer>;
  /** It refers to the pages of the PDF: it waits for that edition's page map. */
  readonly afterPdf?: true;
}

/** The table of writers: a new edition is a new line here and a folder beside the others. Each is loaded when it is first wanted. */
export const writers: Readonly<Record<Format, EditionRow>> = {
  pdf: { load: async () => (await import('./pdf/write-pdf.js')).writePdf },
  epub: { load: async () => (await import('./epub/write-epub.js')).writeEpub, afterPdf: true },
  'epub-compat': { load: async () => (await import('./epub/write-epub.js')).writeCompat, afterPdf: true },
  web: { load: async () => (await import('./web/write-web.js')).writeWeb },
  source: { load: async () => (await import('./source/write-source.js')).writeSource },
};

/** Loads the writers of these editions before they are wanted. */
export const loadWriters = (formats: readonly Format[]): Promise<unknown> =>
  Promise.all(formats.map((format) => writers[format].load()));
