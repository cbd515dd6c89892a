import type { ElementContent, Root } from 'hast';
import type { Credit, Direction, Matter, SectionType } from '../book/book.js';
import type { Place } from '../diagnostics/diagnostics.js';
import type { Picture } from '../manuscript/manuscript.js';
import type { Attribution } from '../rights/rights.js';

/*
 * The shared tree, as the writers find it. Each section's `tree` is hast:
 *
 *   – the section's own title is not in it (`Section.heading`); headings in it are h2…h6, each with an id;
 *   – every id is unique in the whole book, so that one page can hold it; links inside the book are `#id`,
 *     and `Document.anchors` tells which section holds an id (a section's own id included);
 *   – `img[src]` is the picture's path in the book's folder, a key of `Document.pictures`; `alt`, `width`, `height` are set;
 *   – a figure is `figure.figure > img + figcaption > span.caption? + span.credit?`; the picture may stand in a link;
 *     a captioned piece of code or text is `figure.listing > … + figcaption`;
 *   – a note call is `a.noteref#noteref-N[href="#note-N"][role=doc-noteref]` inside a `sup`; the note is in `Section.notes`, not in the tree;
 *   – a scene break is `hr.scene`; a line of dialogue `p.dialogue`; verse `div.verse > p.stanza` with `br`;
 *     a speech in a play `p.speech > span.speaker + br`;
 *     `div.note[role=note]` (also `.tip`, `.warning`, `.important`, `.caution`), `aside.aside`, `div.epigraph`,
 *     `div.dedication`, `p.signature` for the block directives; the title of a box is `p.title`, the source of a quotation
 *     `p.attribution`; the credit of a text by others, or of a chapter under another licence, is `p.credit[data-of=id]`, at its end; `details` has become `div.details > p.summary`;
 *     `span.sc`, `abbr[title]`, `span[lang][dir]` for the inline ones;
 *   – where the book refers to figures or tables by number their captions begin with `span.label`; an equation that has an
 *     anchor is `div.math.numbered > math + span.equation-number`; definitions are `dl > dt + dd`;
 *   – tables have `caption?`, `thead`/`tbody` and `th[scope]`; a cell may be `.align-center` or `.align-right`; code is
 *     `pre > code.language-x`, with `span.hl-keyword`… (the scopes of highlight.js) in languages that are known; mathematics is MathML with `alttext`, in `div.math` when it is displayed;
 *   – a citation is `span.citation#cite--N > a[role=doc-biblioref][href="#ref--key"]`; the list of the works cited is
 *     `div.references > ul > li.reference#ref--key`, each with links back in `span.cited-at` (`generated/references.ts`);
 *   – a place of the index has the id `index--N` when it has no other, on a `span` that may be empty; the index is `div.book-index` (`generated/index-page.ts`);
 *   – lists of illustrations and of tables are `ol.captions > li > a` (`generated/lists-of.ts`);
 *   – a word of the glossary is `dl.glossary > dt.glossterm + dd.glossdef`, a use of it `a.glossref#glossref--N[role=doc-glossref][title]`;
 *   – numbers of verse are `span.line-number[data-line]`, without text; figures side by side stand in `div.figures`;
 *   – what is missing in a draft is `mark.missing`;
 *   – the classes of generated pages are in the comments of `generated/*.ts`; the title page alone has an `h1` in its tree.
 *
 * Nodes keep the `position` of the Markdown they come from.
 */

export interface Note {
  /** `note-3`, unique in the book. */
  readonly id: string;
  /** As shown: `3`. Numbering starts again in each section. */
  readonly label: string;
  readonly tree: Root;
  /** Ids of its calls (`noteref-3`), in order. */
  readonly calls: readonly [string, ...string[]];
}

/** A heading inside a section, for nested contents and outlines. */
export interface Heading {
  readonly id: string;
  /** Plain text. */
  readonly text: string;
  /** 2 to 6. */
  readonly depth: number;
  readonly children: readonly Heading[];
}

/** One section of the reading order: a chapter, a part page, a preface, a generated page. */
export interface Section {
  /** Unique in the book, ASCII, good in a URL and as a file name: `introduction`, `le-registre`. */
  readonly id: string;
  readonly type: SectionType;
  readonly matter: Matter;
  /** Plain text of the title; never empty. */
  readonly title: string;
  /** The title's inline content; empty when the title is not to be shown (a dedication). */
  readonly heading: readonly ElementContent[];
  /** What the contents page says of it: `heading` without links, note calls and identifiers. */
  readonly entry: readonly ElementContent[];
  /** Label above the title, already in words: `Chapitre 3`, `Annexe A`, `Première partie`. */
  readonly label?: string;
  readonly lang: string;
  readonly direction: Direction;
  readonly inContents: boolean;
  /** Id of the part it belongs to. */
  readonly part?: string;
  /** Who wrote it, when not simply the book's authors. */
  readonly byline?: string;
  /** Who else worked on it, a line for each role: `Traduction : Zoé Martin`. */
  readonly roles?: readonly string[];
  /** Of a section that has authors of its own, or a licence of its own, or is by somebody else. */
  readonly attribution?: Attribution;
  readonly tree: Root;
  readonly headings: readonly Heading[];
  readonly notes: readonly Note[];
  /** Made by the pipeline: title page, imprint, contents, credits, colophon. */
  readonly generated: boolean;
  /** Manuscript file it comes from. */
  readonly file?: string;
  /** Paths of the texts that the file takes in, for the places of what stands in them (`included-places.ts`). */
  readonly included?: readonly string[];
}

/** A picture that the document shows, with what must be said of it. */
export interface UsedPicture extends Picture {
  /** Absent: the authors' own, under the book's licence. */
  readonly attribution?: Attribution;
  /** Section where it first appears. */
  readonly section: string;
  /** Its first use in the manuscript. */
  readonly place: Place;
}

/** A text by somebody else, which a header credits. */
export interface UsedText {
  readonly credit: Credit;
  /** Id of the passage, or of the section that it is the whole of. */
  readonly id: string;
}

/** A text that is not simply the book's: a chapter with authors or a licence of its own, or a passage by somebody else. */
export interface CreditedText {
  /** Of the passage, or of the section that it is the whole of. */
  readonly id: string;
  /** Id of the section that it is, or stands in. */
  readonly section: string;
  readonly attribution: Attribution;
}

/** The shared document: parsed once, read by every writer, changed by none. */
export interface Document {
  /** In reading order: front matter, body, back matter; a part stands before its chapters. The generated contents page is there with an empty tree: each writer fills it in its own way. */
  readonly sections: readonly Section[];
  /** Id → id of the section that holds it. */
  readonly anchors: ReadonlyMap<string, string>;
  /** By path. */
  readonly pictures: ReadonlyMap<string, UsedPicture>;
  /** Credits of the book's pictures, by path: those shown, the cover's, and those that are only in the folder. */
  readonly credits: ReadonlyMap<string, Credit>;
  readonly texts: readonly UsedText[];
  /** What editions must say of texts, in reading order; each id once. */
  readonly creditedTexts: readonly CreditedText[];
  /** The blurb, as hast. */
  readonly blurb: Root;
  /** Words of the manuscript's sections, notes included. */
  readonly words: number;
}
