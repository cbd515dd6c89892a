import type { Section } from '../../../document/document.js';
import type { WriterInput } from '../../edition.js';
import type { Resource } from './resource.js';

/** Width and heights in user units: a band above a chapter's title, half a page on a part page. */
const width = 1480;
const heights = { band: 150, part: 740 } as const;

/** The drawings that open sections, all grown from the book's title. */
export interface Headpieces {
  readonly resources: readonly Resource[];
  /** Section id → address of its drawing. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** A drawing for each title page, part, and section of the manuscript that shows its title. */
export const growHeadpieces = (
  title: string,
  sections: readonly Section[],
  ground: WriterInput['ground'],
): Headpieces => {
  const kinds = new Map(sections.filter(isOpened).map((section) => [section.id, kindOf(section)]));
  const resources = [...new Set(kinds.values())].sort().map(
    (kind): Resource => ({
      id: `headpiece-${kind}`,
      href: hrefOf(kind),
      mediaType: 'image/svg+xml',
      content: ground(title, width, heights[kind]),
    }),
  );
  return { resources, addresses: new Map([...kinds].map(([id, kind]) => [id, hrefOf(kind)])) };
};

const isOpened = ({ generated, heading, type }: Section): boolean =>
  type === 'titlepage' || type === 'part' || (!generated && heading.length > 0);

const kindOf = ({ type }: Section): keyof typeof heights => (type === 'part' ? 'part' : 'band');

const hrefOf = (kind: keyof typeof heights): string => `headpieces/${kind}.svg`;
