import type { InterfaceWords } from '../words.js';

/** French. */
export const fr: InterfaceWords = {
  skip: 'Aller au texte',
  settings: 'Réglages de lecture',
  textSize: 'Taille du texte',
  sizes: ['petite', 'normale', 'grande', 'très grande'],
  background: 'Fond',
  backgrounds: { auto: 'Auto', light: 'Clair', sepia: 'Sépia', dark: 'Sombre' },
  typeface: 'Caractère',
  typefaces: { serif: 'Serif', sans: 'Linéale' },
  kept: 'Ces réglages restent sur votre appareil.',
  position: (page, pages) => `${page} sur ${pages}`,
  turn: 'Pages voisines',
  wholeTable: 'Toute la table',
  start: 'Commencer la lecture',
  bookPage: 'Page du livre',
  download: (format) => `Télécharger en ${format}`,
  by: (names) => `par ${names}`,
  noteCall: (label) => `note ${label}`,
  backToCall: (label, call) => (call === 1 ? `Note ${label}, retour au texte` : `Note ${label}, appel ${call}`),
  linkTo: (title) => `Lien vers « ${title} »`,
  code: (language) => (language ? `Code ${language}` : 'Code'),
  formula: 'Formule',
  table: 'Tableau',
  draft: 'brouillon',
  draftNotice: 'Brouillon : ce texte n’est pas encore publié.',
};
