import { createHash } from 'node:crypto';
import { PDFBool, type PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { type Facts, publicationDate } from './facts.js';
import { type Claims, xmpPacket } from './xmp.js';

/**
 * Writes what the file says of the book: information dictionary, XMP, identifiers, language, title in the window.
 *
 * @param claims The standards that the file keeps to.
 */
export const setMetadata = (file: PDFDocument, facts: Facts, claims: Claims): void => {
  const { book, generator, source, archive } = facts;
  const date = publicationDate(book);
  file.setTitle(book.title, { showInWindowTitleBar: true });
  file.setAuthor(book.rights.attributionName);
  if (facts.blurb) file.setSubject(facts.blurb.slice(0, 500));
  if (book.subjects.length > 0) file.setKeywords(book.subjects.map(({ term }) => term));
  file.setCreator(generator);
  file.setProducer(generator);
  file.setCreationDate(date);
  file.setModificationDate(date);
  const { catalog, context } = file;
  catalog.set(PDFName.of('Lang'), PDFString.of(book.lang));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: PDFBool.True }));
  const packet = new TextEncoder().encode(xmpPacket(facts, claims));
  const metadata = PDFRawStream.of(context.obj({ Type: 'Metadata', Subtype: 'XML', Length: packet.length }), packet);
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
  // The first names the work for good, the second this content of it (ISO 32000-1, § 14.4).
  context.trailerInfo.ID = context.obj([
    digest(book.identifiers.uuid),
    digest(generator, JSON.stringify(book.rights), source, archive?.level ?? '', archive?.attachment?.content ?? ''),
  ]);
};

const digest = (...parts: readonly (string | Uint8Array)[]): PDFHexString => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return PDFHexString.of(hash.digest('hex').slice(0, 32));
};
