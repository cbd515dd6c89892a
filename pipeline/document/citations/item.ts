/** A name, in CSL-JSON (CSL 1.0.2, Appendix IV). */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly 'non-dropping-particle'?: string;
  readonly 'dropping-particle'?: string;
  readonly suffix?: string;
  /** Of an organisation. */
  readonly literal?: string;
}

/** A date, or a range of two; what cannot be read is kept as typed. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly circa?: boolean;
  readonly season?: number;
  readonly literal?: string;
}

/** A work as citeproc wants it: CSL-JSON. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly [variable: string]: string | number | CslDate | readonly CslName[] | undefined;
}
