import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

const packed = promisify(deflate);
const filter = PDFName.of('Filter');

/**
 * Packs the streams that are not packed yet, side by side, while other work goes on; but for the record, which programs
 * that know nothing of PDF look for (ISO 16684-1).
 */
export const packStreams = async ({ context }: PDFDocument): Promise<void> => {
  const loose = context
    .enumerateIndirectObjects()
    .flatMap(([ref, stream]) => (stream instanceof PDFRawStream && isLoose(stream) ? [{ ref, stream }] : []));
  await Promise.all(
    loose.map(async ({ ref, stream }) => {
      const bytes = await packed(stream.getContents());
      stream.dict.set(filter, PDFName.of('FlateDecode'));
      stream.dict.set(PDFName.of('Length'), context.obj(bytes.length));
      context.assign(ref, PDFRawStream.of(stream.dict, bytes));
    }),
  );
};

const isLoose = ({ dict }: PDFRawStream): boolean =>
  !dict.has(filter) && dict.get(PDFName.of('Type')) !== PDFName.of('Metadata');
