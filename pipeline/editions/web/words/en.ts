import type { InterfaceWords } from '../words.js';

/** English. */
export const en: InterfaceWords = {
  skip: 'Skip to the text',
  settings: 'Reading settings',
  textSize: 'Text size',
  sizes: ['small', 'normal', 'large', 'very large'],
  background: 'Background',
  backgrounds: { auto: 'Auto', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
  typeface: 'Typeface',
  typefaces: { serif: 'Serif', sans: 'Sans' },
  kept: 'These settings stay on your device.',
  position: (page, pages) => `${page} of ${pages}`,
  turn: 'Neighbouring pages',
  wholeTable: 'The whole table',
  start: 'Start reading',
  bookPage: 'About this book',
  download: (format) => `Download as ${format}`,
  by: (names) => `by ${names}`,
  noteCall: (label) => `note ${label}`,
  backToCall: (label, call) => (call === 1 ? `Note ${label}, back to text` : `Note ${label}, call ${call}`),
  linkTo: (title) => `Link to “${title}”`,
  code: (language) => (language ? `Code, ${language}` : 'Code'),
  formula: 'Formula',
  table: 'Table',
  draft: 'draft',
  draftNotice: 'Draft: this text is not published yet.',
};
