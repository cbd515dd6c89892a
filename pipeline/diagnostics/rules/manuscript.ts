import { rule } from '../rule.js';

/** Rules about the files of a book's folder, before anything is understood. */
export const manuscriptRules = {
  'book-file-missing': rule<{ folder: string }>({
    severity: 'error',
    reason: {
      fr: ({ folder }) => `Le dossier \`${folder}\` n’a pas de fichier \`book.md\`.`,
      en: ({ folder }) => `The folder \`${folder}\` has no \`book.md\` file.`,
    },
    remedy: {
      fr: () =>
        'Créez `book.md` à la racine du livre, avec au moins `title`, `lang`, `contributors`, `license` et `copyright`.',
      en: () =>
        'Create `book.md` at the root of the book, with at least `title`, `lang`, `contributors`, `license` and `copyright`.',
    },
  }),
} as const;
