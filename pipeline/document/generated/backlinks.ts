import type { Element } from 'hast';
import { h } from 'hastscript';
import { wordsFor } from '../../language/words.js';

/** U+FE0E keeps the arrow a sign of the text: without it some reading systems draw a coloured picture. */
const arrow = '\u21a9\ufe0e';

/**
 * Links from an entry of a list back to the places of the text that lead to it: `span.cited-at > a.cited…`, after a space.
 * The PDF has page numbers instead.
 *
 * @param calls Identifiers of these places.
 */
export function backlinks(calls: readonly string[], lang: string): (Element | string)[] {
  const { backToText } = wordsFor(lang);
  const links = calls.map((call, index) => {
    const ariaLabel = calls.length > 1 ? `${backToText} (${index + 1})` : backToText;
    const sign = index === 0 ? arrow : String(index + 1);
    return h('a', { className: ['cited'], href: `#${call}`, role: 'doc-backlink', ariaLabel }, sign);
  });
  return [
    '\u00a0',
    h(
      'span',
      { className: ['cited-at'] },
      links.flatMap((each, index) => (index === 0 ? [each] : [' ', each])),
    ),
  ];
}
