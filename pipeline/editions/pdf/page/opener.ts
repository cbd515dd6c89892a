import type { Element } from 'hast';
import { h } from 'hastscript';
import type { SectionType } from '../../../book/book.js';
import type { Section } from '../../../document/document.js';

/** Path of the headpiece that chapters open with. */
export const headpiecePath = 'headpiece.svg';

/** Sections that open as chapters do: headpiece, label, title, and white before the text. */
const opening: ReadonlySet<SectionType> = new Set<SectionType>([
  'foreword',
  'preface',
  'preamble',
  'prologue',
  'introduction',
  'chapter',
  'conclusion',
  'epilogue',
  'afterword',
  'appendix',
]);

/** Whether a section opens as a chapter does. */
export const opensAsChapter = ({ type, heading }: Section): boolean => opening.has(type) && heading.length > 0;

/** What stands above a section's text; nothing when its title is not to be shown. */
export const openerOf = (section: Section): readonly Element[] => {
  const { heading, label, byline, roles = [] } = section;
  if (heading.length === 0) return [];
  const chapter = opensAsChapter(section);
  return [
    h('header', { className: [chapter ? 'opener' : 'head'] }, [
      ...(chapter ? [h('div.headpiece', [h('img', { src: headpiecePath, alt: '' })])] : []),
      ...(label ? [h('p.label', label)] : []),
      h('h1', [...heading]),
      ...[byline ?? [], roles].flat().map((line) => h('p.byline', line)),
    ]),
  ];
};
