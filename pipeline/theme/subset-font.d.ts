/* Neither package ships types; this is what is used of them here. */

declare module 'subset-font' {
  export interface SubsetOptions {
    readonly targetFormat?: 'truetype' | 'sfnt' | 'woff' | 'woff2';
    /** OpenType feature tags; absent: all. */
    readonly keepFeatures?: string[];
    /** `name` records beyond the usual ones (0 to 6). */
    readonly preserveNameIds?: number[];
    readonly noHinting?: boolean;
    readonly dropTables?: string[];
  }
  // biome-ignore lint/style/noDefaultExport: it is how the package exports it
  export default function subsetFont(font: Uint8Array, text: string, options?: SubsetOptions): Promise<Buffer>;
}

declare module 'wawoff2' {
  const wawoff2: {
    compress(font: Uint8Array): Promise<Uint8Array>;
    decompress(font: Uint8Array): Promise<Uint8Array>;
  };
  // biome-ignore lint/style/noDefaultExport: it is how the package exports it
  export default wawoff2;
}
