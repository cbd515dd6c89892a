import type { ElementContent } from 'hast';
import type { Book } from '../../book/book.js';
import { type House, houseOf } from '../../language/typography/house.js';
import { typesetText } from '../../language/typography/typeset.js';
import type { Heading } from '../document.js';
import { setDirections } from '../html/bidirectional.js';
import { element } from '../html/elements.js';
import { setTypography } from '../html/typography.js';
import type { Draft } from './draft.js';

/** Sets the typography and the directions of every section, once, so that all editions agree: trees, notes, titles, labels, outlines. */
export function typeset(drafts: readonly Draft[], book: Book): void {
  const house = houseOf(book.typography);
  for (const draft of drafts) {
    const { lang } = draft.context;
    for (const { tree } of [draft, ...draft.notes]) {
      setDirections(tree, lang);
      setTypography(tree, lang, house);
    }
    draft.heading = titleOf(draft.heading, lang, house);
    draft.title = typesetText(draft.title, lang, house);
    if (draft.label !== undefined) draft.label = typesetText(draft.label, book.lang, house);
    draft.headings = draft.headings.map((heading) => typesetHeading(heading, (text) => typesetText(text, lang, house)));
  }
}

const titleOf = (heading: ElementContent[], lang: string, house: House): ElementContent[] => {
  const title = element('h1', {}, heading);
  setDirections(title, lang);
  setTypography(title, lang, house);
  return title.children;
};

const typesetHeading = (heading: Heading, set: (text: string) => string): Heading => ({
  ...heading,
  text: set(heading.text),
  children: heading.children.map((child) => typesetHeading(child, set)),
});
