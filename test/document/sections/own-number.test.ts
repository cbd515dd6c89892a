import { expect, test } from 'vitest';
import { documentOf } from '../document-of.js';

const labelsOf = (...titles: readonly string[]) =>
  documentOf(titles.map((title) => `# ${title}\n\nTexte.`).join('\n\n')).written.map(({ label }) => label);

test.each([
  ['Chapitre 1', 'Chapitre 2'],
  ['Épisode 1 : le canard', 'Épisode 2 : la licence'],
  ['Premier jour', 'Deuxième jour'],
  ['Lección 1', 'Lección 2'],
  ['Capítulo I. La tierra', 'Capítulo II. El mar'],
  ['Erster Tag', 'Lektion 3'],
  ['Journée I', 'Nuit II'],
  ['1. Nord', '2. Sud'],
  ['第一章 北', '第二章 南'],
])('titles that carry their numbers get no other: %s, %s', (...titles) => {
  expect(labelsOf(...titles)).toEqual([undefined, undefined]);
});

test.each([
  ['Le nord', 'Le sud'],
  ['Les jours heureux', 'Livres et lettres'],
  ['Notre semaine', 'Les passions'],
])('others are numbered: %s, %s', (...titles) => {
  expect(labelsOf(...titles)).toEqual(['Chapitre 1', 'Chapitre 2']);
});
