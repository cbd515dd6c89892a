import { slug } from 'github-slugger';
import { plainText } from '../first-words.js';
import { paragraphsIn } from '../structure/in-every-part.js';
import type { Block, Paragraph } from '../text-document.js';

/** The places of the document that something leads to. */
export interface Places {
  /** The anchor of a place; nothing when nothing leads to it, or when another of the same spot has been written. */
  anchorFor(names: readonly string[]): string | undefined;
  /** The anchor that a link leads to; nothing when there is no such place. */
  target(name: string): string | undefined;
}

/** Names that programs give: a heading's own words say more. */
const madeUp = /^_|^__|^anchor-|^bookmark\d*$/i;

/** A heading's words without the number that LibreOffice puts before them in its links: `1.2.Le pont`. */
const withoutNumber = (text: string): string =>
  text
    .replace(/^[\d.]+\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Finds every place that a link leads to, and gives it an anchor that is its own in the whole book. */
export function findPlaces(parts: readonly (readonly Block[])[]): Places {
  const wanted = namesLinkedTo(parts.flatMap((part) => paragraphsIn(part)));
  const anchors = new Map<string, string>();
  const used = new Set<string>();
  const give = (names: readonly string[], words: string): void => {
    const named = names.filter((name) => wanted.has(name) && !anchors.has(name));
    const [first] = named;
    if (first === undefined) return;
    const base =
      slug((madeUp.test(first) && words !== '' ? words : first).slice(0, 60)).replace(/^[-\d_]+|[-_]+$/g, '') || 'lieu';
    let anchor = base;
    for (let count = 2; used.has(anchor); count++) anchor = `${base}-${count}`;
    used.add(anchor);
    for (const name of named) anchors.set(name, anchor);
  };
  for (const part of parts) for (const block of part) giveAll(block, give);
  return {
    anchorFor: (names) => names.map((name) => anchors.get(name)).find((anchor) => anchor !== undefined),
    target: (name) => anchors.get(name) ?? anchors.get(withoutNumber(name)),
  };
}

/** What links lead to, with and without a number before it. */
const namesLinkedTo = (paragraphs: readonly Paragraph[]): ReadonlySet<string> =>
  new Set(
    paragraphs
      .flatMap(({ inlines }) => inlines)
      .flatMap(
        (each) => (each.type === 'text' ? each.marks.link : each.type === 'picture' ? each.link : undefined) ?? [],
      )
      .filter((link) => link.startsWith('#'))
      .flatMap((link) => [link.slice(1), withoutNumber(link.slice(1))]),
  );

type Give = (names: readonly string[], words: string) => void;

function giveAll(block: Block, give: Give): void {
  if (block.type === 'figure') give(block.anchors, '');
  for (const { inlines, role } of paragraphsIn([block])) {
    const names = inlines.flatMap((each) => (each.type === 'anchor' ? [each.name] : []));
    if (role === 'heading') {
      const words = withoutNumber(plainText(inlines));
      give([...names, ...headingNames(plainText(inlines))], words);
    } else for (const name of names) give([name], '');
  }
}

/** What a link of LibreOffice may call a heading: its own words. */
export const headingNames = (text: string): readonly string[] => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return [plain, withoutNumber(plain)];
};
