import type { z } from 'zod';
import { isMapping, list, mapping, oneOf } from './combinators.js';
import { describe, field } from './field.js';
import { boolean, choice, path, text } from './kinds.js';

const file = describe(
  mapping({
    file: field(path(), 'Fichier Markdown.', 'Markdown file.', 'file: annexe.md'),
    title: field(
      text(),
      'Titre, à la place de celui du fichier.',
      'Title, instead of the file’s own.',
      'title: Annexe',
    ).optional(),
    type: field(text(), 'Genre de section.', 'Kind of section.', 'type: appendix').optional(),
    split: field(
      choice([1, 2, 3, 4, 5, 6]),
      'Un chapitre commence à chaque titre de ce niveau ou plus haut.',
      'A chapter starts at each heading of this level or above.',
      'split: 2',
    ).optional(),
    toc: field(
      boolean(),
      '`false` : hors de la table des matières.',
      '`false`: not in the table of contents.',
      'toc: false',
    ).optional(),
  }),
  { form: { fr: 'un fichier', en: 'a file' } },
);

export type FileKeys = z.output<typeof file>;

/** One file of the reading order: its path, or its path with what is to be said of it. */
const chapter = oneOf<string | FileKeys>([path(), file], (value) => (isMapping(value) ? file : path()));

const part = describe(
  mapping({
    part: field(text(), 'Titre d’une partie.', 'Title of a part.', 'part: Première partie'),
    contents: field(list(chapter), 'Fichiers de la partie.', 'Files of the part.', 'contents: [01.md, 02.md]'),
  }),
  { form: { fr: 'une partie', en: 'a part' } },
);

export type PartKeys = z.output<typeof part>;

/** The reading order: files, and parts that hold files. */
export const contents = () =>
  list(
    oneOf<string | FileKeys | PartKeys>([path(), file, part], (value) =>
      isMapping(value) && 'part' in value ? part : isMapping(value) ? file : path(),
    ),
  );
