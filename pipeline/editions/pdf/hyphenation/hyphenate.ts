import type { Nodes } from 'hast';
import { type Hyphenator, hyphenatorFor } from './patterns.js';

/** U+00AD, where a word may break. */
const softHyphen = '\u00ad';

/** Elements whose words stay whole: titles (they reach the outline), links, code, captions and letter-spaced text. */
const whole: ReadonlySet<string> = new Set(
  'a abbr caption code dt figcaption h1 h2 h3 h4 h5 h6 header kbd math pre samp script style sub sup svg th var'.split(
    ' ',
  ),
);
const wholeClasses: ReadonlySet<string> = new Set(['lead', 'sc', 'signature', 'verse', 'label']);

/** Signs left at the end of a line, and carried to the next one, at least. */
const before = 2;
const after = 3;

/**
 * Lower-case words of six letters or more, by themselves or after an elision (*l’écriture*): neither names, nor parts
 * of compounds, nor words with an inclusive point (*auteur⋅ices*).
 */
const breakable = /(?<![\p{L}\p{M}\p{N}\u00ad\-‐‑⋅·•‧@/_.])\p{Ll}{6,}(?![\p{L}\p{M}\p{N}\u00ad\-‐‑⋅·•‧@/_]|\.\p{L})/gu;

/**
 * Puts soft hyphens into the words of a tree, by the language of each passage. The tree is changed in place.
 *
 * @param lang BCP 47 language of the tree's root.
 */
export const hyphenate = async (node: Nodes, lang: string): Promise<void> => {
  const hyphenator = await hyphenatorFor(lang);
  if (node.type === 'text') {
    if (hyphenator) node.value = hyphenateText(node.value, hyphenator);
    return;
  }
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type !== 'element') await hyphenate(child, lang);
    else if (!staysWhole(child.tagName, child.properties['className']))
      await hyphenate(child, typeof child.properties['lang'] === 'string' ? child.properties['lang'] : lang);
  }
};

/** Hyphenates the words of a text by the rules of the house: see {@link breakable}. */
export const hyphenateText = (text: string, hyphenator: Hyphenator): string =>
  text.replace(breakable, (word) => {
    const [first = '', ...rest] = hyphenator(word).split(softHyphen);
    let place = first.length;
    let hyphenated = first;
    for (const piece of rest) {
      const allowed = place >= before && word.length - place >= after;
      hyphenated += allowed ? softHyphen + piece : piece;
      place += piece.length;
    }
    return hyphenated;
  });

const staysWhole = (tagName: string, classes: unknown): boolean =>
  whole.has(tagName) || (Array.isArray(classes) && classes.some((name) => wholeClasses.has(String(name))));
