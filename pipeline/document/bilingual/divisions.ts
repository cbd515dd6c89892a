import type { Element, Root } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { isElement } from '../html/elements.js';

/** What stands under one heading of a section, up to the next; the first division may have no heading. */
export interface Division {
  readonly heading?: Element;
  readonly blocks: readonly Element[];
}

const isHeading = (block: Element): boolean => /^h[1-6]$/.test(block.tagName);

/** Cuts a section's tree at its headings. */
export function divisionsOf(tree: Root): readonly Division[] {
  const divisions: { heading?: Element; blocks: Element[] }[] = [{ blocks: [] }];
  for (const block of tree.children) {
    if (!isElement(block)) continue;
    if (isHeading(block)) divisions.push({ heading: block, blocks: [] });
    else divisions.at(-1)?.blocks.push(block);
  }
  return divisions.filter(({ heading, blocks }) => heading !== undefined || blocks.length > 0);
}

/** Characters of a text; never nothing, so that lengths can be compared. */
const lengthOf = (blocks: readonly Element[]): number => blocks.reduce((sum, block) => sum + toText(block).length, 10);

const lengthOfDivision = ({ heading, blocks }: Division): number =>
  lengthOf([...(heading ? [heading] : []), ...blocks]);

/** How unlike two lengths are, 0 when the second is `ratio` times the first: a translation is as long throughout. */
const unlike = (left: number, right: number, ratio: number): number => Math.abs(Math.log(right / (left * ratio)));

/** How much longer the translation of a section is than the section. */
export const ratioOf = (left: readonly Division[], right: readonly Division[]): number => {
  const [before, after] = [left, right].map((divisions) =>
    divisions.reduce((sum, division) => sum + lengthOfDivision(division), 0),
  );
  return before && after ? after / before : 1;
};

/** Headings stand opposite headings of their depth; an anchor that both have is a sure sign. */
export const divisionCost =
  (ratio: number, plainId: (id: string) => string) =>
  (left: Division, right: Division): number => {
    if (left.heading?.tagName !== right.heading?.tagName) return Number.POSITIVE_INFINITY;
    const [one, other] = [left, right].map(({ heading }) => plainId(String(heading?.properties['id'] ?? '')));
    if (one !== '' && one === other) return 0;
    return Math.min(unlike(lengthOfDivision(left), lengthOfDivision(right), ratio), 2) / 2;
  };

/** Blocks stand opposite blocks of their kind, and of about their length; pictures and code rather opposite their own. */
export const blockCost =
  (ratio: number) =>
  (left: Element, right: Element): number => {
    if (kindOf(left) !== kindOf(right)) return Number.POSITIVE_INFINITY;
    if (left.tagName === 'pre' && toText(left) === toText(right)) return 0;
    return unlike(lengthOf([left]), lengthOf([right]), ratio);
  };

const kindOf = ({ tagName, properties }: Element): string =>
  `${tagName}.${tagName === 'div' ? ([properties['className'] ?? []].flat()[0] ?? '') : ''}`;
