import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Book } from '../../book/book.js';
import { directionOf } from '../../language/direction.js';
import { houseOf } from '../../language/typography/house.js';
import { wordsFor } from '../../language/words.js';
import { parseLicense } from '../../rights/parse-license.js';
import type { Theme } from '../../theme/theme.js';
import type { Document } from '../document.js';
import { elementsIn } from '../html/elements-in.js';
import { setTypography } from '../html/typography.js';
import { licenceLinks } from './licence-links.js';

type Families = Theme['families'];
type Inline = ElementContent | string;

/**
 * Credits the theme's fonts in the colophon, in place, after how the book was made: `p.fonts`. Families of one author
 * under one licence are named together.
 */
export function creditFonts({ sections }: Document, families: Families, { lang, typography }: Book): void {
  const colophon = sections.find(({ type, generated }) => generated && type === 'colophon');
  const [made] = colophon ? elementsIn(colophon.tree, 'p') : [];
  if (!colophon || !made || families.length === 0) return;
  const { pages, punctuation } = wordsFor(lang);
  const credits = groupsOf(families).map((group) => creditOf(group, lang));
  const paragraph = h('p', { className: ['fonts'] }, [
    pages.colophon.fonts,
    ...credits.flatMap((credit, index) => (index === 0 ? credit : [punctuation.semicolon, ...credit])),
    punctuation.stop,
  ]);
  setTypography(paragraph, lang, houseOf(typography));
  colophon.tree.children.splice(colophon.tree.children.indexOf(made) + 1, 0, paragraph);
}

const groupsOf = (families: Families): readonly Families[] => {
  const groups = new Map<string, Families>();
  for (const family of families) {
    const key = `${family.author}\n${family.license}`;
    groups.set(key, [...(groups.get(key) ?? []), family]);
  }
  return [...groups.values()];
};

const creditOf = (group: Families, lang: string): readonly Inline[] => {
  const { comma, open, close } = wordsFor(lang).punctuation;
  const names = group.flatMap(({ family, source }, index): Inline[] => [
    ...(index === 0 ? [] : [comma]),
    source === undefined ? family : h('a', { href: source }, family),
  ]);
  const [{ author, license } = { author: '', license: '' }] = group;
  const expression = parseLicense(license);
  const credit = [
    ...names,
    `${open}${author}${comma}`,
    ...(expression ? licenceLinks(expression, lang) : [license]),
    close,
  ];
  // Names of fonts are in Latin letters: each credit keeps its brackets about it.
  return directionOf(lang) === 'rtl' ? [h('bdi', { dir: 'ltr' }, credit)] : credit;
};
