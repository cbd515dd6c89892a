import type { ElementContent } from 'hast';
import { element, text } from '../html/elements.js';

/** A heading of an entry as it is shown: its `*italics*` and its `` `code` `` set. */
export const headingContent = (heading: string): ElementContent[] =>
  heading
    .split(/(\*[^*]+\*|`[^`]+`)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const inside = [text(piece.slice(1, -1))];
      if (/^\*.+\*$/.test(piece)) return element('em', {}, inside);
      return /^`.+`$/.test(piece) ? element('code', {}, inside) : text(piece);
    });

/** A heading without its marks. */
export const plainHeading = (heading: string): string => heading.replace(/\*([^*]+)\*|`([^`]+)`/g, '$1$2');

/** What two spellings of one heading have in common: `Copyleft` at the head of a sentence is `copyleft`. */
export const headingKey = (heading: string): string =>
  plainHeading(heading)
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/’/g, "'")
    .toLowerCase();
