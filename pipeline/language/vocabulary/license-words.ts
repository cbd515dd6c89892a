/** What a book says of its licence, in one language. */
export interface LicenseWords {
  /** Around the short name of a licence inside a sentence: `sous licence CC BY 4.0`. */
  readonly under: { readonly before: string; readonly after: string };
  /** The copyright notice of the imprint and of every stamp; licences come by their short names. */
  readonly notice: {
    readonly licensed: (holder: string, year: number, license: string) => string;
    readonly dedicated: (holder: string, license: string) => string;
    readonly publicDomain: (license: string) => string;
    readonly reserved: (holder: string, year: number) => string;
  };
  /** What one may do and must do: what Creative Commons' deeds say, in fewer words. */
  readonly plain: {
    readonly reserved: Plain;
    readonly publicDomain: Plain;
    /** Opens the box of a free licence; of one that forbids something. */
    readonly free: string;
    readonly limited: string;
    readonly freedoms: Readonly<Record<Freedoms, string>>;
    readonly name: (author: string) => string;
    readonly nameUnchanged: (author: string) => string;
    readonly shareAlike: string;
  };
  /** Before the licence's full name. */
  readonly legal: string;
  readonly exceptions: Readonly<Record<'pictures' | 'texts' | 'both', string>>;
  readonly creativeCommons: {
    /** The deed in this language: `deed.de`. */
    readonly deed: string;
    /** Absent where Creative Commons has none, and where the register gives them for every version (French, English). */
    readonly names: CreativeCommonsNames | undefined;
  };
}

/** A sentence that stands out, and what follows it. */
interface Plain {
  readonly head: string;
  readonly text: string;
}

/** What a licence lets people do: everything, not trade, not change. */
export type Freedoms = 'all' | 'nonCommercial' | 'noDerivatives' | 'nonCommercialNoDerivatives';

/** Official names of the licences 4.0 and of CC0, as Creative Commons' own translations give them. */
export interface CreativeCommonsNames {
  readonly by: string;
  readonly nc: string;
  readonly nd: string;
  readonly sa: string;
  /** Between the elements. */
  readonly join: string;
  readonly international: string;
  readonly zero: string;
}
