/** Kinds of what is not in the book any more. */
const lost = [
  'picture-missing',
  'picture-format',
  'picture-remote',
  'drawing',
  'formula',
  'object',
  'broken-reference',
  'colour',
  'alignment',
  'list-format',
  'capitals',
  'hidden-text',
  'symbol',
  'title-date',
  'unknown-element',
] as const;

/** Kinds of what is there, but otherwise, and of what the author must know. */
const keptOtherwise = [
  'insertion',
  'deletion',
  'comment',
  'underline',
  'highlight',
  'tab',
  'text-box',
  'table-header',
  'table-html',
  'heading-guessed',
  'quote-guessed',
  'scene-guessed',
  'page-reference',
  'passage-language',
  'missing-alt',
] as const;

export const findingKinds = [...lost, ...keptOtherwise] as const;

export type FindingKind = (typeof findingKinds)[number];

export const lostKinds: ReadonlySet<FindingKind> = new Set<FindingKind>(lost);

/** A paragraph of the document, named by its first words, which are known when it has been read. */
export interface Spot {
  words: string;
}

export interface Finding {
  readonly kind: FindingKind;
  readonly spot: Spot;
  /** What it is about: a name, an address, a language. */
  readonly detail?: string;
}

/** Collects findings as the document is read. */
export class Findings {
  readonly all: Finding[] = [];

  add(kind: FindingKind, spot: Spot, detail?: string): void {
    this.all.push({ kind, spot, ...(detail !== undefined && { detail }) });
  }
}
