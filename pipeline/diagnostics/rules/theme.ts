import { rule } from '../rule.js';

/** Rules about the theme that a book asks for. */
export const themeRules = {
  'unknown-theme': rule<{ theme: string }>({
    severity: 'error',
    reason: {
      fr: ({ theme }) => `Le thème \`${theme}\` n’existe pas.`,
      en: ({ theme }) => `There is no theme \`${theme}\`.`,
    },
    remedy: {
      fr: ({ theme }) => `Retirez \`theme\` pour le thème \`communs\`, ou ajoutez \`themes/${theme}/theme.yaml\`.`,
      en: ({ theme }) => `Take \`theme\` out for the theme \`communs\`, or add \`themes/${theme}/theme.yaml\`.`,
    },
  }),
  'cover-unreadable': rule<{ path: string; reason: string }>({
    severity: 'warning',
    reason: {
      fr: ({ path, reason }) =>
        `La couverture \`${path}\` ne peut pas être lue (${reason}) : une couverture dessinée la remplace.`,
      en: ({ path, reason }) => `The cover \`${path}\` cannot be read (${reason}): a drawn cover replaces it.`,
    },
    remedy: {
      fr: () => 'Enregistrez-la de nouveau en JPEG ou en PNG, ou retirez `cover`.',
      en: () => 'Save it again as JPEG or PNG, or take `cover` out.',
    },
  }),
  'cover-letters-missing': rule<{ letters: string; theme: string }>({
    severity: 'warning',
    reason: {
      fr: ({ letters, theme }) =>
        `Ni le thème \`${theme}\` ni cette machine n’ont de quoi écrire sur la couverture : ${letters}`,
      en: ({ letters, theme }) =>
        `Neither the theme \`${theme}\` nor this machine can letter the cover with: ${letters}`,
    },
    remedy: {
      fr: () =>
        'Installez une police de cette écriture, choisissez un thème qui en a une, ou donnez une image par `cover`.',
      en: () => 'Install a font for this script, choose a theme that has one, or give a picture with `cover`.',
    },
  }),
  'glyph-missing': rule<{ character: string; code: string }>({
    severity: 'warning',
    reason: {
      fr: ({ character, code }) => `Aucune police du thème ni de secours ne dessine « ${character} » (${code}).`,
      en: ({ character, code }) => `No font of the theme nor of its fallbacks draws “${character}” (${code}).`,
    },
    remedy: {
      fr: () => 'Remplacez ce signe, ou choisissez un thème dont une police le dessine.',
      en: () => 'Replace this character, or choose a theme with a font that draws it.',
    },
  }),
  'font-not-installed': rule<{ package: string; count: number; sample: string }>({
    severity: 'warning',
    reason: {
      fr: ({ count, sample }) =>
        `Aucune police installée ne dessine ${count === 1 ? 'ce signe' : `ces ${count} signes`} : ${sample}`,
      en: ({ count, sample }) =>
        `No installed font draws ${count === 1 ? 'this character' : `these ${count} characters`}: ${sample}`,
    },
    remedy: {
      fr: (parameters) => `Installez la police : \`npm install ${parameters.package}\`.`,
      en: (parameters) => `Install the font: \`npm install ${parameters.package}\`.`,
    },
  }),
} as const;
