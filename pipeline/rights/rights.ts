/** What a licence asks of, or forbids to, the next person. */
export interface LicenseProperties {
  readonly attribution: boolean;
  readonly shareAlike: boolean;
  readonly nonCommercial: boolean;
  readonly noDerivatives: boolean;
  /** Free in the sense of freedomdefined.org: may be used, studied, changed and shared for any purpose. */
  readonly freeCulture: boolean;
}

/** One licence of the register. */
export interface License {
  /** SPDX id (`CC-BY-SA-4.0`) or `LicenseRef-…`. */
  readonly id: string;
  /** Canonical URI, the one that is stamped: `https://creativecommons.org/licenses/by-sa/4.0/`. Absent for some `LicenseRef-…`. */
  readonly uri?: string;
  readonly legalCode?: string;
  /** Official name: `Attribution - Partage dans les mêmes conditions 4.0 International`. */
  readonly name: Readonly<Record<'fr' | 'en', string>>;
  /** What credits show: `CC BY-SA 4.0`. */
  readonly shortName: string;
  readonly kind: 'license' | 'public-domain-dedication' | 'public-domain-mark' | 'all-rights-reserved';
  readonly properties: LicenseProperties;
}

/** A book's or an item's licence as written: one licence, or an SPDX expression over several. */
export interface LicenseExpression {
  /** Normalised SPDX expression: `CC-BY-SA-4.0`, `MIT OR Apache-2.0`. */
  readonly expression: string;
  /** Every licence it names, in order; at least one. */
  readonly licenses: readonly [License, ...License[]];
}

/** Title, author, source, licence of one item: CC's recommended attribution (TASL). */
export interface Attribution {
  readonly title?: string;
  readonly author: string;
  /** URL of the author, if given. */
  readonly authorUrl?: string;
  /** URL where the item was found. */
  readonly source?: string;
  readonly license: LicenseExpression;
  /** What was changed: `recadrée`. */
  readonly changes?: string;
}

/** On what grounds a book has what somebody else made, beside its licence. */
export interface Grounds {
  /** What its owner has agreed to, in words. */
  readonly permission?: string;
  /** French law's exception for short quotations. */
  readonly exception?: 'citation';
  /** Of texts: kept apart from the book's own, which is the rule, or merged into it. */
  readonly use?: 'quotation' | 'merged';
}

/** The one rights record of a book: what is stamped into every edition and read back from it. */
export interface RightsRecord {
  readonly license: LicenseExpression;
  readonly holder: string;
  /** Year of the copyright notice. */
  readonly year: number;
  /** Who must be named: the authors, joined in the book's language. */
  readonly attributionName: string;
  /** Page of the work, if known. */
  readonly attributionUrl?: string;
  /** `© 2026 Nom. Sous licence CC BY-SA 4.0.`, in the book's language. */
  readonly notice: string;
}
