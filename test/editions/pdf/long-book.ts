import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Document, Note, Section } from '../../../pipeline/document/document.js';
import { sampleInput } from '../sample-input.js';

const sentences = [
  'Le four du village brûlait deux fois la semaine et chaque famille y portait sa pâte.',
  'On notait sur une ardoise l’ordre des passages, puis l’ardoise s’effaçait sans que personne s’en plaignît.',
  'Quand le cahier fut rendu illisible par trop d’usage, l’assemblée décida d’en faire une copie au propre.',
  'Une règle y revient souvent, presque à chaque saison, et celle qui la lit peut demander qu’on la change.',
  'Les lectrices deviennent correctrices, puis éditrices, sans avoir jamais pensé à en demander le titre.',
];

/** A paragraph of some sentences, never twice the same in a row. */
const prose = (seed: number, length: number): string =>
  Array.from({ length }, (_, index) => sentences[(seed * 3 + index * 2) % sentences.length]).join(' ');

/** Code and a table longer than a page, a list with text beside its blocks, a box. */
const hardBlocks = (index: number, call: (lines: number) => Element): Element[] => [
  h(`h2#titre-${index}`, 'Ce qui est difficile'),
  h('pre', [h('code', Array.from({ length: 60 }, (_, row) => `ligne ${row + 1} du programme`).join('\n'))]),
  h('ul', [h('li', ['Un premier point', call(2), h('ul', [h('li', prose(1, 3)), h('li', prose(2, 9))])])]),
  h('table', [
    h('thead', [h('tr', [h('th', 'Jour'), h('th', 'Pains')])]),
    h(
      'tbody',
      Array.from({ length: 50 }, (_, row) =>
        h('tr', [h('td', `Jour ${row + 1}`), h('td', [String(row * 7), ...(row === 30 ? [call(1)] : [])])]),
      ),
    ),
  ]),
  h('div.note', [h('p', prose(4, 12)), h('p', prose(3, 16))]),
];

/** One chapter of prose with what is hard to set: notes of every length, code, lists, tables longer than a page. */
const chapter = (index: number, firstNote: number): Section => {
  const notes: Note[] = [];
  const call = (lines: number): Element => {
    const number = firstNote + notes.length;
    const content: Root = { type: 'root', children: [h('p', prose(number, lines))] };
    notes.push({ id: `note-${number}`, label: String(notes.length + 1), calls: [`noteref-${number}`], tree: content });
    return h('sup', [
      h('a.noteref', { id: `noteref-${number}`, href: `#note-${number}`, role: 'doc-noteref' }, String(notes.length)),
    ]);
  };
  const paragraph = (number: number): Element =>
    h('p', [
      prose(number + index, 2 + (number % 5)),
      ...(number % 3 === 0 ? [call(1 + (number % 4))] : []),
      ` ${prose(number, 1)}`,
      ...(number === 20 ? [call(40)] : []),
    ]);
  const numbers = Array.from({ length: 24 }, (_, number) => number);
  const tree: Root = {
    type: 'root',
    children: [...numbers.slice(0, 12).map(paragraph), ...hardBlocks(index, call), ...numbers.slice(12).map(paragraph)],
  };
  return {
    id: `chapitre-${index}`,
    type: 'chapter',
    matter: 'bodymatter',
    title: `Le chapitre numéro ${index}`,
    heading: [{ type: 'text', value: `Le chapitre numéro ${index}` }],
    entry: [{ type: 'text', value: `Le chapitre numéro ${index}` }],
    label: `Chapitre ${index}`,
    lang: 'fr',
    direction: 'ltr',
    inContents: true,
    tree,
    headings: [{ id: `titre-${index}`, text: 'Ce qui est difficile', depth: 2, children: [] }],
    notes,
    generated: false,
  };
};

/** The sample book with three long chapters instead of its own. */
export const longBook = async (): Promise<Document> => {
  const { document } = await sampleInput();
  const outer = document.sections.filter(({ matter }) => matter !== 'bodymatter');
  const chapters: Section[] = [];
  for (let index = 1; index <= 3; index += 1)
    chapters.push(chapter(index, 1 + chapters.reduce((sum, { notes }) => sum + notes.length, 0)));
  const front = outer.filter(({ matter }) => matter === 'frontmatter');
  const sections = [...front, ...chapters, ...outer.filter(({ matter }) => matter === 'backmatter')];
  const anchors = new Map(sections.map(({ id }) => [id, id]));
  for (const { id, notes, headings } of chapters) {
    for (const heading of headings) anchors.set(heading.id, id);
    for (const note of notes) for (const name of [note.id, ...note.calls]) anchors.set(name, id);
  }
  return { ...document, sections, anchors };
};
