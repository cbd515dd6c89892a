import type { PDFDocument, PDFObject } from 'mupdf';

/** A line of the outline. */
export interface OutlineItem {
  readonly title: string;
  /** Index of the page it leads to. */
  readonly page: number;
  readonly children: readonly OutlineItem[];
}

/** A line of text, with its distance from the top of the page in points. */
export interface PdfLine {
  readonly y: number;
  readonly text: string;
}

export interface PdfPlace {
  /** Index of the page. */
  readonly page: number;
  /** Distance from the top of the page, in points. */
  readonly y: number;
}

/** A file that the PDF holds and that belongs to it as a whole (ISO 19005-3, § 6.8). */
export interface PdfAttachment {
  readonly name: string;
  /** `Source`, `Data`, … */
  readonly relationship: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
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
  /** Lines of each page, in the order in which they were painted. */
  readonly lines: readonly (readonly PdfLine[])[];
  /** Named destinations. */
  readonly destinations: ReadonlyMap<string, PdfPlace>;
  readonly outline: readonly OutlineItem[];
  readonly attachments: readonly PdfAttachment[];
  /** Colour space of the profile that says what the colours are: `RGB`; absent when the file does not say. */
  readonly intent?: string;
  /** Fonts that the text needs and that the file does not hold. */
  readonly missingFonts: readonly string[];
  readonly fonts: readonly string[];
}

/** Opens a PDF with MuPDF, which had no part in making it. */
export const readPdf = async (bytes: Uint8Array): Promise<PdfFile> => {
  const mupdf = await import('mupdf');
  // Its remarks on the file's syntax would go to the terminal.
  mupdf.setLog(() => undefined);
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
      attachments: attachmentsOf(root.get('AF')),
      ...intentOf(root.get('OutputIntents')),
      fonts: [...fonts.keys()].sort(),
      missingFonts: [...fonts].filter(([, embedded]) => !embedded).map(([name]) => name),
    };
  } finally {
    file.destroy();
  }
};

/** What is used of MuPDF's structured text. */
interface StructuredPage {
  readonly blocks: readonly { readonly lines?: readonly { readonly y: number; readonly text: string }[] }[];
}

const pagesOf = (file: PDFDocument): Pick<PdfFile, 'pages' | 'lines'> => {
  const pages: string[] = [];
  const lines: (readonly PdfLine[])[] = [];
  for (let index = 0; index < file.countPages(); index += 1) {
    const page = file.loadPage(index);
    const text = page.toStructuredText('preserve-whitespace');
    const { blocks } = JSON.parse(text.asJSON()) as StructuredPage;
    pages.push(page.getLabel());
    lines.push(blocks.flatMap((block) => (block.lines ?? []).map(({ y, text: line }) => ({ y, text: line }))));
    text.destroy();
    page.destroy();
  }
  return { pages, lines };
};

const destinationsOf = (file: PDFDocument, table: PDFObject): ReadonlyMap<string, PdfPlace> => {
  const pages = new Map<number, { readonly page: number; readonly top: number }>();
  for (let index = 0; index < file.countPages(); index += 1) {
    const page = file.findPage(index);
    pages.set(page.asIndirect(), { page: index, top: page.getInheritable('MediaBox').get(3).asNumber() });
  }
  const found = new Map<string, PdfPlace>();
  if (!table.isDictionary()) return found;
  table.forEach((value, name) => {
    const place = value.isDictionary() ? value.get('D') : value;
    const page = place.isArray() ? pages.get(place.get(0).asIndirect()) : undefined;
    if (page) found.set(String(name), { page: page.page, y: page.top - place.get(3).asNumber() });
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

const attachmentsOf = (files: PDFObject): readonly PdfAttachment[] => {
  const found: PdfAttachment[] = [];
  if (!files.isArray()) return found;
  files.forEach((file) => {
    const stream = file.get('EF', 'F');
    if (!stream.isStream()) return;
    found.push({
      name: nameOrText(file.get('UF')),
      relationship: nameOrText(file.get('AFRelationship')),
      mediaType: nameOrText(stream.get('Subtype')),
      content: Uint8Array.from(stream.readStream().asUint8Array()),
    });
  });
  return found;
};

/** Of the output intent of PDF/A; bytes 16 to 19 of a profile tell its colour space (ICC.1, § 7.2.6). */
const intentOf = (intents: PDFObject): Pick<PdfFile, 'intent'> => {
  const found: string[] = [];
  if (intents.isArray())
    intents.forEach((intent) => {
      const profile = intent.get('DestOutputProfile');
      if (nameOrText(intent.get('S')) === 'GTS_PDFA1' && profile.isStream())
        found.push(Buffer.from(profile.readStream().asUint8Array()).toString('latin1', 16, 20).trim());
    });
  const [intent] = found;
  return intent === undefined ? {} : { intent };
};

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
