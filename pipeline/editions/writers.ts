import type { Format, Writer } from './edition.js';

/**
 * The table of writers: a new edition is a new line here and a folder beside the others. Each is loaded when
 * it is first wanted. The PDF stands first because its page map feeds the EPUB's page-list.
 */
export const writers: Readonly<Record<Format, () => Promise<Writer>>> = {
  pdf: async () => (await import('./pdf/write-pdf.js')).writePdf,
  epub: async () => (await import('./epub/write-epub.js')).writeEpub,
  web: async () => (await import('./web/write-web.js')).writeWeb,
  source: async () => (await import('./source/write-source.js')).writeSource,
};
