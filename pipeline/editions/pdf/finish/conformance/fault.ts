/** What keeps a file from PDF/UA-1. */
export interface PdfUaFault {
  /** Clause of ISO 14289-1 and number of veraPDF's test of it: `7.4.2-1`. */
  readonly rule: string;
  /** Index of the page, where it is known. */
  readonly sheet?: number;
}
