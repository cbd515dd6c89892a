import type { ElementContent } from 'hast';
import { creditFor } from '../../rights/credits.js';
import type { Context } from '../context.js';
import { wordingFor } from '../wording.js';
import { element, text } from './elements.js';

const link = (words: string, href: string | undefined, properties = {}): ElementContent =>
  href === undefined ? text(words) : element('a', { href, ...properties }, [text(words)]);

/** The short credit under a figure, `Illustration CC BY David Revoy (source)`; nothing for the authors' own pictures. */
export function creditLine(path: string, { book, lang }: Context): ElementContent[] {
  const attribution = creditFor(book.credits, path);
  if (!attribution) return [];
  const { author, authorUrl, source, license } = attribution;
  const wording = wordingFor(lang).credit;
  const licenses = license.licenses.flatMap((each, index): ElementContent[] => [
    ...(index === 0 ? [] : [text(' / ')]),
    link(each.shortName.replace(/ \d+(?:\.\d+)*$/, ''), each.uri, { rel: ['license'] }),
  ]);
  return [
    text(`${wording.picture} `),
    ...licenses,
    text(' '),
    link(author, authorUrl),
    ...(source === undefined ? [] : [text(' ('), link(wording.source, source), text(')')]),
  ];
}
