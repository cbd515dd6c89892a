import type { Matter, SectionType } from '../../../book/book.js';
import type { Section } from '../../../document/document.js';

/** A stretch of pages that begins on a page of its own: the cover, a section, the half-title. */
export interface Unit {
  /** Id of its element in the printed page. */
  readonly id: string;
  readonly matter: Matter | 'cover';
  /** Always opens on a recto; `chapter`: when the book's chapters do. */
  readonly recto: boolean | 'chapter';
  /** Running head of its rectos; absent: neither side has one. */
  readonly head?: string;
  /** Whether its pages show their folio. */
  readonly folios: boolean;
  /** It is one page, printed to its edges. */
  readonly bleed?: boolean;
}

/** Types that stand on a right-hand page, whatever the chapters do. */
const rectos: ReadonlySet<SectionType> = new Set<SectionType>([
  'halftitlepage',
  'titlepage',
  'dedication',
  'epigraph',
  'toc',
  'part',
]);

/** Types that show neither folio nor running head. */
const bare: ReadonlySet<SectionType> = new Set<SectionType>([
  'halftitlepage',
  'titlepage',
  'copyright-page',
  'dedication',
  'epigraph',
  'part',
  'colophon',
]);

/** How a section stands among the pages. */
export const unitOf = ({ id, type, matter, title, heading }: Section): Unit => {
  const silent = bare.has(type);
  return {
    id,
    matter,
    recto: rectos.has(type) || (type !== 'copyright-page' && type !== 'colophon' && heading.length > 0 && 'chapter'),
    ...(!silent && { head: title }),
    folios: !silent,
    ...(type === 'part' && { bleed: true }),
  };
};
