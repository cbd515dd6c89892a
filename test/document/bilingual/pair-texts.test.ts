import type { Element, Root } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { expect, it } from 'vitest';
import { type PairedTexts, pairTexts } from '../../../pipeline/document/bilingual/pair-texts.js';
import { documentOf } from '../document-of.js';

const treeOf = (markdown: string, lang: string): Root =>
  documentOf({ 'texte.md': `# T\n\n${markdown}` }, { lang }).written[0]?.tree ?? { type: 'root', children: [] };

const paired = (left: string, right: string): PairedTexts =>
  pairTexts(
    { tree: treeOf(left, 'fr'), lang: 'fr', direction: 'ltr' },
    { tree: treeOf(right, 'ar'), lang: 'ar', direction: 'rtl' },
    (id) => id,
  );

/** `left | right`, a line a pair. */
const rows = ({ tree }: PairedTexts): string[] =>
  tree.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const sides = child.children.filter((side): side is Element => side.type === 'element');
    const of = (name: string): string => {
      const side = sides.find(({ properties }) => [properties['className']].flat().includes(name));
      return side ? toText(side).trim() : '–';
    };
    return [
      [child.properties['className']].flat().includes('pair') ? `${of('original')} | ${of('translation')}` : 'once',
    ];
  });

const long = 'Une phrase assez longue pour que sa traduction le soit aussi, ou peu s’en faut.';
const longer = `${long} ${long} ${long} ${long} ${long} ${long}`;

it('sets paragraphs opposite each other, under the headings of their level', () => {
  expect(rows(paired('Un.\n\n## Deux\n\nTrois.', 'One.\n\n## Two\n\nThree.'))).toEqual([
    'Un. | One.',
    'Deux | Two',
    'Trois. | Three.',
  ]);
});

it('leaves alone a paragraph that was not translated, by its length', () => {
  const { alone, ...all } = paired(`${longer}\n\nCourt.\n\n${longer}`, `${longer}\n\n${longer}`);
  expect(rows({ alone, ...all })).toEqual([`${longer} | ${longer}`, 'Court. | –', `${longer} | ${longer}`]);
  expect(alone.map(({ kind, side, element }) => [kind, side, element.position?.start.line])).toEqual([
    ['block', 'left', 5],
  ]);
});

it('never sets a list opposite a paragraph', () => {
  expect(rows(paired('- un', 'One.'))).toEqual(['un | –', '– | One.']);
});

it('leaves alone a heading that has no counterpart, with all that is under it, and says so once', () => {
  const { alone, ...all } = paired('## Un\n\nA.\n\n### Deux\n\nB.\n\n## Trois\n\nC.', '## One\n\nA.\n\n## Three\n\nC.');
  expect(rows({ alone, ...all })).toEqual(['Un | One', 'A. | A.', 'Deux | –', 'B. | –', 'Trois | Three', 'C. | C.']);
  expect(alone.map(({ kind, side }) => `${kind} ${side}`)).toEqual(['heading left']);
});

it('says once what is the same in both, such as code', () => {
  expect(rows(paired('```\na = 1\n```', '```\na = 1\n```'))).toEqual(['once']);
  expect(rows(paired('```\na = 1\n```', '```\nb = 1\n```'))).toEqual(['a = 1 | b = 1']);
});

it('marks each side with its language and its direction', () => {
  const [pair] = paired('Un.', 'One.').tree.children;
  const sides = pair?.type === 'element' ? pair.children : [];
  expect(sides.map((side) => side.type === 'element' && [side.properties['lang'], side.properties['dir']])).toEqual([
    ['fr', 'ltr'],
    ['ar', 'rtl'],
  ]);
});
