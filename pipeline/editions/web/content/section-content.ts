import type { ElementContent, Root } from 'hast';
import type { Section } from '../../../document/document.js';
import type { WebBook } from '../web-book.js';
import { rewriteAddresses } from './addresses.js';
import { quietAsides } from './asides.js';
import { creditPictures } from './credit-pictures.js';
import { creditTexts } from './credit-texts.js';
import { drawLicenceSigns } from './licence-signs.js';
import { addPermalinks } from './permalinks.js';
import { placeNotes } from './place-notes.js';
import { drawScenes } from './scenes.js';
import { letWideThingsScroll } from './wide-things.js';

/** A section as the web edition shows it. The shared tree itself is not touched. */
export interface SectionContent {
  readonly heading: readonly ElementContent[];
  readonly text: readonly ElementContent[];
}

/** Turns a section's trees into what stands in its page. */
export const sectionContent = (web: WebBook, section: Section): SectionContent => {
  const heading: Root = { type: 'root', children: structuredClone([...section.heading]) };
  const text: Root = { type: 'root', children: structuredClone(section.tree.children) };
  placeNotes(web, section, heading, text);
  creditPictures(web, text);
  creditTexts(web, section, text);
  letWideThingsScroll(web, text);
  drawScenes(web, text);
  drawLicenceSigns(web, text);
  quietAsides(text);
  addPermalinks(web, text);
  rewriteAddresses(web, section, heading);
  rewriteAddresses(web, section, text);
  return { heading: heading.children as ElementContent[], text: text.children as ElementContent[] };
};
