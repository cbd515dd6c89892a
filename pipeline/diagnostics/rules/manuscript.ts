import { rule } from '../rule.js';
import { modelToPaste } from './book-model.js';
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
  'file-too-large': rule<{ file: string; megabytes: number; limit: number }>({
    severity: 'error',
    reason: {
      fr: ({ file, megabytes, limit }) =>
        `\`${file}\` pèse ${megabytes} Mo ; un fichier de texte n’est lu que jusqu’à ${limit} Mo.`,
      en: ({ file, megabytes, limit }) =>
        `\`${file}\` weighs ${megabytes} MB; a text file is read up to ${limit} MB only.`,
    },
    remedy: {
      fr: () => 'Vérifiez que c’est bien du texte ; sinon, répartissez-le en plusieurs fichiers.',
      en: () => 'Check that it is text; if it is, divide it into several files.',
    },
  }),
  'file-binary': rule<{ file: string }>({
    severity: 'error',
    reason: {
      fr: ({ file }) => `\`${file}\` n’est pas un fichier de texte.`,
      en: ({ file }) => `\`${file}\` is not a text file.`,
    },
    remedy: {
      fr: () =>
        'Un chapitre est un fichier Markdown ; un document de traitement de texte s’importe par `livres import`.',
      en: () => 'A chapter is a Markdown file; a word processor’s document is brought in by `livres import`.',
    },
  }),
  'file-utf16': rule<{ file: string }>({
    severity: 'error',
    reason: {
      fr: ({ file }) => `\`${file}\` est en UTF-16.`,
      en: ({ file }) => `\`${file}\` is in UTF-16.`,
    },
    remedy: {
      fr: () => 'Enregistrez-le en UTF-8 (« Enregistrer sous… », codage UTF-8).',
      en: () => 'Save it as UTF-8 (“Save as…”, encoding UTF-8).',
    },
  }),
  'file-not-utf8': rule<{ file: string; byte: string }>({
    severity: 'error',
    reason: {
      fr: ({ file, byte }) => `\`${file}\` n’est pas en UTF-8 : l’octet ${byte} n’y a pas de sens ici.`,
      en: ({ file, byte }) => `\`${file}\` is not in UTF-8: the byte ${byte} means nothing here.`,
    },
    remedy: {
      fr: () => 'Le fichier est sans doute en Windows-1252 ou en Latin-1 : enregistrez-le en UTF-8.',
      en: () => 'The file is probably in Windows-1252 or Latin-1: save it as UTF-8.',
    },
  }),
  'picture-unreadable': rule<{ path: string }>({
    severity: 'warning',
    reason: {
      fr: ({ path }) => `\`${path}\` n’est pas une image lisible.`,
      en: ({ path }) => `\`${path}\` is not a readable picture.`,
    },
    remedy: {
      fr: () => 'Le fichier est abîmé ou d’un autre format que ne le dit son nom : exportez-le de nouveau.',
      en: () => 'The file is damaged, or of another format than its name says: export it again.',
    },
  }),
  'picture-in-lfs': rule<{ path: string }>({
    severity: 'warning',
    reason: {
      fr: ({ path }) => `\`${path}\` est un renvoi de Git LFS, pas l’image elle-même.`,
      en: ({ path }) => `\`${path}\` is a Git LFS pointer, not the picture itself.`,
    },
    remedy: {
      fr: () => 'Rapatriez les images : `git lfs pull`.',
      en: () => 'Fetch the pictures: `git lfs pull`.',
    },
  }),
  'picture-too-heavy': rule<{ path: string; megabytes: number; limit: number }>({
    severity: 'warning',
    reason: {
      fr: ({ path, megabytes, limit }) => `\`${path}\` pèse ${megabytes} Mo ; la limite est de ${limit} Mo.`,
      en: ({ path, megabytes, limit }) => `\`${path}\` weighs ${megabytes} MB; the limit is ${limit} MB.`,
    },
    remedy: {
      fr: () => 'Réduisez-la : une page A4 à 300 points par pouce fait 2480 × 3508 pixels.',
      en: () => 'Make it smaller: an A4 page at 300 dots per inch is 2480 × 3508 pixels.',
    },
  }),
  'picture-too-large': rule<{ path: string; width: number; height: number; limit: number }>({
    severity: 'warning',
    reason: {
      fr: ({ path, width, height, limit }) =>
        `\`${path}\` fait ${width} × ${height} pixels ; la limite est de ${limit} millions de pixels.`,
      en: ({ path, width, height, limit }) =>
        `\`${path}\` is ${width} × ${height} pixels; the limit is ${limit} million pixels.`,
    },
    remedy: {
      fr: () => 'Réduisez-la : une page A4 à 300 points par pouce fait 2480 × 3508 pixels.',
      en: () => 'Make it smaller: an A4 page at 300 dots per inch is 2480 × 3508 pixels.',
    },
  }),
} as const;
