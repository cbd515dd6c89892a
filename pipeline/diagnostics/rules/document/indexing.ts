import { rule } from '../../rule.js';

/** Rules about the marks of the index and of the glossary. */
export const indexRules = {
  'index-range-without-end': rule<{ entry: string }>({
    severity: 'warning',
    reason: {
      fr: ({ entry }) => `Le passage que l’index donne à « ${entry} » commence ici et ne finit nulle part.`,
      en: ({ entry }) => `The passage that the index gives for “${entry}” begins here and ends nowhere.`,
    },
    remedy: {
      fr: ({ entry }) => `Marquez sa fin : \`:index[]{entry="${entry}" range=end}\`.`,
      en: ({ entry }) => `Mark its end: \`:index[]{entry="${entry}" range=end}\`.`,
    },
  }),
  'index-range-without-start': rule<{ entry: string }>({
    severity: 'warning',
    reason: {
      fr: ({ entry }) => `Le passage que l’index donne à « ${entry} » finit ici sans avoir commencé.`,
      en: ({ entry }) => `The passage that the index gives for “${entry}” ends here without having begun.`,
    },
    remedy: {
      fr: ({ entry }) => `Marquez son début, plus haut : \`:index[]{entry="${entry}" range=start}\`.`,
      en: ({ entry }) => `Mark its beginning, above: \`:index[]{entry="${entry}" range=start}\`.`,
    },
  }),
  'index-entry-unknown': rule<{ entry: string }>({
    severity: 'warning',
    reason: {
      fr: ({ entry }) => `L’index renvoie à l’entrée « ${entry} », qu’il n’a pas.`,
      en: ({ entry }) => `The index refers to the entry “${entry}”, which it does not have.`,
    },
    remedy: {
      fr: () => 'Marquez un passage pour cette entrée, ou écrivez le renvoi comme elle.',
      en: () => 'Mark a passage for that entry, or write the reference as the entry is written.',
    },
  }),
  'glossary-term-unknown': rule<{ term: string }>({
    severity: 'warning',
    reason: {
      fr: ({ term }) => `Le glossaire ne définit pas « ${term} ».`,
      en: ({ term }) => `The glossary does not define “${term}”.`,
    },
    remedy: {
      fr: () =>
        'Ajoutez le mot à la liste de définitions d’une section de type `glossary`, ou nommez-le : `:term[…]{of="…"}`.',
      en: () => 'Add the word to the definition list of a section of type `glossary`, or name it: `:term[…]{of="…"}`.',
    },
  }),
} as const;
