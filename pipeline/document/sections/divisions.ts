import { classesOf, isBlank } from '../html/elements.js';
import type { Draft } from './draft.js';

const division =
  /^(?:(?:part|partie|livre|book|tome|volume|vol\.|teil|parte|libro)(?!\p{L})|\p{L}+\s+(?:partie|part|livre|book)(?!\p{L}))/iu;

/** Whether a title is that of a part: `Deuxième partie`, `Livre premier`. */
export const isDivisionTitle = (title: string): boolean => division.test(title);

/**
 * A heading such as `Livre premier`, or one that says that it is a part's, with nothing under it before the next chapter is
 * the page of a part, and the chapters of its file that follow belong to it.
 */
export function findDivisions(drafts: readonly Draft[]): void {
  let part: Draft | undefined;
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    if (part && part.source !== draft.source) part = undefined;
    if (next?.source === draft.source && isDivision(draft)) {
      draft.type = 'part';
      part = draft;
    } else if (part && !draft.partDraft) draft.partDraft = part;
  }
}

const isDivision = ({ source, type, title, titleNode, tree, partDraft }: Draft): boolean =>
  source !== undefined &&
  source.type === undefined &&
  type === 'chapter' &&
  partDraft === undefined &&
  (isDivisionTitle(title) || (titleNode !== undefined && classesOf(titleNode).includes('part'))) &&
  tree.children.every((child) =>
    child.type !== 'element' && child.type !== 'text' ? true : child.type === 'text' && isBlank(child),
  );
