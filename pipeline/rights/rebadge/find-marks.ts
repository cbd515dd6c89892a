import type { FirstEdition } from './first-edition.js';

/** A place in the text where the first edition's publisher, or one of its numbers, still stands. */
export interface Mark {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const apart = (text: string): string => literal(text).replace(/\s+/g, String.raw`\s+`).replace(/['’]/g, `['’]`);

/** An ISBN's digits with whatever stands between them. */
const spaced = (isbn: string): string => [...isbn.replace(/[^\dXx]/g, '')].join(String.raw`[-\s‐‑–]?`);

/** Everything by which the first edition can be recognised, as one pattern; undefined when it has nothing of the kind. */
const patternOf = ({ publishers, authors, isbns, doi }: FirstEdition): RegExp | undefined => {
  const names = publishers.filter((publisher) => !authors.includes(publisher));
  const alternatives = [...names.map(apart), ...isbns.map(spaced), ...(doi === undefined ? [] : [literal(doi)])];
  return alternatives.length > 0 ? new RegExp(alternatives.join('|'), 'giu') : undefined;
};

/**
 * The first edition's publisher, ISBN and DOI in the text, line by line. A credit may stay, anything else must go, and
 * only people can tell the one from the other.
 */
export const findMarks = (texts: ReadonlyMap<string, string>, first: FirstEdition): readonly Mark[] => {
  const pattern = patternOf(first);
  if (!pattern) return [];
  return [...texts].flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) =>
      [...line.matchAll(pattern)].map((match) => ({
        file,
        line: index + 1,
        column: match.index + 1,
        text: match[0],
      })),
    ),
  );
};
