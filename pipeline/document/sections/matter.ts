import type { Matter, SectionType } from '../../book/book.js';
import type { Draft } from './draft.js';

const front = new Set<SectionType>([
  'halftitlepage',
  'titlepage',
  'copyright-page',
  'dedication',
  'epigraph',
  'toc',
  'loi',
  'lot',
  'foreword',
  'preface',
]);
const back = new Set<SectionType>([
  'afterword',
  'appendix',
  'glossary',
  'endnotes',
  'bibliography',
  'index',
  'acknowledgments',
  'contributors',
  'other-credits',
  'colophon',
]);

const ofType = (type: SectionType): Matter =>
  front.has(type) ? 'frontmatter' : back.has(type) ? 'backmatter' : 'bodymatter';

/**
 * Front, body or back matter, in one piece each: what stands before the first section of the body is front matter,
 * what stands after the last is back matter (acknowledgments may open a book).
 */
export function setMatter(drafts: readonly Draft[]): void {
  const matters = drafts.map(({ type }) => ofType(type));
  const first = matters.indexOf('bodymatter');
  const last = matters.lastIndexOf('bodymatter');
  for (const [index, draft] of drafts.entries())
    draft.matter =
      first === -1 ? ofType(draft.type) : index < first ? 'frontmatter' : index > last ? 'backmatter' : 'bodymatter';
}
