import type { PhrasingContent } from 'mdast';

/** An address as people type it, without what ends the sentence, nor signs that no address holds. */
const address =
  /https?:\/\/[^\s<>"«»“”[\]{}|\\^`]*[^\s<>"«»“”[\]{}|\\^`.,;:!?…)’']|[\w.+-]{1,64}@[A-Za-z\d]+(?:[.-][A-Za-z\d]+)*\.[A-Za-z]{2,24}(?![\w-])/g;

/** Text with its addresses as links, so that none of their signs is taken for Markdown. */
export function bareAddresses(text: string): PhrasingContent[] {
  const made: PhrasingContent[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    const [value] = match;
    if (match.index > from) made.push({ type: 'text', value: text.slice(from, match.index) });
    const url = value.includes('://') ? value : `mailto:${value}`;
    made.push({ type: 'link', url, children: [{ type: 'text', value }] });
    from = match.index + value.length;
  }
  if (from < text.length) made.push({ type: 'text', value: text.slice(from) });
  return made;
}
