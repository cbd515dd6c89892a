import { AFRelationship, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { type Archive, type Facts, publicationDate } from './facts.js';

/** The name that the International Color Consortium gives the colours of screens. */
const condition = 'sRGB IEC61966-2.1';

/** Gives the file what PDF/A asks for beyond what Chromium writes: what its colours are, and the files that it holds (ISO 19005-3, § 6.2.3, 6.8). */
export const prepareArchive = async (
  file: PDFDocument,
  { profile, attachment }: Archive,
  { book }: Facts,
): Promise<void> => {
  const { catalog, context } = file;
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of(condition),
    Info: PDFString.of(condition),
    DestOutputProfile: context.register(context.flateStream(profile, { N: 3 })),
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]));
  if (!attachment) return;
  const { path, mediaType, content, description } = attachment;
  const date = publicationDate(book);
  await file.attach(content, path, {
    mimeType: mediaType,
    description,
    creationDate: date,
    modificationDate: date,
    afRelationship: AFRelationship.Source,
  });
};
