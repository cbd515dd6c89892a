import { rule } from '../rule.js';
import { valueRules } from './values.js';

/** Rules about what `book.md` and the headers of chapters say. */
export const bookRules = {
  ...valueRules,
  'contents-empty': rule({
    severity: 'error',
    reason: {
      fr: () => 'Le livre n’a aucun chapitre.',
      en: () => 'The book has no chapter.',
    },
    remedy: {
      fr: () => 'Ajoutez un fichier Markdown à côté de `book.md`, ou nommez-en dans `contents`.',
      en: () => 'Add a Markdown file beside `book.md`, or name some in `contents`.',
    },
  }),
  'contents-duplicate': rule<{ path: string }>({
    severity: 'error',
    reason: {
      fr: ({ path }) => `\`${path}\` est déjà dans l’ordre de lecture.`,
      en: ({ path }) => `\`${path}\` is already in the reading order.`,
    },
    remedy: {
      fr: () => 'Gardez une seule des deux lignes.',
      en: () => 'Keep only one of the two lines.',
    },
  }),
  'language-not-spoken': rule<{ lang: string; spoken: string }>({
    severity: 'info',
    reason: {
      fr: ({ lang }) =>
        `La chaîne ne parle pas \`${lang}\` : ce qu’elle écrit d’elle-même (table, mentions légales, notes) est en anglais, et la typographie reste celle du manuscrit.`,
      en: ({ lang }) =>
        `The pipeline does not speak \`${lang}\`: what it writes by itself (contents, imprint, notes) is in English, and the typography stays that of the manuscript.`,
    },
    remedy: {
      fr: ({ spoken }) =>
        `Elle parle ${spoken}. Une langue de plus est un fichier de plus dans \`pipeline/language/words/\`.`,
      en: ({ spoken }) => `It speaks ${spoken}. One more language is one more file in \`pipeline/language/words/\`.`,
    },
  }),
  'published-missing': rule<{ date: string }>({
    severity: 'warning',
    reason: {
      fr: ({ date }) => `Le livre n’a pas de date de parution ; le ${date} en tient lieu.`,
      en: ({ date }) => `The book has no date of publication; ${date} stands for it.`,
    },
    remedy: {
      fr: () => 'Ajoutez `published: AAAA-MM-JJ` à `book.md` : c’est la date de cette version.',
      en: () => 'Add `published: YYYY-MM-DD` to `book.md`: it is the date of this version.',
    },
  }),
  'relator-unknown': rule<{ code: string; nearest: string }>({
    severity: 'warning',
    reason: {
      fr: ({ code }) => `\`${code}\` n’est pas un code de fonction MARC.`,
      en: ({ code }) => `\`${code}\` is not a MARC relator code.`,
    },
    remedy: {
      fr: ({ nearest }) =>
        `${nearest === '' ? '' : `Vouliez-vous dire \`${nearest}\` ? `}Les plus courants : aut (texte), edt (édition), trl (traduction), ill (illustrations), pht (photographies), cov (couverture), aui (préface), pfr (relecture), ctb (contribution).`,
      en: ({ nearest }) =>
        `${nearest === '' ? '' : `Did you mean \`${nearest}\`? `}The usual ones: aut (author), edt (editor), trl (translator), ill (illustrator), pht (photographer), cov (cover), aui (preface), pfr (proofreader), ctb (contributor).`,
    },
  }),
  'section-type-unknown': rule<{ type: string; nearest: string }>({
    severity: 'warning',
    reason: {
      fr: ({ type }) => `\`type: ${type}\` n’est pas un genre de section ; c’est un chapitre qui sera composé.`,
      en: ({ type }) => `\`type: ${type}\` is not a kind of section; a chapter will be set.`,
    },
    remedy: {
      fr: ({ nearest }) =>
        `${nearest === '' ? '' : `Vouliez-vous dire \`${nearest}\` ? `}Genres : dedication, epigraph, foreword, preface, introduction, chapter, conclusion, afterword, appendix, glossary, bibliography, acknowledgments…`,
      en: ({ nearest }) =>
        `${nearest === '' ? '' : `Did you mean \`${nearest}\`? `}Kinds: dedication, epigraph, foreword, preface, introduction, chapter, conclusion, afterword, appendix, glossary, bibliography, acknowledgments…`,
    },
  }),
  'chapter-key-unknown': rule<{ keys: string }>({
    severity: 'warning',
    reason: {
      fr: ({ keys }) => `Clefs d’en-tête que le format ne connaît pas : ${keys}.`,
      en: ({ keys }) => `Header keys that the format does not know: ${keys}.`,
    },
    remedy: {
      fr: () =>
        'Elles ne servent à rien ici. Un en-tête de chapitre connaît `title`, `type`, `lang`, `contributors`, `license`, `toc`.',
      en: () =>
        'They do nothing here. The header of a chapter knows `title`, `type`, `lang`, `contributors`, `license`, `toc`.',
    },
  }),
  'cover-missing': rule<{ path: string; nearest: string }>({
    severity: 'error',
    reason: {
      fr: ({ path }) => `La couverture \`${path}\` n’existe pas dans le dossier du livre.`,
      en: ({ path }) => `The cover \`${path}\` is not in the book’s folder.`,
    },
    remedy: {
      fr: ({ nearest }) =>
        `${nearest === '' ? '' : `Vouliez-vous dire \`${nearest}\` ? `}Sans \`cover\`, une couverture est dessinée.`,
      en: ({ nearest }) => `${nearest === '' ? '' : `Did you mean \`${nearest}\`? `}Without \`cover\`, one is drawn.`,
    },
  }),
  'cover-not-a-picture': rule<{ path: string }>({
    severity: 'error',
    reason: {
      fr: ({ path }) => `La couverture \`${path}\` n’est pas une image JPEG, PNG ou SVG.`,
      en: ({ path }) => `The cover \`${path}\` is not a JPEG, PNG or SVG picture.`,
    },
    remedy: {
      fr: () => 'Exportez-la en JPEG, d’au moins 1 400 pixels de large.',
      en: () => 'Export it as JPEG, at least 1,400 pixels wide.',
    },
  }),
  'credit-unused': rule<{ pattern: string; nearest: string }>({
    severity: 'warning',
    reason: {
      fr: ({ pattern }) => `Le crédit \`${pattern}\` ne correspond à aucun fichier du livre.`,
      en: ({ pattern }) => `The credit \`${pattern}\` matches no file of the book.`,
    },
    remedy: {
      fr: ({ nearest }) =>
        nearest === '' ? 'Corrigez le chemin, ou retirez le crédit.' : `Vouliez-vous dire \`${nearest}\` ?`,
      en: ({ nearest }) =>
        nearest === '' ? 'Correct the path, or remove the credit.' : `Did you mean \`${nearest}\`?`,
    },
  }),
} as const;
