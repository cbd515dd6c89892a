/** One face that a theme brings. */
export interface Face {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** File name inside the theme's `fonts/`. */
  readonly file: string;
  /** SFNT bytes, whole. */
  readonly data: Uint8Array;
  /** SPDX id: `OFL-1.1`. */
  readonly license: string;
  /** Editions that embed it. */
  readonly editions: readonly ('epub' | 'pdf' | 'web')[];
}

/** The colours of one collection (covers, part pages, headpieces). */
export interface Palette {
  readonly day: string;
  readonly night: string;
  readonly ink: string;
  /** Light to dark. */
  readonly tones: readonly [string, string, string, string];
  readonly disc: string;
  readonly moon: string;
}

/** A theme: style sheets, faces and drawings. No code. */
export interface Theme {
  readonly name: string;
  /** Style sheets, without `@font-face` rules: each writer makes its own from `faces`. */
  readonly css: { readonly epub: string; readonly pdf: string; readonly web: string; readonly site: string };
  readonly faces: readonly Face[];
  /** By collection title folded to ASCII lower case (`essais`, `bandes dessinees`), and `default`. */
  readonly palettes: Readonly<Record<string, Palette>> & { readonly default: Palette };
  /** SVG drawings by name: `scene`, `leaf`, `copy`, `change`, `name`, `share`. */
  readonly ornaments: Readonly<Record<string, string>>;
}

/** A book's cover, in the two forms that editions need. */
export interface Cover {
  /** JPEG or PNG bytes, at least 1400 px wide when drawn. */
  readonly raster: {
    readonly mediaType: 'image/jpeg' | 'image/png';
    readonly data: Uint8Array;
    readonly width: number;
    readonly height: number;
  };
  /** The drawing, when it was drawn here (its text is outlined by no one: it needs the theme's faces). */
  readonly svg?: string;
  /** Alternative text. */
  readonly alt: string;
}
