/** One face that a theme brings. */
export interface Face {
  readonly family: string;
  readonly weight: number;
  /** Of a family that has no bold: the bold weight that this face stands in for as well. */
  readonly boldAs?: number;
  readonly style: 'normal' | 'italic';
  /** File name inside the theme's `fonts/`. */
  readonly file: string;
  /** SFNT bytes, whole. */
  readonly data: Uint8Array;
  /** SPDX id: `OFL-1.1`. */
  readonly license: string;
  /** Family name that a changed copy of the file bears, when the family's own is reserved (SIL OFL 1.1, § 3). */
  readonly renamed?: string;
  /** Code points that it draws: a face that draws none of a book's characters need not be embedded. */
  readonly coverage: ReadonlySet<number>;
  /** All that is ever asked of it, whatever else the text holds; absent: the text's characters. */
  readonly only?: string;
  /** Of a face that stands in for others: what it is asked for, as CSS writes it. */
  readonly unicodeRange?: string;
  /** Editions that embed it. */
  readonly editions: readonly ('epub' | 'pdf' | 'web')[];
}

/** Where a family comes from, for the colophon and the credits. */
interface FontFamily {
  readonly family: string;
  readonly author: string;
  readonly source?: string;
  /** SPDX id. */
  readonly license: string;
  /** Fonts of the reader's device that stand in while the family's files arrive, the best first. */
  readonly standIns: readonly StandIn[];
}

/** Fonts by full name, and the sizes in hundredths at which they are as wide as the family they stand in for. */
export interface StandIn {
  readonly fonts: readonly string[];
  readonly size: number;
  /** Of their italics (`Georgia Italic`); absent: the upright ones are slanted. */
  readonly italic?: number | undefined;
  /** Of their bold faces (`Georgia Bold`), which stand in for the family's semi-bold too; absent: the others are thickened. */
  readonly bold?: number | undefined;
}

/** The faces in which covers are lettered. */
export interface Lettering {
  readonly title: Face;
  readonly subtitle: Face;
  readonly author: Face;
  /** Collection and publisher. */
  readonly foot: Face;
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
  readonly families: readonly FontFamily[];
  /** Copyright notices and licence of the fonts: goes, as `OFL.txt`, wherever their files go. */
  readonly fontNotice: string;
  readonly lettering: Lettering;
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
  /** The drawing, when it was drawn here; its text is outlined where the theme has the glyphs, so that it needs no font. */
  readonly svg?: string;
  /** Alternative text. */
  readonly alt: string;
}
