import type { PDFDocument, PDFObject } from 'mupdf';

/** A line of the outline. */
export interface OutlineItem {
  readonly title: string;
  /** Index of the page it leads to. */
  readonly page: number;
  readonly children: readonly OutlineItem[];
}

/** What is read of a finished PDF, whoever made it. */
export interface PdfFile {
  /** The XMP packet; absent when the file has none. */
  readonly xmp?: string;
  /** Of the information dictionary. */
  readonly title: string;
  /** Of the catalog. */
  readonly lang: string;
  readonly tagged: boolean;
  /** Page labels, in order: `iv`, `57`. */
  readonly pages: readonly string[];
  /** Text of each page, in the order in which it was painted; soft hyphens join the lines that they end. */
  readonly texts: readonly string[];
  /** Named destinations: id → index of the page. */
  readonly destinations: ReadonlyMap<string, number>;
  readonly outline: readonly OutlineItem[];
  /** Fonts that the text needs and that the file does not hold. */
  readonly missingFonts: readonly string[];
  readonly fonts: readonly string[];
}

/** Opens a PDF with MuPDF, which had no part in making it. */
export const readPdf = async (bytes: Uint8Array): Promise<PdfFile> => {
  const mupdf = await import('mupdf');
  const file = mupdf.Document.openDocument(bytes, 'application/pdf').asPDF();
  if (!file) throw new Error('Not a PDF');
  try {
    const root = file.getTrailer().get('Root');
    const packet = root.get('Metadata');
    const fonts = fontsOf(file);
    return {
      ...(packet.isStream() && { xmp: packet.readStream().asString() }),
      title: file.getMetaData('info:Title') ?? '',
      lang: nameOrText(root.get('Lang')),
      tagged: root.get('MarkInfo', 'Marked').toString() === 'true',
      ...pagesOf(file),
      destinations: destinationsOf(file, root.get('Dests')),
      outline: outlineOf(file.loadOutline() ?? []),
      fonts: [...fonts.keys()].sort(),
      missingFonts: [...fonts].filter(([, embedded]) => !embedded).map(([name]) => name),
    };
  } finally {
    file.destroy();
  }
};

const pagesOf = (file: PDFDocument): Pick<PdfFile, 'pages' | 'texts'> => {
  const pages: string[] = [];
  const texts: string[] = [];
  for (let index = 0; index < file.countPages(); index += 1) {
    const page = file.loadPage(index);
    const text = page.toStructuredText('preserve-whitespace');
    pages.push(page.getLabel());
    texts.push(text.asText().replace(/\u00ad\s*/gu, ''));
    text.destroy();
    page.destroy();
  }
  return { pages, texts };
};

const destinationsOf = (file: PDFDocument, table: PDFObject): ReadonlyMap<string, number> => {
  const pages = new Map<number, number>();
  for (let index = 0; index < file.countPages(); index += 1) pages.set(file.findPage(index).asIndirect(), index);
  const found = new Map<string, number>();
  if (!table.isDictionary()) return found;
  table.forEach((value, name) => {
    const place = value.isDictionary() ? value.get('D') : value;
    const page = place.isArray() ? pages.get(place.get(0).asIndirect()) : undefined;
    if (page !== undefined) found.set(String(name), page);
  });
  return found;
};

interface RawOutlineItem {
  readonly title: string | undefined;
  readonly page?: number;
  readonly down?: RawOutlineItem[];
}

const outlineOf = (items: readonly RawOutlineItem[]): readonly OutlineItem[] =>
  items.map(({ title, page, down }) => ({ title: title ?? '', page: page ?? -1, children: outlineOf(down ?? []) }));

/** The fonts of all pages by name, and whether the file holds them. */
const fontsOf = (file: PDFDocument): ReadonlyMap<string, boolean> => {
  const found = new Map<string, boolean>();
  const seen = new Set<number>();
  for (let index = 0; index < file.countPages(); index += 1) {
    const fonts = file.findPage(index).getInheritable('Resources').get('Font');
    if (!fonts.isDictionary()) continue;
    fonts.forEach((font) => {
      if (font.isIndirect() && seen.has(font.asIndirect())) return;
      if (font.isIndirect()) seen.add(font.asIndirect());
      found.set(nameOrText(font.get('BaseFont')).replace(/^[A-Z]{6}\+/, ''), isEmbedded(font));
    });
  }
  return found;
};

/** A Type 3 font is drawn by its own streams; others keep their program in a descriptor (ISO 32000-1, § 9.8, 9.9). */
const isEmbedded = (font: PDFObject): boolean => {
  if (nameOrText(font.get('Subtype')) === 'Type3') return true;
  const descriptor = font.get('DescendantFonts', 0, 'FontDescriptor');
  const own = descriptor.isDictionary() ? descriptor : font.get('FontDescriptor');
  return own.isDictionary() && ['FontFile', 'FontFile2', 'FontFile3'].some((key) => own.get(key).isStream());
};

const nameOrText = (value: PDFObject): string =>
  value.isName() ? value.asName() : value.isString() ? value.asString() : '';
