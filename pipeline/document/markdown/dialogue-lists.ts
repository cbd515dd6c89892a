import type { List, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf, placeOf } from '../context.js';

/** `…, dit-il`, `… ? demanda Ly`: who speaks, told after the words, in the languages whose dialogues begin with a dash. */
const tellers: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries({
    fr: 'dit|demand|répond|répliq|rétorq|repri|ajout|murmur|chuchot|cri|hurl|lanç|fit|soupir|expliq|grogn|marmonn|interrog|conclu|avou|insist|protest|objec|annonç|souffl',
    es: 'dij|dic|pregunt|respond|contest|exclam|murmur|susurr|grit|añad|repli',
    it: 'disse|dice|chiese|rispos|esclam|mormor|sussurr|grid|aggiuns|ribatt|domand',
    pt: 'diss|diz|pergunt|respond|exclam|murmur|sussurr|grit|acrescent|replic',
  }).map(([lang, verbs]) => [
    lang,
    new RegExp(`[,?!….»–—-]\\s+(?:(?:s['’]|se )(?:\\p{Ll}+)|(?:avait |a )?(?:${verbs})\\p{Ll}*)(?:[- ]|[.,])`, 'u'),
  ]),
);

/** Told speakers that make a dialogue of a file's lists: fewer may be chance. */
const fewest = 2;

/** A whole sentence, from its capital or its opening mark to its last. */
const sentence = /^[\p{Lu}«“"'’…¡¿(][\s\S]*[.?!…»”":,)]$/u;

/**
 * Lines of dialogue typed with hyphens, `- Tu viens ? demanda-t-elle.`, which CommonMark takes for lists: when those who speak
 * are told in them, each item becomes a paragraph that begins with a dash. Lists of anything else stay what they are.
 */
export const dialogueLists = () => (tree: Root, file: VFile) => {
  const source = String(file.value);
  const context = contextOf(file);
  const teller = tellers[context.lang.slice(0, 2)];
  if (!teller || !/^- /m.test(source)) return;
  const lists: List[] = [];
  visit(tree, 'list', (list) => {
    if (mayBeDialogue(list, source) && isSpoken(list, teller)) lists.push(list);
    return SKIP;
  });
  const told = lists.flatMap(({ children }) => children).filter((item) => teller.test(textOf(item)));
  const [first] = lists;
  if (!first || told.length < fewest) return;
  context.diagnostics.add('dialogue-from-list', { lists: lists.length }, placeOf(context, first));
  const found = new Set(lists);
  visit(tree, 'list', (list, index, parent) => {
    if (!parent || index === undefined || !found.has(list)) return;
    (parent.children as RootContent[]).splice(index, 1, ...list.children.flatMap(({ children }) => children.map(said)));
    return [SKIP, index + list.children.length];
  });
};

const mayBeDialogue = ({ ordered, children }: List, source: string): boolean =>
  !ordered &&
  children.every(
    (item) =>
      source[item.position?.start.offset ?? 0] === '-' &&
      typeof item.checked !== 'boolean' &&
      item.children.length === 1 &&
      item.children[0]?.type === 'paragraph' &&
      sentence.test(textOf(item).trim()),
  );

/** One line alone is no list; of several, one at least asks, exclaims, trails off or tells who speaks. */
const isSpoken = ({ children }: List, teller: RegExp): boolean =>
  children.length === 1 || children.some((item) => /[?!…]|\.{3}/.test(textOf(item)) || teller.test(textOf(item)));

/** The paragraph with its dash, and with dashes for the hyphens that part who speaks from what is said. */
const said = (block: RootContent): RootContent => {
  if (block.type !== 'paragraph') return block;
  const children = block.children.map((child) =>
    child.type === 'text' ? { ...child, value: child.value.replaceAll(/ -(?=[ ,.])/g, ' —') } : child,
  );
  const [first, ...rest] = children;
  return {
    ...block,
    children:
      first?.type === 'text'
        ? [{ ...first, value: `— ${first.value}` }, ...rest]
        : [{ type: 'text', value: '— ' }, ...children],
  };
};
