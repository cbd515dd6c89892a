import type { z } from 'zod';
import { mapping } from './combinators.js';
import { contributors } from './contributor.js';
import { credits } from './credit.js';
import { field } from './field.js';
import { boolean, language, license, text } from './kinds.js';

/** The YAML header of a chapter. */
export const chapterSchema = mapping({
  title: field(
    text(),
    'Titre du chapitre ; le fichier est alors un seul chapitre.',
    'Title of the chapter; the file is then one chapter.',
    'title: Le registre',
  ).optional(),
  type: field(
    text(),
    'Genre de section : preface, chapter, appendix, dedication, glossary…',
    'Kind of section: preface, chapter, appendix, dedication, glossary…',
    'type: preface',
  ).optional(),
  lang: field(
    language(),
    'Langue du chapitre, si ce n’est pas celle du livre.',
    'Language of the chapter, when it is not the book’s.',
    'lang: br',
  ).optional(),
  contributors: field(
    contributors(),
    'Qui a fait ce chapitre, si ce n’est pas qui a fait le livre.',
    'Who made this chapter, when not simply the book’s own contributors.',
    'contributors: [{ name: Ada Lovelace, roles: [aut] }]',
  ).optional(),
  license: field(
    license(),
    'Licence du chapitre, si ce n’est pas celle du livre.',
    'Licence of the chapter, when it is not the book’s.',
    'license: CC-BY-4.0',
  ).optional(),
  credits: field(
    credits(),
    'Crédits de ce que le chapitre emprunte : images, par chemin ; passages, par ancre (`"#extrait"`).',
    'Credits of what the chapter borrows: pictures, by path; passages, by anchor (`"#excerpt"`).',
    'credits: { "#extrait": { author: Ada Lovelace, license: CC-BY-4.0 } }',
  ).optional(),
  toc: field(
    boolean(),
    '`false` : le chapitre n’est pas dans la table des matières.',
    '`false`: the chapter is not in the table of contents.',
    'toc: false',
  ).optional(),
});

export type ChapterKeys = z.output<typeof chapterSchema>;
