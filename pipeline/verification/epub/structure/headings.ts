import { textOf } from '../../text.js';
import type { XmlDocument } from '../publication.js';
import { allElements } from '../select.js';
import { type Check, each, type Fault, together } from './examination.js';

/** Headings go down one level at a time, and each says something. */
export const headings: Check = ({ spine }) =>
  together(
    ...spine.map((document) => {
      const found = allElements(document.tree).filter(({ name }) => /^h[1-6]$/.test(name));
      return each(found, (heading, index): readonly Fault[] => {
        const where = `${document.path} ${heading.name}${heading.attributes['id'] ? `#${heading.attributes['id']}` : ''}`;
        const before = index === 0 ? levelBefore(document, heading.name) : level(found[index - 1]?.name);
        const text = textOf(heading).trim();
        return [
          ...(level(heading.name) <= before + 1
            ? []
            : [{ where, found: heading.name, expected: `h${before + 1} at most` }]),
          ...(text !== '' ? [] : [{ where, found: 'an empty heading', expected: 'a text' }]),
        ];
      });
    }),
  );

const level = (name: string | undefined): number => Number(name?.[1] ?? 0);

/** A long section goes on in documents of their own, which begin at any level. */
const levelBefore = ({ path }: XmlDocument, first: string): number =>
  /_\d+\.xhtml$/.test(path) ? level(first) - 1 : 0;
