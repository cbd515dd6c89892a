import type { Root } from 'xast';
import type { AccessibilityFacts } from '../../edition.js';
import type { NavigationPoint } from '../navigation/contents.js';
import { observe } from './observe.js';

/** The finished parts of a publication that are measured. */
export interface Finished {
  /** The content documents of the spine, cover excepted, in reading order. */
  readonly documents: readonly { readonly file: string; readonly tree: Root }[];
  readonly contents: readonly NavigationPoint[];
  readonly pages: number;
  readonly css: string;
  /** Whether pages have a fixed layout. */
  readonly fixed: boolean;
  /** Whether a picture moves. */
  readonly animated: boolean;
}

/**
 * What may be said of a publication's accessibility (EPUB Accessibility 1.1, § 2; schema.org values): each value stands
 * for something that was measured here. What was not is left out, or `unknown`; conformance is for a person to say.
 */
export const measure = ({ documents, contents, pages, css, fixed, animated }: Finished): AccessibilityFacts => {
  const seen = observe(documents.map(({ tree }) => tree));
  const visual = seen.described + seen.undescribed > 0;
  const features: readonly (readonly [string, boolean])[] = [
    ['tableOfContents', contents.length > 0],
    [
      'readingOrder',
      followsSpine(
        contents,
        documents.map(({ file }) => file),
      ),
    ],
    ['structuralNavigation', seen.headings > 0 && seen.skippedLevels === 0],
    ['alternativeText', seen.described > 0 && seen.undescribed === 0],
    ['MathML', seen.formulas > 0],
    ['describedMath', seen.formulas > 0 && seen.spokenFormulas === seen.formulas],
    ['pageNavigation', pages > 0],
    ['pageBreakMarkers', seen.pageMarks > 0],
    ['ARIA', seen.roles > 0],
    ['displayTransformability', isTransformable(css) && !fixed],
  ];
  const barriers: readonly (readonly [string, boolean])[] = [
    ['undescribed-pictures', seen.undescribed > 0],
    ['skipped-headings', seen.skippedLevels > 0],
    ['unspoken-formulas', seen.spokenFormulas < seen.formulas],
    ['forced-styles', !isTransformable(css)],
  ];
  return {
    accessModes: visual ? ['textual', 'visual'] : ['textual'],
    sufficientModes: [...(seen.undescribed === 0 ? ['textual'] : []), ...(visual ? ['textual,visual'] : [])],
    features: features.filter(([, holds]) => holds).map(([name]) => name),
    hazards: [seen.active === 0 && !animated ? 'none' : 'unknown'],
    undescribedPictures: seen.undescribed,
    barriers: barriers.filter(([, stands]) => stands).map(([name]) => name),
  };
};

/** The table of contents names its documents in the order in which they are read. */
const followsSpine = (contents: readonly NavigationPoint[], files: readonly string[]): boolean => {
  const spine = new Map(files.map((file, index) => [file, index]));
  const order = flatten(contents).map(({ href }) => spine.get(href.replace(/#.*/, '')) ?? -1);
  return order.length > 0 && order.every((place, index) => place >= 0 && place >= (order[index - 1] ?? 0));
};

const flatten = (points: readonly NavigationPoint[]): readonly NavigationPoint[] =>
  points.flatMap((point) => [point, ...flatten(point.children)]);

/** Readers' own size, colours and spacing prevail: nothing absolute, nothing forced. */
const isTransformable = (css: string): boolean =>
  !/!important|(font-size|line-height|letter-spacing)\s*:[^;}]*\d(px|pt|mm|cm)/i.test(css) &&
  !/(^|[}\s,])(html|body)\s*\{[^}]*(?<![-\w])(color|background(-color)?|font-size)\s*:/i.test(css);
