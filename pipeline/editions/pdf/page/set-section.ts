import type { ElementContent, Root } from 'hast';
import type { Section } from '../../../document/document.js';
import { wordsFor } from '../../../language/words.js';
import type { Theme } from '../../../theme/theme.js';
import { setBookIndex } from './book-index.js';
import { setBreaks } from './breaks.js';
import { setCaptionList } from './caption-list.js';
import { setCodeLines } from './code-lines.js';
import { setLead } from './lead.js';
import { setLinks } from './links.js';
import { opensAsChapter } from './opener.js';
import { setOrnaments } from './ornaments.js';
import { setPageReferences } from './page-references.js';
import { setPictures } from './pictures.js';
import { setReferences } from './references.js';
import { setTableRows } from './table-rows.js';

/** The section with its trees made ready for paper. The document is left as it is. */
export const setSection = (section: Section, theme: Theme): Section => {
  const heading: Root = { type: 'root', children: structuredClone([...section.heading]) };
  setPictures(heading);
  setLinks(heading);
  const own: Section = {
    ...section,
    heading: heading.children as ElementContent[],
    tree: structuredClone(section.tree),
    notes: structuredClone(section.notes),
  };
  setOrnaments(own.tree, theme);
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
  return own;
};
