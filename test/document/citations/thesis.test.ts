import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { elementsIn } from '../../../pipeline/document/html/elements-in.js';
import { citedBook } from './cited.js';

const chapters = 10;
const works = 60;
const count = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index));

/** Works of several kinds, of which some have the same author and year. */
const bibtex = count(works, (index) =>
  [
    `@book{w${index}, author={Auteur${index % 20}, Ada}, title={Livre ${index}}, publisher={Éditions}, address={Lyon}, year={${2000 + (index % 4)}}}`,
    `@article{w${index}, author={Auteur${index % 20}, Ada and Bis, Bob}, title={Article ${index}}, journal={Revue}, volume={${index}}, pages={1--9}, year={2010}}`,
    `@phdthesis{w${index}, author={Auteur${index % 20}, Ada}, title={Thèse ${index}}, school={Université}, year={2020}}`,
  ].at(index % 3),
).join('\n');

/** 23 citations and 9 figures in each of ten chapters, in the text, in notes, in captions, in a table, in a list. */
const chapter = (chapter: number): string => {
  const key = (index: number): string => `w${(chapter * 23 + index) % works}`;
  const figures = count(8, (index) => `![Figure](f.png "Légende ${index}"){#fig-${chapter}-${index}}`);
  const paragraphs = count(
    6,
    (index) => `Un fait [voir @${key(index)}, p. ${index + 1}]. Selon @${key(index + 6)} [chap. 2], oui[^${index}].`,
  );
  const notes = count(6, (index) => `[^${index}]: Voir [@${key(index + 12)}, t. II].`);
  const others = [
    `- Un point [@${key(18)} ; @${key(19)}].`,
    `| A | B |\n|:--|:--|\n| [@${key(20)}] | b |`,
    `> Une citation [-@${key(21)}].`,
    `![Figure](f.png "D’après [@${key(22)}]")\n\nVoir aussi [@${key(22)}].`,
  ];
  return [`# Chapitre ${chapter}`, ...paragraphs, ...others, ...figures, ...notes].join('\n\n');
};

const files = Object.fromEntries(count(chapters, (index) => [`c${index}.md`, chapter(index)]));

describe('a thesis of 230 citations and 90 figures', () => {
  it.each(['iso690-author-date-fr', 'iso690-numeric-fr', 'chicago-fullnote-bibliography-fr'])(
    'has every one of them resolved in %s, and every link leads where it says',
    async (citationStyle) => {
      const { document, problems } = await citedBook({ ...files, 'f.png': '' }, bibtex, { citationStyle });
      expect(problems).toEqual([]);
      const trees = document.sections.flatMap(({ tree, notes }) => [tree, ...notes.map((note) => note.tree)]);
      const nodes = trees.flatMap((tree) => elementsIn(tree));
      const cited = nodes.filter(({ properties }) => [properties['className']].flat().includes('citation'));
      expect(cited.length).toBe(chapters * 23);
      expect(cited.filter((node) => textOf(node).trim() === '' || /undefined|NO_PRINTED/.test(textOf(node)))).toEqual(
        [],
      );
      const links = nodes.filter(({ properties }) => /^#(?:ref|cite)--/.test(String(properties['href'])));
      expect(links.length).toBeGreaterThan(400);
      expect(links.filter(({ properties }) => !document.anchors.has(String(properties['href']).slice(1)))).toEqual([]);
      expect(new Set(cited.map(({ properties }) => properties['id'])).size).toBe(cited.length);
      expect(nodes.filter(({ tagName }) => tagName === 'figure')).toHaveLength(chapters * 9);
      const entries = nodes.filter(({ properties }) => String(properties['id']).startsWith('ref--'));
      expect(entries).toHaveLength(works);
      expect(entries.filter((entry) => !textOf(entry).includes('↩'))).toEqual([]);
    },
  );

  it('has every citation that is not resolved reported', async () => {
    const lacking = bibtex.split('\n').slice(0, -1).join('\n');
    const { problems } = await citedBook({ ...files, 'f.png': '' }, lacking);
    const written =
      Object.values(files)
        .join('\n')
        .match(new RegExp(`@w${works - 1}\\b`, 'g')) ?? [];
    expect(written.length).toBeGreaterThan(2);
    expect(problems.filter((problem) => problem.endsWith('citation-unknown'))).toHaveLength(written.length);
  });
});
