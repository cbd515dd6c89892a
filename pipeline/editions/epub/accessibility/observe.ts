import type { Element, Root, RootContent } from 'xast';

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
    const look = (node: Root | RootContent, inFigure: boolean): void => {
      if (node.type === 'element') {
        level = observeHeading(node, level, seen);
        observeElement(node, inFigure, seen);
      }
      if ('children' in node) for (const child of node.children) look(child, inFigure || isFigure(node));
    };
    look(document, false);
  }
  return seen;
};

const isFigure = (node: Root | Element): boolean => node.type === 'element' && node.name === 'figure';

/** @returns The level that the next heading is held against. */
const observeHeading = (element: Element, above: number, seen: Observations): number => {
  const depth = headingLevel(element);
  if (depth === 0) return above;
  seen.headings += 1;
  if (depth > above + 1) seen.skippedLevels += 1;
  return depth;
};

const observeElement = (element: Element, inFigure: boolean, seen: Observations): void => {
  const role = element.attributes['role'];
  if (element.name === 'img') observePicture(element, inFigure, seen);
  if (element.name === 'math') observeFormula(element, seen);
  if (role?.startsWith('doc-')) seen.roles += 1;
  if (role === 'doc-pagebreak') seen.pageMarks += 1;
  if (activeElements.test(element.name)) seen.active += 1;
};

const activeElements = /^(audio|video|script|canvas|iframe|object|embed|animate.*|set|marquee|blink)$/;

const headingLevel = ({ name }: Element): number => (/^h[1-6]$/.test(name) ? Number(name[1]) : 0);

const observePicture = ({ attributes: { alt } }: Element, inFigure: boolean, seen: Observations): void => {
  if (alt?.trim()) seen.described += 1;
  else if (alt === undefined || alt === null || inFigure) seen.undescribed += 1;
};

const observeFormula = ({ attributes }: Element, seen: Observations): void => {
  seen.formulas += 1;
  if (attributes['alttext']?.trim()) seen.spokenFormulas += 1;
};
