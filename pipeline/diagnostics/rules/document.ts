import { charactersRules } from './document/characters.js';
import { directivesRules } from './document/directives.js';
import { htmlRules } from './document/html.js';
import { indexRules } from './document/indexing.js';
import { linksRules } from './document/links.js';
import { notesRules } from './document/notes.js';
import { otherToolsRules } from './document/other-tools.js';
import { picturesRules } from './document/pictures.js';
import { structureRules } from './document/structure.js';

/** Rules that the `document` stage applies: what the author wrote in the text, by subject. */
export const documentRules = {
  ...directivesRules,
  ...notesRules,
  ...structureRules,
  ...picturesRules,
  ...linksRules,
  ...indexRules,
  ...htmlRules,
  ...otherToolsRules,
  ...charactersRules,
};
