import { rule } from '../rule.js';
import { modelToPaste } from './book-model.js';
import { fileRules } from './manuscript/files.js';
import { yamlRules } from './yaml.js';

/** Rules about the files of a book's folder, before anything is understood. */
export const manuscriptRules = {
  'book-file-missing': rule<{ folder: string; title: string }>({
    severity: 'error',
    reason: {
      fr: ({ folder }) => `Le dossier \`${folder}\` n’a pas de fichier \`book.md\`.`,
      en: ({ folder }) => `The folder \`${folder}\` has no \`book.md\` file.`,
    },
    remedy: {
      fr: ({ title }) =>
        `Créez \`book.md\` à la racine du livre, sur ce modèle, où \`AAAA-MM-JJ\` est une date.${modelToPaste(title, 'fr')}`,
      en: ({ title }) =>
        `Create \`book.md\` at the root of the book, on this model, where \`YYYY-MM-DD\` is a date.${modelToPaste(title, 'en')}`,
    },
  }),
  'book-file-case': rule<{ file: string }>({
    severity: 'error',
    reason: {
      fr: ({ file }) => `Le fichier \`${file}\` doit s’appeler \`book.md\`, en minuscules.`,
      en: ({ file }) => `The file \`${file}\` must be called \`book.md\`, in small letters.`,
    },
    remedy: {
      fr: ({ file }) => `Renommez-le : \`git mv ${file} book.md\`.`,
      en: ({ file }) => `Rename it: \`git mv ${file} book.md\`.`,
    },
  }),
  'book-header-missing': rule<{ title: string }>({
    severity: 'error',
    reason: {
      fr: () => '`book.md` ne commence pas par un en-tête YAML : le livre n’a ni titre, ni langue, ni licence.',
      en: () => '`book.md` does not begin with a YAML header: the book has no title, no language, no licence.',
    },
    remedy: {
      fr: ({ title }) =>
        `Commencez le fichier sur ce modèle, où \`AAAA-MM-JJ\` est une date.${modelToPaste(title, 'fr')}`,
      en: ({ title }) => `Begin the file on this model, where \`YYYY-MM-DD\` is a date.${modelToPaste(title, 'en')}`,
    },
  }),
  'header-language': rule<{ language: string }>({
    severity: 'error',
    reason: {
      fr: ({ language }) => `L’en-tête est annoncé en « ${language} » ; seul le YAML est lu.`,
      en: ({ language }) => `The header is announced as “${language}”; only YAML is read.`,
    },
    remedy: {
      fr: () => 'Écrivez l’en-tête en YAML, et rien d’autre que `---` sur la première ligne.',
      en: () => 'Write the header in YAML, and nothing but `---` on the first line.',
    },
  }),
  'header-unclosed': rule<{ file: string }>({
    severity: 'error',
    reason: {
      fr: ({ file }) => `L’en-tête de \`${file}\` n’est fermé par aucune ligne \`---\`.`,
      en: ({ file }) => `No line \`---\` closes the header of \`${file}\`.`,
    },
    remedy: {
      fr: () => 'Ajoutez une ligne `---`, seule, après la dernière clef et avant le texte.',
      en: () => 'Add a line `---`, alone, after the last key and before the text.',
    },
  }),
  'header-toml': rule<{ problem: string }>({
    severity: 'error',
    reason: {
      fr: ({ problem }) => `L’en-tête en TOML ne se lit pas : ${problem}.`,
      en: ({ problem }) => `The TOML header cannot be read: ${problem}.`,
    },
    remedy: {
      fr: () => 'Corrigez cette ligne, ou écrivez l’en-tête en YAML, entre deux lignes `---`.',
      en: () => 'Mend this line, or write the header in YAML, between two lines `---`.',
    },
  }),
  ...yamlRules,
  'path-outside': rule<{ path: string }>({
    severity: 'error',
    reason: {
      fr: ({ path }) => `Le chemin \`${path}\` sort du dossier du livre.`,
      en: ({ path }) => `The path \`${path}\` leads out of the book’s folder.`,
    },
    remedy: {
      fr: () => 'Copiez le fichier dans le dossier du livre, et nommez-le par un chemin qui y reste.',
      en: () => 'Copy the file into the book’s folder, and name it by a path that stays in it.',
    },
  }),
  'file-missing': rule<{ path: string; nearest: string }>({
    severity: 'error',
    reason: {
      fr: ({ path }) => `Le fichier \`${path}\` n’existe pas dans le dossier du livre.`,
      en: ({ path }) => `The file \`${path}\` is not in the book’s folder.`,
    },
    remedy: {
      fr: ({ nearest }) =>
        nearest === ''
          ? 'Créez-le, ou retirez cette ligne.'
          : `Vouliez-vous dire \`${nearest}\` ? Majuscules et accents comptent.`,
      en: ({ nearest }) =>
        nearest === '' ? 'Create it, or remove this line.' : `Did you mean \`${nearest}\`? Capitals and accents count.`,
    },
  }),
  'contents-book-file': rule({
    severity: 'error',
    reason: {
      fr: () => '`book.md` présente le livre ; il ne peut pas en être un chapitre.',
      en: () => '`book.md` presents the book; it cannot be one of its chapters.',
    },
    remedy: {
      fr: () => 'Retirez cette ligne ; le texte à imprimer va dans un fichier à part.',
      en: () => 'Remove this line; text to be printed goes into a file of its own.',
    },
  }),
  'chapter-empty': rule<{ file: string }>({
    severity: 'warning',
    reason: {
      fr: ({ file }) => `Le chapitre \`${file}\` est vide.`,
      en: ({ file }) => `The chapter \`${file}\` is empty.`,
    },
    remedy: {
      fr: () => 'Écrivez-le, ou retirez-le de l’ordre de lecture (`contents` de `book.md`).',
      en: () => 'Write it, or take it out of the reading order (`contents` of `book.md`).',
    },
  }),
  'chapter-draft': rule<{ file: string }>({
    severity: 'warning',
    reason: {
      fr: ({ file }) => `\`${file}\` se dit brouillon (\`draft\`) : il n’est pas dans le livre.`,
      en: ({ file }) => `\`${file}\` says that it is a draft: it is not in the book.`,
    },
    remedy: {
      fr: () => 'Retirez `draft` quand il est prêt, ou nommez le fichier dans `contents` de `book.md`.',
      en: () => 'Take `draft` out when it is ready, or name the file in `contents` of `book.md`.',
    },
  }),
  'repository-file': rule<{ file: string }>({
    severity: 'info',
    reason: {
      fr: ({ file }) => `\`${file}\` présente le dépôt : ce n’est pas un chapitre.`,
      en: ({ file }) => `\`${file}\` presents the repository: it is no chapter.`,
    },
    remedy: {
      fr: () => 'Si le livre commence par lui, écrivez l’ordre de lecture dans `contents` de `book.md`.',
      en: () => 'If the book begins with it, write the reading order in `contents` of `book.md`.',
    },
  }),
  'listed-chapter-draft': rule<{ list: string; title: string }>({
    severity: 'info',
    reason: {
      fr: ({ list, title }) =>
        `\`${list}\` annonce « ${title} » sans fichier : ce chapitre n’est pas encore dans le livre.`,
      en: ({ list, title }) => `\`${list}\` announces “${title}” without a file: this chapter is not in the book yet.`,
    },
    remedy: {
      fr: () => 'Rien à faire pour l’instant ; une fois le chapitre écrit, donnez son chemin : `[Titre](chapitre.md)`.',
      en: () => 'Nothing to do for now; once the chapter is written, give its path: `[Title](chapter.md)`.',
    },
  }),
  'listed-file-missing': rule<{ list: string; path: string; nearest: string }>({
    severity: 'warning',
    reason: {
      fr: ({ list, path }) => `\`${list}\` nomme \`${path}\`, qui n’est pas un fichier Markdown du dossier.`,
      en: ({ list, path }) => `\`${list}\` names \`${path}\`, which is no Markdown file of the folder.`,
    },
    remedy: {
      fr: ({ nearest }) =>
        nearest === ''
          ? 'Ajoutez ce fichier, ou retirez-le de la liste ; d’ici là, le livre se fait sans lui.'
          : `Vouliez-vous dire \`${nearest}\` ? D’ici là, le livre se fait sans lui.`,
      en: ({ nearest }) =>
        nearest === ''
          ? 'Add this file, or take it out of the list; until then the book is made without it.'
          : `Did you mean \`${nearest}\`? Until then the book is made without it.`,
    },
  }),
  ...fileRules,
} as const;
