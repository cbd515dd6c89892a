import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Section } from '../../../document/document.js';
import { wordsFor } from '../../../language/words.js';
import type { Theme } from '../../../theme/theme.js';
import { hyphenate } from '../hyphenation/hyphenate.js';
import { setBookIndex } from './book-index.js';
import { setBreaks } from './breaks.js';
import { setCaptionList } from './caption-list.js';
import { setCodeLines } from './code-lines.js';
import { contentsOf } from './contents.js';
import { setLead } from './lead.js';
import { setLinks } from './links.js';
import { notesOf } from './notes.js';
import { openerOf, opensAsChapter } from './opener.js';
import { setOrnaments } from './ornaments.js';
import { setPageReferences } from './page-references.js';
import { partPage } from './part-page.js';
import { setPictures } from './pictures.js';
import { qrCode } from './qr-code.js';
import { setReferences } from './references.js';
import { setTableRows } from './table-rows.js';
import { type TitlePageFacts, titlePage } from './title-page.js';

/** What a section's element is made with, besides the section. */
export interface SectionContext {
  readonly sections: readonly Section[];
  /** Language of the book. */
  readonly lang: string;
  readonly theme: Theme;
  /** Heading of the notes. */
  readonly notesTitle: string;
  readonly titlePage: TitlePageFacts;
  /** Address of the book, for the colophon of a file that is printed. */
  readonly address?: string;
}

/** One section of the document as a stretch of printed pages. The document is left as it is. */
export const sectionElement = async (section: Section, context: SectionContext): Promise<Element> => {
  const own: Section = { ...section, tree: structuredClone(section.tree), notes: structuredClone(section.notes) };
  setOrnaments(own.tree, context.theme);
  for (const tree of [own.tree, ...own.notes.map((note) => note.tree)]) {
    setPictures(tree);
    if (!own.generated) setPageReferences(tree, own.lang);
    setLinks(tree);
    setReferences(tree, wordsFor(section.lang).page);
    setBookIndex(tree, section.lang);
    setCaptionList(tree);
    setCodeLines(tree);
    setTableRows(tree);
    setBreaks(tree);
  }
  if (opensAsChapter(own)) setLead(own.tree);
  const element = elementOf(own, context);
  await hyphenate(element, section.lang);
  return element;
};

const elementOf = (section: Section, context: SectionContext): Element => {
  if (section.type === 'part') return partPage(section);
  if (section.type === 'titlepage' && section.generated) return titlePage(section, context.titlePage);
  return h('section.unit', attributesOf(section, context), [
    ...openerOf(section),
    ...(section.type === 'toc' && section.generated ? [contentsOf(context.sections)] : contentOf(section.tree)),
    ...(section.type === 'colophon' && section.generated && context.address ? [qrCode(context.address)] : []),
    ...notesOf(section.notes, context.notesTitle),
  ]);
};

const attributesOf = ({ id, type, matter, lang, direction }: Section, context: SectionContext) => ({
  id,
  className: [type, matter],
  ...(lang !== context.lang && { lang, dir: direction }),
});

const contentOf = (tree: Root): ElementContent[] => tree.children.filter((node) => node.type !== 'doctype');
