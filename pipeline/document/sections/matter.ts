import type { Matter, SectionType } from '../../book/book.js';
import type { Draft } from './draft.js';

/** Where each kind of section stands by nature. */
export const natural: Readonly<Record<SectionType, Matter>> = {
  halftitlepage: 'frontmatter',
  titlepage: 'frontmatter',
  'copyright-page': 'frontmatter',
  dedication: 'frontmatter',
  epigraph: 'frontmatter',
  toc: 'frontmatter',
  loi: 'frontmatter',
  lot: 'frontmatter',
  foreword: 'frontmatter',
  preface: 'frontmatter',
  preamble: 'bodymatter',
  prologue: 'bodymatter',
  introduction: 'bodymatter',
  part: 'bodymatter',
  chapter: 'bodymatter',
  conclusion: 'bodymatter',
  epilogue: 'bodymatter',
  afterword: 'backmatter',
  appendix: 'backmatter',
  glossary: 'backmatter',
  endnotes: 'backmatter',
  bibliography: 'backmatter',
  index: 'backmatter',
  acknowledgments: 'backmatter',
  contributors: 'backmatter',
  'other-credits': 'backmatter',
  colophon: 'backmatter',
};

export const isSectionType = (name: string): name is SectionType => Object.hasOwn(natural, name);

/**
 * Front, body or back matter, in one piece each: what stands before the first section of the body is front matter,
 * what stands after the last is back matter (acknowledgments may open a book).
 */
export function setMatter(drafts: readonly Draft[]): void {
  const matters = drafts.map(({ type }) => natural[type]);
  const first = matters.indexOf('bodymatter');
  const last = matters.lastIndexOf('bodymatter');
  for (const [index, draft] of drafts.entries())
    draft.matter =
      first === -1 ? natural[draft.type] : index < first ? 'frontmatter' : index > last ? 'backmatter' : 'bodymatter';
}
