import { promisify } from 'node:util';
import { deflate, inflateSync } from 'node:zlib';
import { decodePDFRawStream, type PDFDocument, PDFName, type PDFPageLeaf, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';

const packed = promisify(deflate);
const contents = PDFName.of('Contents');

/** The contents of a file's pages, a character a byte: unpacked once for all that reads and changes them. */
export class PageContents {
  readonly #file: PDFDocument;
  readonly #texts = new Map<PDFPageLeaf, string>();
  readonly #changed = new Set<PDFPageLeaf>();

  constructor(file: PDFDocument) {
    this.#file = file;
  }

  /** Nothing when the content is not one stream, as Chromium writes it. */
  of(page: PDFPageLeaf): string | undefined {
    const known = this.#texts.get(page);
    if (known !== undefined) return known;
    const stream = this.#file.context.lookup(page.get(contents));
    if (!(stream instanceof PDFRawStream)) return undefined;
    const text = textOf(stream);
    this.#texts.set(page, text);
    return text;
  }

  set(page: PDFPageLeaf, text: string): void {
    this.#texts.set(page, text);
    this.#changed.add(page);
  }

  /** Puts what was changed into the file. The streams are packed side by side, beside other work. */
  async pack(): Promise<void> {
    await Promise.all([...this.#changed].map((page) => this.#pack(page)));
    this.#changed.clear();
  }

  async #pack(page: PDFPageLeaf): Promise<void> {
    const { context } = this.#file;
    const ref = page.get(contents);
    if (!(ref instanceof PDFRef)) throw new Error('The content of a page is no object of its own');
    const bytes = await packed(Buffer.from(this.#texts.get(page) ?? '', 'latin1'));
    context.assign(ref, PDFRawStream.of(context.obj({ Length: bytes.length, Filter: 'FlateDecode' }), bytes));
  }
}

/** The content of a stream, a character a byte. Chromium packs with Flate alone; pdf-lib would unpack ten times slower. */
export const textOf = (stream: PDFRawStream): string => {
  const isFlate = stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode');
  const bytes = isFlate ? inflateSync(stream.getContents()) : Buffer.from(decodePDFRawStream(stream).decode());
  return bytes.toString('latin1');
};
