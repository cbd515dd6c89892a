import { rule } from '../rule.js';

/** Rules about finished editions, read back from their files. */
export const verificationRules = {
  'edition-differs': rule<{ fact: string; where: string; found: string; expected: string }>({
    severity: 'error',
    reason: {
      fr: ({ fact, where, found, expected }) =>
        `Relecture (${fact}, ${where || 'nulle part'}) : attendu « ${expected} », trouvé « ${found} ».`,
      en: ({ fact, where, found, expected }) =>
        `Read back (${fact}, ${where || 'nowhere'}): expected “${expected}”, found “${found}”.`,
    },
    remedy: {
      fr: () =>
        'Le fichier fini ne dit pas ce que dit la fiche : c’est un défaut du programme ou du thème, à signaler avec le livre.',
      en: () =>
        'The finished file does not say what the record says: a fault of the program or of the theme; please report it with the book.',
    },
  }),
} as const;
