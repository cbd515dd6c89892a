import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import {
  PDFCatalog,
  type PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFPageLeaf,
  PDFPageTree,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';

const compressed = promisify(deflate);

/** Objects that are packed together; readers unpack all of them to find one. */
const objectsPerStream = 200;

/** Where an object is: at an offset of the file, or at an index in an object stream (ISO 32000-1, § 7.5.8.3). */
type Entry = readonly [type: 1, offset: number, generation: number] | readonly [type: 2, stream: number, index: number];

/**
 * Writes a file with object streams and a cross-reference stream (ISO 32000-1, § 7.5.7 and 7.5.8). The library's own writer
 * looks through all objects for the place of each: its time grows with the square of the book.
 */
export const writeFile = async (file: PDFDocument): Promise<Uint8Array> => {
  await file.flush();
  const { context } = file;
  const out = new FileBytes();
  out.add(bytesOf(context.header), '\n');
  const loose: [PDFRef, PDFObject][] = [];
  for (const [ref, object] of context.enumerateIndirectObjects())
    if (standsAlone(ref, object)) out.addObject(ref, object);
    else loose.push([ref, object]);
  const chunks = Array.from({ length: Math.ceil(loose.length / objectsPerStream) }, (_, index) =>
    loose.slice(index * objectsPerStream, (index + 1) * objectsPerStream),
  );
  const last = context.largestObjectNumber;
  const packed = await Promise.all(chunks.map((chunk) => objectStream(context.obj({}), chunk)));
  for (const [index, stream] of packed.entries()) {
    const ref = PDFRef.of(last + 1 + index);
    out.addObject(ref, stream);
    for (const [at, [{ objectNumber }]] of chunks[index]?.entries() ?? [])
      out.entries.set(objectNumber, [2, ref.objectNumber, at]);
  }
  const table = PDFRef.of(last + 1 + packed.length);
  const start = out.length;
  out.entries.set(table.objectNumber, [1, start, 0]);
  out.addObject(table, await crossReferences(trailerOf(file), out.entries, table.objectNumber + 1));
  out.add(`startxref\n${start}\n%%EOF\n`);
  return out.bytes();
};

/** Streams cannot be packed; the catalog and the pages are not, so that readers have them at once. */
const standsAlone = (ref: PDFRef, object: PDFObject): boolean =>
  object instanceof PDFStream ||
  object instanceof PDFCatalog ||
  object instanceof PDFPageLeaf ||
  object instanceof PDFPageTree ||
  ref.generationNumber !== 0;

/** The bytes of a file as they come, and where its objects are. */
class FileBytes {
  readonly #pieces: Uint8Array[] = [];
  readonly entries = new Map<number, Entry>();
  length = 0;

  add(...pieces: readonly (Uint8Array | string)[]): void {
    for (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece;
      this.#pieces.push(bytes);
      this.length += bytes.length;
    }
  }

  addObject({ objectNumber, generationNumber }: PDFRef, object: PDFObject): void {
    this.entries.set(objectNumber, [1, this.length, generationNumber]);
    this.add(`${objectNumber} ${generationNumber} obj\n`, bytesOf(object), '\nendobj\n\n');
  }

  bytes(): Uint8Array {
    return new Uint8Array(Buffer.concat(this.#pieces));
  }
}

const bytesOf = (written: Pick<PDFObject, 'sizeInBytes' | 'copyBytesInto'>): Uint8Array => {
  const bytes = new Uint8Array(written.sizeInBytes());
  written.copyBytesInto(bytes, 0);
  return bytes;
};

const objectStream = async (dict: PDFDict, objects: readonly [PDFRef, PDFObject][]): Promise<PDFRawStream> => {
  const written = objects.map(([, object]) => Buffer.concat([bytesOf(object), Buffer.from('\n')]));
  let offset = 0;
  const places = objects.map(([{ objectNumber }], index) => {
    const place = `${objectNumber} ${offset}`;
    offset += written[index]?.length ?? 0;
    return place;
  });
  const head = Buffer.from(`${places.join(' ')}\n`);
  dict.set(PDFName.of('Type'), PDFName.of('ObjStm'));
  dict.set(PDFName.of('N'), PDFNumber.of(objects.length));
  dict.set(PDFName.of('First'), PDFNumber.of(head.length));
  return packedStream(dict, Buffer.concat([head, ...written]));
};

/** Root, Info and ID of the file, for its last object. */
const trailerOf = ({ context }: PDFDocument): PDFDict => {
  const { Root, Info, ID } = context.trailerInfo;
  return context.obj({ Type: 'XRef', ...(Root && { Root }), ...(Info && { Info }), ...(ID && { ID }) });
};

/** A row for every object number from 0: free ones are told as such. */
const crossReferences = (dict: PDFDict, entries: ReadonlyMap<number, Entry>, size: number): Promise<PDFRawStream> => {
  const widths = [1, 4, 2] as const;
  const rows = Buffer.alloc(size * 7);
  for (let number = 0; number < size; number += 1) {
    const [type, second, third] = entries.get(number) ?? [0, 0, number === 0 ? 65_535 : 0];
    rows.writeUInt8(type, number * 7);
    rows.writeUInt32BE(second, number * 7 + 1);
    rows.writeUInt16BE(third, number * 7 + 5);
  }
  dict.set(PDFName.of('Size'), PDFNumber.of(size));
  dict.set(PDFName.of('W'), dict.context.obj([...widths]));
  return packedStream(dict, rows);
};

const packedStream = async (dict: PDFDict, content: Uint8Array): Promise<PDFRawStream> => {
  const packed = await compressed(content);
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  dict.set(PDFName.of('Length'), PDFNumber.of(packed.length));
  return PDFRawStream.of(dict, packed);
};
