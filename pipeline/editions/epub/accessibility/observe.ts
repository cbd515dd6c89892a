import { visitParents } from 'unist-util-visit-parents';
import type { Element, Root } from 'xast';

/** What was counted in content documents; nothing is concluded from it here. */
export interface Observations {
  /** Pictures with a text alternative. */
  described: number;
  /** Pictures that say something (they have a caption, or no `alt` at all) and that no text replaces. */
  undescribed: number;
  /** Formulas, and those that say their own text. */
  formulas: number;
  spokenFormulas: number;
  headings: number;
  /** Headings that come more than one level below the one before. */
  skippedLevels: number;
  /** Landmark or note roles of DPUB-ARIA. */
  roles: number;
  /** Marks of the PDF edition's pages. */
  pageMarks: number;
  /** Elements that may move, sound or run. */
  active: number;
}

/** Looks at every element of the finished content documents. */
export const observe = (documents: readonly Root[]): Observations => {
  const seen: Observations = {
    described: 0,
    undescribed: 0,
    formulas: 0,
    spokenFormulas: 0,
    headings: 0,
    skippedLevels: 0,
    roles: 0,
    pageMarks: 0,
    active: 0,
  };
  for (const document of documents) {
    let level = 0;
    visitParents(document, 'element', (element, ancestors) => {
      const depth = headingLevel(element);
      if (depth > 0) {
        seen.headings += 1;
        if (depth > level + 1) seen.skippedLevels += 1;
        level = depth;
      }
      if (element.name === 'img') observePicture(element, ancestors, seen);
      if (element.name === 'math') observeFormula(element, seen);
      if (element.attributes['role']?.startsWith('doc-')) seen.roles += 1;
      if (element.attributes['role'] === 'doc-pagebreak') seen.pageMarks += 1;
      if (activeElements.test(element.name)) seen.active += 1;
    });
  }
  return seen;
};

const activeElements = /^(audio|video|script|canvas|iframe|object|embed|animate.*|set|marquee|blink)$/;

const headingLevel = ({ name }: Element): number => (/^h[1-6]$/.test(name) ? Number(name[1]) : 0);

const observePicture = ({ attributes }: Element, ancestors: readonly (Root | Element)[], seen: Observations): void => {
  const { alt } = attributes;
  const isFigure = ancestors.some((ancestor) => ancestor.type === 'element' && ancestor.name === 'figure');
  if (alt?.trim()) seen.described += 1;
  else if (alt === undefined || alt === null || isFigure) seen.undescribed += 1;
};

const observeFormula = ({ attributes }: Element, seen: Observations): void => {
  seen.formulas += 1;
  if (attributes['alttext']?.trim()) seen.spokenFormulas += 1;
};
