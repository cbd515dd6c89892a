import { rule } from '../../rule.js';

/** Files of the folder that cannot be read, or are too large. */
export const fileRules = {
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
