import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const sentences = [
  'Le four du village brûlait deux fois la semaine et chaque famille y portait sa pâte.',
  'On notait sur une ardoise l’ordre des passages, puis l’ardoise s’effaçait sans que personne s’en plaignît.',
  'Quand le cahier fut rendu illisible par trop d’usage, l’assemblée décida d’en faire une copie au propre.',
  'Une règle y revient souvent, presque à chaque saison, et celle qui la lit peut demander qu’on la change.',
  'Les lectrices deviennent correctrices, puis éditrices, sans avoir jamais pensé à en demander le titre.',
  'Rien n’y est perdu, parce que rien n’y appartient tout à fait à qui l’a trouvé le premier.',
  'Ce que l’une écrit le matin, l’autre le relit le soir, et la troisième en tire autre chose.',
];

/** Paragraphs of a chapter, and its notes: about eighteen A5 pages. */
const paragraphs = 63;
const notes = 7;

/** Writes a book of prose for measurements: `chapters` chapters of some eighteen pages and seven notes each. */
export async function writeLongBook(folder: string, chapters: number): Promise<string> {
  await mkdir(folder, { recursive: true });
  const header = [
    'title: Le Pain commun',
    'contributors: [{ name: Une équipe, roles: [aut] }]',
    'copyright: { year: 2026, holder: Une équipe }',
    'lang: fr',
    'license: CC0-1.0',
    'published: 2026-01-02',
  ];
  await writeFile(join(folder, 'book.md'), `---\n${header.join('\n')}\n---\n\nUn long livre, pour mesurer.\n`);
  for (let chapter = 1; chapter <= chapters; chapter++)
    await writeFile(join(folder, `${String(chapter).padStart(3, '0')}.md`), chapterText(chapter));
  return folder;
}

function chapterText(chapter: number): string {
  const every = paragraphs / notes;
  const text = Array.from({ length: paragraphs }, (_, index) => {
    const heading = index > 0 && index % 21 === 0 ? `## Ce qui revient, ${index / 21}\n\n` : '';
    const call = index % every === 5 ? `[^${Math.floor(index / every) + 1}]` : '';
    return `${heading}${prose(chapter * 3 + index, 3 + ((chapter + index) % 5))}${call}`;
  });
  const foot = Array.from(
    { length: notes },
    (_, index) => `[^${index + 1}]: ${prose(chapter + index, 1 + (index % 4))}`,
  );
  return `# Le four, la pâte et la règle, ${chapter}\n\n${[...text, ...foot].join('\n\n')}\n`;
}

const prose = (seed: number, length: number): string =>
  Array.from({ length }, (_, index) => sentences[(seed + index * 3) % sentences.length]).join(' ');
