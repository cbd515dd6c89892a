import { classesOf, isBlank } from '../html/elements.js';
import type { Draft } from './draft.js';
import { natural } from './matter.js';

const division =
  /^(?:(?:part|partie|livre|book|tome|volume|vol\.|teil|parte|libro)(?!\p{L})|\p{L}+\s+(?:partie|part|livre|book)(?!\p{L}))/iu;

/** Whether a title is that of a part: `Deuxième partie`, `Livre premier`. */
export const isDivisionTitle = (title: string): boolean => division.test(title);

/**
 * A heading such as `Livre premier` with nothing under it before the next chapter is the page of a part, and the chapters of
 * its file that follow belong to it. One that says that it is a part's (`# (PART) Titre`) has those of the files after it too,
 * up to the back matter.
 */
export function findDivisions(drafts: readonly Draft[]): void {
  let part: Draft | undefined;
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    const isOver = part && (marks(part, 'part') ? isBackMatter(draft) : part.source !== draft.source);
    if (isOver || draft.partDraft) part = undefined;
    const isSaid = marks(draft, 'part') && next !== undefined;
    if ((isSaid || next?.source === draft.source) && isDivision(draft)) {
      draft.type = 'part';
      part = draft;
    } else if (part && !draft.partDraft) draft.partDraft = part;
  }
}

/**
 * Chapters after the `# (APPENDIX)` of bookdown are appendices: each says so above its title, and the heading itself goes.
 */
export function findAppendices(drafts: readonly Draft[]): Draft[] {
  const start = drafts.findIndex((draft) => marks(draft, 'appendix') && isEmpty(draft));
  if (start === -1 || start === drafts.length - 1) return [...drafts];
  const appendices = drafts.slice(start + 1);
  for (const draft of appendices) if (draft.type === 'chapter') draft.type = 'appendix';
  return [...drafts.slice(0, start), ...appendices];
}

/** Whether the title of a section says what it begins (`heading-attributes.ts`). */
const marks = ({ titleNode }: Draft, name: 'part' | 'appendix'): boolean =>
  titleNode !== undefined && classesOf(titleNode).includes(name);

const isBackMatter = ({ type }: Draft): boolean => natural[type] === 'backmatter';

const isDivision = (draft: Draft): boolean =>
  draft.source !== undefined &&
  draft.source.type === undefined &&
  draft.type === 'chapter' &&
  draft.partDraft === undefined &&
  (isDivisionTitle(draft.title) || marks(draft, 'part')) &&
  isEmpty(draft);

const isEmpty = ({ tree }: Draft): boolean =>
  tree.children.every((child) =>
    child.type !== 'element' && child.type !== 'text' ? true : child.type === 'text' && isBlank(child),
  );
