import type { Heading, Section } from '../../../document/document.js';

/** One line of the table of contents. */
export interface NavigationPoint {
  readonly label: string;
  readonly href: string;
  /** `part`, for style sheets. */
  readonly kind?: 'part';
  readonly children: readonly NavigationPoint[];
}

/** Headings below this level are left to the eye. */
const deepest = 3;

/** The nested table of contents: parts, their chapters, the headings in them. */
export const contentsOf = (
  sections: readonly Section[],
  addresses: ReadonlyMap<string, string>,
): readonly NavigationPoint[] => {
  const listed = sections.filter((section) => section.inContents);
  const parts = new Set(listed.filter((section) => section.type === 'part').map((section) => section.id));
  const isInside = (section: Section): boolean => section.part !== undefined && parts.has(section.part);
  const chaptersOf = (part: Section): readonly Section[] =>
    part.type === 'part' ? listed.filter((section) => section.part === part.id) : [];
  const point = (section: Section): NavigationPoint => ({
    label: section.byline === undefined ? labelOf(section) : `${labelOf(section)}, ${section.byline}`,
    href: addresses.get(section.id) ?? '',
    ...(section.type === 'part' && { kind: 'part' }),
    children: [...headingPoints(section.headings, addresses), ...chaptersOf(section).map(point)],
  });
  return listed.filter((section) => !isInside(section)).map(point);
};

/** `Chapitre 3. Le four`: plain text, as reading systems show it in their menus. */
export const labelOf = ({ label, title }: Section): string =>
  label !== undefined && label !== title ? `${label}. ${title}` : title;

const headingPoints = (
  headings: readonly Heading[],
  addresses: ReadonlyMap<string, string>,
): readonly NavigationPoint[] =>
  headings
    .filter((heading) => heading.depth <= deepest)
    .map((heading) => ({
      label: heading.text,
      href: addresses.get(heading.id) ?? '',
      children: headingPoints(heading.children, addresses),
    }));
