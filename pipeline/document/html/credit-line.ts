import type { ElementContent } from 'hast';
import type { Attribution } from '../../rights/rights.js';
import { element, text } from './elements.js';

const link = (words: string, href: string | undefined, properties = {}): ElementContent =>
  href === undefined ? text(words) : element('a', { href, ...properties }, [text(words)]);

/** The short credit of an item, `Illustration CC BY David Revoy (source)`, after the word for what it is. */
export function creditLine(
  { author, authorUrl, source, license }: Attribution,
  words: { readonly kind: string; readonly source: string },
): ElementContent[] {
  const licenses = license.licenses.flatMap((each, index): ElementContent[] => [
    ...(index === 0 ? [] : [text(' / ')]),
    link(each.shortName.replace(/ \d+(?:\.\d+)*$/, ''), each.uri, { rel: ['license'] }),
  ]);
  return [
    text(`${words.kind} `),
    ...licenses,
    text(' '),
    link(author, authorUrl),
    ...(source === undefined ? [] : [text(' ('), link(words.source, source), text(')')]),
  ];
}
