import { rule } from '../rule.js';

/** Rules about books in two languages, side by side. */
export const bilingualRules = {
  'bilingual-two-books': rule<{ count: string }>({
    severity: 'error',
    reason: {
      fr: ({ count }) => `\`bilingual\` nomme deux livres, l’original puis sa traduction ; il y en a ${count}.`,
      en: ({ count }) => `\`bilingual\` names two books, the original and its translation; there are ${count}.`,
    },
    remedy: {
      fr: () => 'Écrivez les noms de leurs dossiers : `bilingual: [guide, guide-en]`.',
      en: () => 'Write the names of their folders: `bilingual: [guide, guide-en]`.',
    },
  }),
  'bilingual-book-unknown': rule<{ book: string }>({
    severity: 'error',
    reason: {
      fr: ({ book }) => `Aucun livre ordinaire ne s’appelle \`${book}\` à côté de celui-ci.`,
      en: ({ book }) => `No ordinary book is called \`${book}\` beside this one.`,
    },
    remedy: {
      fr: () => 'Donnez le nom d’un dossier voisin, qui ne soit pas lui-même un livre bilingue.',
      en: () => 'Give the name of a folder beside this one, which is no bilingual book itself.',
    },
  }),
  'bilingual-book-faulty': rule<{ book: string }>({
    severity: 'error',
    reason: {
      fr: ({ book }) => `Le livre \`${book}\` a des erreurs.`,
      en: ({ book }) => `The book \`${book}\` has errors.`,
    },
    remedy: {
      fr: ({ book }) => `Corrigez-les d’abord : \`livres check ${book}\` les montre.`,
      en: ({ book }) => `Mend them first: \`livres check ${book}\` shows them.`,
    },
  }),
  'bilingual-same-language': rule<{ lang: string }>({
    severity: 'error',
    reason: {
      fr: ({ lang }) => `Les deux livres sont dans la même langue, \`${lang}\`.`,
      en: ({ lang }) => `Both books are in the same language, \`${lang}\`.`,
    },
    remedy: {
      fr: () => 'Nommez l’original et une traduction ; chacun dit sa langue dans `lang`.',
      en: () => 'Name the original and a translation; each says its language in `lang`.',
    },
  }),
  'bilingual-chapter-alone': rule<{ title: string; book: string }>({
    severity: 'warning',
    reason: {
      fr: ({ title, book }) => `Le chapitre « ${title} » n’a pas son pendant dans \`${book}\`.`,
      en: ({ title, book }) => `The chapter “${title}” has no counterpart in \`${book}\`.`,
    },
    remedy: {
      fr: () => 'Il figure seul. Donnez le même nom au fichier et à celui de sa traduction.',
      en: () => 'It stands alone. Give the file the name of the file of its translation.',
    },
  }),
  'bilingual-heading-alone': rule<{ book: string }>({
    severity: 'warning',
    reason: {
      fr: ({ book }) => `Cet intertitre n’a pas son pendant dans \`${book}\` : ce qu’il annonce figure seul.`,
      en: ({ book }) => `This heading has no counterpart in \`${book}\`: what stands under it stands alone.`,
    },
    remedy: {
      fr: () =>
        'Donnez aux deux textes les mêmes intertitres, au même niveau ; une même ancre (`{#ancre}`) les lie sûrement.',
      en: () => 'Give both texts the same headings, at the same level; the same anchor (`{#anchor}`) surely ties them.',
    },
  }),
  'bilingual-block-alone': rule<{ book: string }>({
    severity: 'info',
    reason: {
      fr: ({ book }) => `Ce passage n’a pas son pendant dans \`${book}\`.`,
      en: ({ book }) => `This passage has no counterpart in \`${book}\`.`,
    },
    remedy: {
      fr: () =>
        'Il figure seul. Coupez les deux textes aux mêmes endroits, si vous le voulez en face de sa traduction.',
      en: () => 'It stands alone. Divide both texts at the same places, if you want it opposite its translation.',
    },
  }),
  'bilingual-editions': rule<{ formats: string }>({
    severity: 'info',
    reason: {
      fr: ({ formats }) => `Un livre bilingue se fait en EPUB et pour le web ; il n’y aura pas de : ${formats}.`,
      en: ({ formats }) => `A bilingual book is made as EPUB and for the web; there will be no: ${formats}.`,
    },
    remedy: {
      fr: () => 'Le PDF et les sources sont ceux de chacun des deux livres.',
      en: () => 'The PDF and the sources are those of each of the two books.',
    },
  }),
};
