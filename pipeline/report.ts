import { createHash } from 'node:crypto';
import { toHtml } from 'hast-util-to-html';
import { toString as toText } from 'hast-util-to-string';
import { bookFacts, type CatalogueEdition, type CatalogueEntry } from './catalogue/entry.js';
import { type MessageRecord, toRecord } from './diagnostics/report.js';
import type { Edition, EditionFile } from './editions/edition.js';
import type { Order, Publication } from './publish.js';
import type { Evidence } from './verification/evidence.js';
import { type Expected, expectedOf } from './verification/expected.js';

/** What an editor finds in `report.json`, beside a book's editions: what they are, what they were compared with, the proofs. */
export interface BookReport {
  readonly generator: string;
  readonly entry: CatalogueEntry;
  /** What the editions must say; the texts of the sections are left to the manuscript. */
  readonly expected: Omit<Expected, 'sections'>;
  readonly evidence: readonly Evidence[];
  readonly messages: readonly MessageRecord[];
}

/** The report of a publication. Editions of `previous` that this build did not make go on in it. */
export function bookReport(
  { book, document, cover, editions, evidence, diagnostics }: Publication,
  order: Order,
  covers: CatalogueEntry['covers'],
  earlier: CatalogueEntry['earlier'],
  previous: BookReport | undefined,
): BookReport {
  const { sections: _, ...expected } = expectedOf(book, document, order.draft);
  const made = new Set(editions.map(({ format }) => format));
  const kept = previous?.entry.editions.filter(({ format }) => !made.has(format)) ?? [];
  // Measured on the EPUB that most readers take: an EPUB that goes on keeps what was measured on it.
  const measured = editions.find(({ format }) => format === 'epub')?.accessibility;
  const accessibility = made.has('epub') ? measured : previous?.entry.accessibility;
  const entry: CatalogueEntry = {
    ...bookFacts(book),
    earlier,
    blurb: { html: toHtml(document.blurb), text: toText(document.blurb).replace(/\s+/g, ' ').trim() },
    words: document.words,
    ...(accessibility && { accessibility }),
    draft: order.draft,
    stale: false,
    covers,
    coverAlt: cover.alt,
    editions: [...editions.map((edition) => describe(edition, book.version)), ...kept],
  };
  return {
    generator: order.generator,
    entry,
    expected,
    evidence: [...evidence, ...(previous?.evidence.filter(({ format }) => !made.has(format)) ?? [])],
    messages: diagnostics.messages.map(toRecord),
  };
}

function describe(edition: Edition, version: string): CatalogueEdition {
  const { format, files } = edition;
  const main = files.find(({ path }) => path === 'read/index.html') ?? files[0];
  const further = format === 'pdf' ? files[1] : undefined;
  if (!main) throw new Error(`The ${edition.format} edition has no file`);
  return {
    format,
    href: main.path,
    mediaType: main.mediaType,
    bytes: format === 'web' ? files.reduce((sum, file) => sum + sizeOf(file), 0) : sizeOf(main),
    ...(format !== 'web' && { sha256: sha256(main) }),
    ...(further && { print: { href: further.path, bytes: sizeOf(further), sha256: sha256(further) } }),
    ...(edition.pages !== undefined && { pages: edition.pages }),
    version,
  };
}

/** The checksums of the files of a book, its web edition's excepted, earlier versions included, in the format of `sha256sum`. */
export const checksums = (entry: CatalogueEntry): string =>
  [...entry.editions, ...entry.earlier]
    .flatMap((edition) => [edition, ...(edition.print ? [edition.print] : [])])
    .flatMap(({ href, sha256: sum }) => (sum === undefined ? [] : [`${sum}  ${href}\n`]))
    .sort()
    .join('');

const isHeld = (content: EditionFile['content']): content is string | Uint8Array =>
  typeof content === 'string' || content instanceof Uint8Array;
const sizeOf = ({ content }: EditionFile): number => (isHeld(content) ? Buffer.byteLength(content) : content.bytes);
const sha256 = ({ content }: EditionFile): string =>
  isHeld(content) ? createHash('sha256').update(content).digest('hex') : content.sha256;

/** A report as it was written, by this version of the program or by an earlier one, which knew of no changes. */
export const parseReport = (text: string): BookReport => {
  const report = JSON.parse(text) as BookReport & { entry: Partial<Pick<CatalogueEntry, 'changes' | 'earlier'>> };
  return {
    ...report,
    expected: { ...report.expected, texts: report.expected.texts ?? [], files: report.expected.files ?? [] },
    entry: { ...report.entry, changes: report.entry.changes ?? [], earlier: report.entry.earlier ?? [] },
  };
};
