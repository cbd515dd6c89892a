import type { Format, Writer } from './edition.js';
import { writeEpub } from './epub/write-epub.js';
import { writePdf } from './pdf/write-pdf.js';
import { writeSource } from './source/write-source.js';
import { writeWeb } from './web/write-web.js';

/**
 * The table of writers: a new edition is a new line here and a folder beside the others.
 * The PDF stands first because its page map feeds the EPUB's page-list.
 */
export const writers: Readonly<Record<Format, Writer>> = {
  pdf: writePdf,
  epub: writeEpub,
  web: writeWeb,
  source: writeSource,
};
